import type { MessageRole } from '../model/kinds.ts';
import { type Ticket, type TicketInput, ticketSchema } from '../model/ticket.ts';

/** A message of a made-up thread; an hour after the one before where no time is given. */
export interface Line {
  role?: MessageRole;
  text: string;
  at?: string;
  automatic?: boolean;
  draft?: boolean;
}

const START = Date.parse('2026-11-16T09:00:00Z');
const HOUR = 3_600_000;
const instant = (ms: number) => new Date(ms).toISOString();

/** A ticket for tests: messages an hour apart, read an hour after the last. Only tests import this. */
export function makeTicket(lines: readonly Line[], over: Partial<TicketInput> = {}): Ticket {
  return ticketSchema.parse({
    site: 'zendesk',
    key: 'acme.zendesk.com/1',
    url: 'https://acme.zendesk.com/agent/tickets/1',
    observedAt: instant(START + lines.length * HOUR),
    subject: 'Order 88213',
    channel: 'email',
    requester: { name: 'Kim Doe', email: 'kim@customer.example' },
    messages: lines.map(({ role = 'customer', text, at, ...rest }, index) => ({
      id: `m${index + 1}`,
      role,
      sentAt: at ?? instant(START + index * HOUR),
      text,
      ...rest,
    })),
    ...over,
  });
}
