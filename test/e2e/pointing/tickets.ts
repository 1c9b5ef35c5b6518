/** One message as the desks of these tests show it. */
export interface DeskMessage {
  by: string;
  side: 'customer' | 'agent' | 'note';
  at: string;
  text: string;
  quote?: string;
}

export interface DeskTicket {
  id: number;
  subject: string;
  messages: DeskMessage[];
}

/** Made up for these tests. The angry one is 4711. */
export const DESK_TICKETS: readonly DeskTicket[] = [
  {
    id: 4711,
    subject: 'Third outage this week',
    messages: [
      {
        by: 'Kim Customer',
        side: 'customer',
        at: '2026-11-14T08:15:00Z',
        text: 'Our shop has been down since 8 o’clock. This is the third time this week.',
      },
      {
        by: 'Ann Agent',
        side: 'agent',
        at: '2026-11-14T08:40:00Z',
        text: 'Sorry to hear that. We are looking into it.',
        quote: 'Our shop has been down since 8 o’clock.',
      },
      { by: 'Ben Agent', side: 'note', at: '2026-11-14T08:55:00Z', text: 'Looks like the load balancer again.' },
      {
        by: 'Kim Customer',
        side: 'customer',
        at: '2026-11-14T10:05:00Z',
        text: 'Two hours and nothing. This is unacceptable. I want to speak to your manager now, or we cancel the contract and our lawyer will be in touch.',
      },
    ],
  },
  {
    id: 4712,
    subject: 'How do I change my address?',
    messages: [
      {
        by: 'Robin Reader',
        side: 'customer',
        at: '2026-11-13T12:00:00Z',
        text: 'Hello, where can I change the address of my account? Thank you.',
      },
      { by: 'Ann Agent', side: 'agent', at: '2026-11-13T12:20:00Z', text: 'In your profile, under Addresses.' },
      { by: 'Robin Reader', side: 'customer', at: '2026-11-13T13:01:00Z', text: 'Found it, thanks.' },
    ],
  },
  {
    id: 4713,
    subject: '請求書について',
    messages: [
      {
        by: '佐藤 花子',
        side: 'customer',
        at: '2026-11-12T01:00:00Z',
        text: '請求書の金額が間違っています。至急確認してください。',
      },
    ],
  },
];

export const deskTicket = (id: number): DeskTicket => DESK_TICKETS.find((each) => each.id === id) as DeskTicket;
