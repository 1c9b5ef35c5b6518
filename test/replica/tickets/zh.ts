import type { SeedTicket } from '../seed-ticket.ts';

export const ZH: SeedTicket[] = [
  {
    id: 4717,
    language: 'zh',
    about: 'threatens with reviews and the press',
    subject: '电热水壶漏电，要求退款',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    group: 'technical',
    assignee: 'mei',
    tags: ['refund', 'product-fault'],
    requester: { name: '王丽', email: 'wang.li@youxiang.example', locale: 'zh-CN', timeZone: 'Beijing' },
    sla: [
      { metric: 'first_reply_time', inMinutes: -700, stage: 'achieved' },
      { metric: 'next_reply_time', inMinutes: 75 },
    ],
    messages: [
      {
        by: 'customer',
        ago: 900,
        text: '您好，\n\n上周在贵店购买的电热水壶（订单 87654）第二次使用就坏了，请给我办理退款。\n\n王丽',
      },
      { by: 'mei', ago: 760, text: '王女士您好，\n\n非常抱歉。请您把照片发给我们，我会尽快为您处理。\n\n桥本' },
      {
        by: 'customer',
        ago: 48,
        text: '照片昨天就发了，一直没人回复！你们的服务太差了，我非常生气。\n\n今天再不退款，我就在网上给差评，并且向媒体曝光。\n\n王丽',
      },
    ],
  },
  {
    id: 4718,
    language: 'zh',
    about: 'calm question',
    subject: '请问可以开发票吗？',
    status: 'pending',
    priority: 'normal',
    type: 'question',
    channel: 'web',
    group: 'billing',
    assignee: 'nora',
    tags: ['invoice'],
    requester: {
      name: '陈明',
      email: 'chen.ming@qingcha.example',
      organization: '清茶贸易',
      locale: 'zh-CN',
      timeZone: 'Beijing',
    },
    sla: [{ metric: 'first_reply_time', inMinutes: -300, stage: 'achieved' }],
    messages: [
      { by: 'customer', ago: 420, text: '您好，\n\n请问订单 88012 可以开公司发票吗？需要提供哪些信息？谢谢。\n\n陈明' },
      { by: 'nora', ago: 330, text: '陈先生您好，\n\n可以的。请把公司名称和税号发给我，我今天就为您开具。\n\nNora' },
    ],
  },
];
