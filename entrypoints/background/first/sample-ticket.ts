import type { Say } from '../../../lib/i18n/translator.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { type Ticket, ticketSchema } from '../../../lib/model/ticket.ts';

const HOUR = 3_600_000;

/** The conversation of the sample, oldest first: who wrote, and how many hours ago. */
const SAID = [
  { id: 'm1', by: 'customer', ago: 75 },
  { id: 'm2', by: 'agent', ago: 72 },
  { id: 'm3', by: 'customer', ago: 25 },
  { id: 'm4', by: 'customer', ago: 2 },
] as const;

/** A made-up ticket in the reader's language, to try everything on (R108). @param now ISO 8601 instant */
export function sampleTicket(say: Say, now: string): Ticket {
  const at = (ago: number) => new Date(Date.parse(now) - ago * HOUR).toISOString();
  const names = { customer: say('first.sample.customer'), agent: say('first.sample.agent') };
  return ticketSchema.parse({
    site: 'custom:sample',
    key: 'sample/1',
    url: 'https://sample.invalid/1',
    observedAt: now,
    subject: say('first.sample.subject'),
    channel: 'email',
    status: 'open',
    createdAt: at(SAID[0].ago),
    requester: { name: names.customer },
    assignee: { name: names.agent },
    messages: SAID.map(({ id, by, ago }) => ({
      id,
      role: by,
      author: names[by],
      text: say(`first.sample.${id}`),
      sentAt: at(ago),
    })),
  });
}

/** So that a clock runs on it, and tells how it comes to its time. */
const SAMPLE_SLA = { id: 'sample', calendar: null, targets: { default: { 'next-reply': 'PT26H' } } };

/** The policy in force; where the team set no times of its own yet, the sample brings one. */
export function samplePolicy(policy: Policy): Policy {
  return policy.slas.every(({ guess }) => guess) ? { ...policy, slas: [SAMPLE_SLA] } : policy;
}
