import { CHANNELS, LEVELS, METRICS, PRIORITIES, SEVERITIES, SIGNAL_KINDS, STATUSES } from './kinds.ts';
import { instant, maybe, z } from './z.ts';

/**
 * What the conditions of a matrix ask about one ticket, as it was when it was seen: no messages, no text but the short names
 * that conditions compare. Enough to run the ticket through another matrix.
 */
export const ticketFactsSchema = z.object({
  site: z.string(),
  /** Kinds the matrix was asked about; a tone alone is not among them where it sends for nobody. */
  signals: z.array(z.enum(SIGNAL_KINDS)),
  /** Clocks that say something: running, paused, met. */
  clocks: z.array(z.object({ metric: z.enum(METRICS), breached: z.boolean() })),
  score: z.number(),
  level: z.enum(LEVELS),
  severity: z.enum(SEVERITIES),
  priority: maybe(z.enum(PRIORITIES)),
  status: maybe(z.enum(STATUSES)),
  channel: z.enum(CHANNELS),
  tags: z.array(z.string()),
  group: maybe(z.object({ id: z.string(), name: maybe(z.string()) })),
  organization: maybe(z.string()),
  /** Of the requester's address: what an account, and so its tier and its people, is found by. */
  domain: maybe(z.string()),
  /** BCP 47 tag of the customer's latest message. */
  language: z.string(),
  issue: maybe(z.string()),
  /** The helpdesk's own id of whoever has the ticket. */
  assignee: maybe(z.string()),
  at: instant(),
});
export type TicketFacts = z.infer<typeof ticketFactsSchema>;
