import { CONTACT_ABOUT } from '../../model/events/received-events.ts';
import { CHANNELS, METRICS } from '../../model/kinds.ts';
import { instant, maybe, z } from '../../model/z.ts';

/** The customer in a case: what they were told and said, when they hear next, who has gone quiet. */
export const customerViewSchema = z.object({
  /** False where there is no customer to tell. */
  exists: z.boolean(),
  channel: z.enum(CHANNELS),
  /** Latest first, as many as a card shows; `total` counts all. */
  contacts: z.array(
    z.object({
      event: z.string(),
      at: z.string(),
      by: z.string(),
      direction: z.enum(['out', 'in']),
      channel: z.enum(CHANNELS),
      about: z.array(z.enum(CONTACT_ABOUT)),
      note: maybe(z.string()),
      parts: maybe(z.object({ process: z.string(), impact: z.string(), sla: z.string() })),
      contact: maybe(z.string()),
    }),
  ),
  total: z.number(),
  /** What they know by now: of priority, urgency and SLA, as it stands. */
  told: z.object({ received: z.boolean(), priority: z.boolean(), urgency: z.boolean(), sla: z.boolean() }),
  /** Seconds they waited for our first word (R88). */
  firstReaction: maybe(z.number()),
  /** When they hear from us next (R62); missing where they need not. */
  next: maybe(z.object({ kind: z.enum(['first', 'update']), dueAt: instant() })),
  /** What runs for them besides (R61). */
  sla: maybe(z.object({ metric: z.enum(METRICS), dueAt: instant() })),
  /** A reply from here that was seen in the ticket and is not logged yet, and what it would be logged as. */
  sent: maybe(z.object({ at: instant(), as: z.enum(['update', 'told', 'contact']) })),
  /** A new owner of whom nothing is heard (W2): a silence from `from` on. */
  quiet: maybe(z.object({ who: z.string(), since: instant(), from: instant() })),
});
export type CustomerView = z.infer<typeof customerViewSchema>;
