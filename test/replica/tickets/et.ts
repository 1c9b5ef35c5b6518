import type { SeedTicket } from '../seed-ticket.ts';

export const ET: SeedTicket[] = [
  {
    id: 4715,
    language: 'et',
    about: 'VIP threatens to leave',
    subject: 'Tarneleping – viimane hoiatus',
    status: 'open',
    priority: 'urgent',
    type: 'problem',
    channel: 'email',
    group: 'orders',
    assignee: 'mei',
    tags: ['vip', 'contract'],
    requester: {
      name: 'Liis Tamm',
      email: 'liis.tamm@pohjakohvik.example',
      organization: 'Põhjakohvik OÜ',
      locale: 'et',
      timeZone: 'Tallinn',
    },
    sla: [
      { metric: 'first_reply_time', inMinutes: -1200, stage: 'achieved' },
      { metric: 'next_reply_time', inMinutes: 22 },
    ],
    messages: [
      {
        by: 'customer',
        ago: 1460,
        text: 'Tere,\n\nkaheteistkümnest tellitud masinast on kohale jõudnud kaks. Meie uued kohvikud avatakse kuu lõpus. Millal ülejäänud tulevad?\n\nLiis Tamm\nPõhjakohvik OÜ',
      },
      {
        by: 'mei',
        ago: 1270,
        text: 'Tere, Liis!\n\nVabandan viivituse pärast. Uurin laost järele ja annan teile teada.\n\nMei',
      },
      {
        by: 'customer',
        ago: 98,
        text: 'Tere,\n\nme ootame ikka veel ja keegi ei vasta. Kui masinad sel nädalal kohale ei jõua, siis lõpetame lepingu ja läheme teie konkurendi juurde.\n\nLiis Tamm',
      },
    ],
  },
  {
    id: 4716,
    language: 'et',
    about: 'knowledge gap: the agent asks colleagues',
    subject: 'Kas masin ühildub 400 V toitega?',
    status: 'open',
    priority: 'normal',
    type: 'question',
    channel: 'web',
    group: 'technical',
    assignee: 'tomasz',
    tags: ['technical'],
    requester: {
      name: 'Rasmus Kask',
      email: 'rasmus.kask@kaskelekter.example',
      organization: 'Kask Elekter',
      locale: 'et',
      timeZone: 'Tallinn',
    },
    sla: [{ metric: 'next_reply_time', inMinutes: 210 }],
    messages: [
      {
        by: 'customer',
        ago: 190,
        text: 'Tere,\n\nkas Pro 900 saab ühendada kolmefaasilise 400 V toitega? Paigaldame köögi järgmisel nädalal.\n\nRasmus Kask',
      },
      {
        by: 'tomasz',
        ago: 120,
        note: true,
        text: "I don't know how the Pro 900 behaves on three-phase power. Does anyone from the technical team know? This is beyond me.",
      },
    ],
  },
];
