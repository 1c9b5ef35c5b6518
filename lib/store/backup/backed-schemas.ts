import { DESTINATION_KINDS } from '../../model/destination.ts';
import { sightingSchema } from '../../model/event.ts';
import { LEVELS } from '../../model/kinds.ts';
import { instant, maybe, z } from '../../model/z.ts';

/** A web address, and nothing that a click would run. */
const webAddress = z.string().check(z.regex(/^https?:\/\//));

/** A ticket that was seen. What came to it later, or will, goes along untouched. */
export const seenSchema = z.looseObject({
  ticket: z.string().check(z.minLength(1)),
  key: z.string(),
  url: webAddress,
  site: z.string(),
  subject: z.string(),
  requester: z.string(),
  assignee: z.nullable(z.string()),
  status: z.nullable(z.string()),
  score: z.number(),
  level: z.enum(LEVELS),
  trend: z.enum(['rising', 'steady', 'falling']),
  why: z.string(),
  quote: z.nullable(z.string()),
  customer: maybe(z.string()),
  observedAt: instant(),
  firstSignalAt: z.nullable(instant()),
  lastCustomerAt: z.nullable(instant()),
  nextDue: z.nullable(z.object({ metric: z.string(), dueAt: instant(), breached: z.boolean() })),
});

const deliverySchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  case: z.string(),
  destination: z.string(),
  kind: z.enum(DESTINATION_KINDS),
  name: z.string(),
  body: z.string(),
  brief: z.nullable(z.string()),
  state: z.enum(['waiting', 'sending', 'sent', 'failed', 'unsure']),
  attempts: z.number(),
  round: z.number(),
  nextAt: z.string(),
  problem: z.nullable(z.string()),
  status: z.nullable(z.number()),
  said: z.nullable(z.string()),
  madeAt: instant(),
});

/** What each store that is no part of the log takes from a file. */
export const BACKED_SCHEMAS = {
  sightings: sightingSchema,
  seen: seenSchema,
  deliveries: deliverySchema,
  told: z.object({ id: z.string().check(z.minLength(1)), at: instant() }),
  drafts: z.object({
    key: z.string().check(z.minLength(1)),
    value: z.object({ value: z.unknown(), base: z.string(), at: instant() }),
  }),
  unread: z.object({ id: z.string().check(z.minLength(1)), record: z.unknown(), why: z.string() }),
} as const;
