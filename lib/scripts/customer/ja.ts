import type { CustomerTexts } from './customer-texts.ts';

export const ja: CustomerTexts = {
  greeting: '{customer}様',
  received: '「{subject}」についてお知らせいただき、ありがとうございます。確かに承り、対応を始めております。',
  priority: {
    urgent: '本件は最優先で対応しております。',
    high: '本件は優先度を高くして対応しております。',
    normal: '本件は通常の優先度とし、順番に対応いたします。',
    low: '本件はほかの業務と並行して対応いたします。お客様にとって重要度が高い場合は、お知らせください。',
  },
  urgency: {
    urgent: '一刻を争う状況と承知しており、ただいま対応を進めております。',
    high: 'お急ぎの状況と承知しており、ただちに着手いたします。',
    normal: '本日中にお急ぎの件ではないと理解しております。状況が変わりましたら、お知らせください。',
    low: '少しお時間をいただけるものと理解しております。状況が変わりましたら、お知らせください。',
  },
  sla: {
    'first-reply': 'お約束のとおり、{time}までにご回答いたします。',
    'next-reply': 'お約束のとおり、{time}までにご回答いたします。',
    'periodic-update': 'お約束のとおり、{time}までにご連絡いたします。',
    'pausable-update': 'お約束のとおり、{time}までにご連絡いたします。',
    resolution: 'お約束している解決の期限は{time}です。',
    other: '本件についてお約束している期限は{time}です。',
    none: '本件には定められた期限がないため、進捗を随時お知らせいたします。',
  },
  next: '進展の有無にかかわらず、{time}までにあらためてご連絡いたします。',
  update: '「{subject}」の状況をお知らせいたします。',
  impact: 'お客様への影響：',
  timing: '今後の予定：',
};
