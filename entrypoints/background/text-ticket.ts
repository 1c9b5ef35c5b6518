import { type Ticket, ticketSchema } from '../../lib/model/ticket.ts';

/** A text as a ticket of its own with one message. @param now ISO 8601 instant */
export function textTicket(text: string, by: 'customer' | 'agent', now: string): Ticket {
  return ticketSchema.parse({
    site: 'custom:trial',
    key: 'trial/1',
    url: 'https://trial.example/1',
    observedAt: now,
    subject: '',
    channel: 'other',
    requester: { name: '-' },
    messages: [{ id: 'm1', role: by, text, sentAt: null }],
  });
}
