import type { SeedTicket } from '../seed-ticket.ts';

export const JA: SeedTicket[] = [
  {
    id: 4721,
    language: 'ja',
    about: 'asks for the person in charge, mentions the consumer centre',
    subject: '届いた商品が破損していました(注文番号 88602)',
    status: 'open',
    priority: 'high',
    type: 'incident',
    channel: 'email',
    group: 'orders',
    assignee: 'mei',
    tags: ['damaged'],
    requester: { name: '佐藤 美咲', email: 'misaki.sato@yubin.example', locale: 'ja', timeZone: 'Tokyo' },
    sla: [
      { metric: 'first_reply_time', inMinutes: -980, stage: 'achieved' },
      { metric: 'next_reply_time', inMinutes: 12 },
    ],
    messages: [
      {
        by: 'customer',
        ago: 1180,
        text: 'お世話になっております。佐藤と申します。\n\n注文番号88602のティーポットが届きましたが、注ぎ口が割れておりました。交換をお願いいたします。\n\n佐藤 美咲',
      },
      {
        by: 'mei',
        ago: 1020,
        text: '佐藤様\n\nこの度はご迷惑をおかけし、申し訳ございません。倉庫に確認のうえ、本日中にご連絡いたします。\n\nサポート担当 橋本',
      },
      {
        by: 'customer',
        ago: 110,
        text: '本日中とのことでしたが、何の連絡もありません。何度も問い合わせているのに、対応がひどすぎます。\n\n責任者を出してください。これ以上放置されるなら、消費者センターに相談します。\n\n佐藤 美咲',
      },
    ],
  },
  {
    id: 4722,
    language: 'ja',
    about: 'anger only in the quoted history: calm',
    subject: 'Re: 返品について',
    status: 'open',
    priority: 'normal',
    type: 'question',
    channel: 'email',
    group: 'orders',
    assignee: 'tomasz',
    tags: ['return'],
    requester: {
      name: '田中 健',
      email: 'ken.tanaka@kissa-aoi.example',
      organization: '喫茶あおい',
      locale: 'ja',
      timeZone: 'Tokyo',
    },
    sla: [{ metric: 'next_reply_time', inMinutes: 330 }],
    messages: [
      {
        by: 'tomasz',
        ago: 300,
        text: '田中様\n\n返品の送り状をお送りいたします。ご不明な点がございましたら、お知らせください。\n\nTomasz',
      },
      {
        by: 'customer',
        ago: 65,
        text: 'ありがとうございます。送り状を受け取りました。明日発送いたします。\n\n田中\n\n> 2日前、別のお客様からのメールを転送します:\n> 対応がひどすぎます。責任者を出せ。弁護士に相談して訴えます。',
      },
    ],
  },
];
