import type { CustomerTexts } from './customer-texts.ts';

export const zh: CustomerTexts = {
  greeting: '{customer}，您好：',
  received: '感谢您告知“{subject}”的情况。我们已收到您的反馈，正在着手处理。',
  priority: {
    urgent: '我们已将此事列为最高优先级。',
    high: '我们已将此事列为高优先级。',
    normal: '我们会按正常顺序处理此事。',
    low: '我们会与其他工作一并处理此事。如果此事对您比我们了解的更重要，请告诉我们。',
  },
  urgency: {
    urgent: '我们知道此事不能等，现在正在处理。',
    high: '我们知道时间紧迫，会立即着手处理。',
    normal: '据我们了解，此事今天并不紧急。如情况有变，请告诉我们。',
    low: '据我们了解，此事可以稍后处理。如情况有变，请告诉我们。',
  },
  sla: {
    'first-reply': '按照与您的约定，我们会在{time}前答复您。',
    'next-reply': '按照与您的约定，我们会在{time}前答复您。',
    'periodic-update': '按照与您的约定，我们会在{time}前与您联系。',
    'pausable-update': '按照与您的约定，我们会在{time}前与您联系。',
    resolution: '按照与您的约定，此事应在{time}前解决。',
    other: '与您约定的时间为{time}。',
    none: '此事没有约定的期限，我们会随时向您通报进展。',
  },
  next: '无论是否有新进展，我们都会在{time}前再次与您联系。',
  update: '以下是“{subject}”的最新情况。',
  impact: '对您的影响：',
  timing: '时间安排：',
};
