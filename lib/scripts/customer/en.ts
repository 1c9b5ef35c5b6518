import type { CustomerTexts } from './customer-texts.ts';

export const en: CustomerTexts = {
  greeting: 'Hello {customer},',
  received: 'Thank you for telling us about “{subject}”. We have received it and we are taking it up.',
  priority: {
    urgent: 'For us it has the highest priority.',
    high: 'For us it has a high priority.',
    normal: 'For us it has a normal priority: it is dealt with in its turn.',
    low: 'We deal with it alongside our other work. If it matters more than it seems to us, please tell us.',
  },
  urgency: {
    urgent: 'We know that it cannot wait, and we are working on it now.',
    high: 'We know that time is short, and we are starting on it without delay.',
    normal: 'As we understand it, it is not pressing today. If that changes, please tell us.',
    low: 'As we understand it, it can wait a little. If that changes, please tell us.',
  },
  sla: {
    'first-reply': 'As agreed with you, you have our answer by {time}.',
    'next-reply': 'As agreed with you, you have our answer by {time}.',
    'periodic-update': 'As agreed with you, you hear from us by {time}.',
    'pausable-update': 'As agreed with you, you hear from us by {time}.',
    resolution: 'As agreed with you, it is to be solved by {time}.',
    other: 'The time agreed with you for this is {time}.',
    none: 'No fixed time is agreed for this, so we keep you up to date as we go.',
  },
  next: 'You will hear from us again by {time}, with news or without.',
  update: 'Here is how things stand with “{subject}”.',
  impact: 'What this means for you:',
  timing: 'When:',
};
