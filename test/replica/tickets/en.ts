import type { SeedTicket } from '../seed-ticket.ts';

export const EN: SeedTicket[] = [
  {
    id: 4711,
    language: 'en',
    about: 'legal threat, third time writing, next reply nearly due',
    subject: 'Charged twice and nobody answers',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    group: 'billing',
    assignee: 'nora',
    tags: ['billing', 'refund'],
    requester: {
      name: 'Kim Doe',
      email: 'kim.doe@harbour-lights.example',
      organization: 'Harbour Lights Hotels',
      locale: 'en-GB',
      timeZone: 'London',
    },
    sla: [
      { metric: 'first_reply_time', inMinutes: -4200, stage: 'achieved' },
      { metric: 'next_reply_time', inMinutes: 34 },
      { metric: 'total_resolution_time', inMinutes: 660 },
    ],
    messages: [
      {
        by: 'customer',
        ago: 4740,
        text: 'Hello,\n\nInvoice FK-20931 was taken from our account twice on the same day, £1,480 each time. Could you refund one of them, please?\n\nKim Doe\nHarbour Lights Hotels',
      },
      {
        by: 'trigger',
        ago: 4739,
        text: 'Thank you for writing to Fjord & Kettle. Your request (#4711) has been received and is being looked at by our team.',
      },
      {
        by: 'nora',
        ago: 4590,
        text: 'Hi Kim,\n\nThank you for letting us know, and I am sorry about this. I have passed it to our finance team and will come back to you within two days.\n\nKind regards,\nNora Lindqvist\nFjord & Kettle Support',
      },
      {
        by: 'customer',
        ago: 1290,
        text: 'Two days have come and gone. Can somebody please tell me what is happening with our money?\n\nKim',
      },
      {
        by: 'nora',
        ago: 1288,
        note: true,
        text: '@tomasz finance says the payment provider ran the batch twice, I do not know how to reverse it. Can you find out who can?',
      },
      {
        by: 'customer',
        ago: 85,
        text: 'This is the third time I am writing about this and still nobody answers. You have had £1,480 of our money for days.\n\nIf it is not back on our account by Friday, our lawyer will take it from here, and we will dispute the charge with our bank.\n\nKim Doe\nHarbour Lights Hotels\n\n> On Monday Nora Lindqvist wrote:\n> I have passed it to our finance team and will come back to you within two days.',
      },
    ],
  },
  {
    id: 4712,
    language: 'en',
    about: 'calm question',
    subject: 'Which descaler for the Rapid kettle?',
    status: 'open',
    priority: 'low',
    type: 'question',
    channel: 'web',
    group: 'technical',
    assignee: 'mei',
    tags: ['how-to'],
    requester: {
      name: 'Ines Holloway',
      email: 'ines@holloway-bakes.example',
      organization: 'Holloway Bakes',
      locale: 'en-GB',
      timeZone: 'London',
    },
    sla: [{ metric: 'first_reply_time', inMinutes: 940 }],
    messages: [
      {
        by: 'customer',
        ago: 52,
        text: 'Good morning,\n\nThe leaflet says to descale every three months, but the light comes on after about five weeks. Our water here is quite soft. Is it all right to use citric acid, or does it have to be your own descaler?\n\nNo rush at all, the kettle is lovely.\n\nInes',
      },
    ],
  },
];
