import { ticketCourseSchema } from './ticket-course.ts';
import { instant, maybe, moment, startsAtMoment, z } from './z.ts';

/** Hybrid logical time: an instant, then a counter, so that what was seen before stays before. Sorts as text. */
export const hybridTime = () =>
  z
    .string()
    .check(
      z.regex(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-f]{4}$/,
        'expected a hybrid time such as 2026-11-16T09:50:00.000Z~0000',
      ),
      startsAtMoment(),
    );

export const SPACES = ['team', 'closed', 'local'] as const;

/**
 * One immutable fact in the log. The envelope only: `data` is parsed by the type's own schema (`case-events.ts`), and an
 * unknown type, a newer `v` or a field that is not here is kept and passed on untouched.
 */
export const eventSchema = z.looseObject({
  id: z.string().check(z.minLength(8)),
  at: hybridTime(),
  /** What the clock of its computer said, where that is more than a day from `at`, which tells the order. */
  on: maybe(moment()),
  by: z.string(),
  device: z.string(),
  seq: z.number(),
  /** The event before it in the same chain of its device: number and hash (`lib/chain`); none where a chain begins. */
  link: maybe(z.string()),
  space: z.enum(SPACES),
  type: z.string().check(z.regex(/^[a-z]+\.[a-z-]+$/, 'expected <family>.<past tense>')),
  subject: z.string().check(z.regex(/^(case|ticket|policy|person|script|promise|review|article|account):.+/)),
  data: z.record(z.string(), z.unknown()),
  v: z.number(),
});
export type LogEvent = z.infer<typeof eventSchema>;

/** Something personal: immutable too, but erasable. Events refer to it by id. */
export const vaultItemSchema = z.union([
  z.object({
    id: z.string(),
    space: z.enum(SPACES),
    kind: z.string(),
    person: z.optional(z.string()),
    text: z.string(),
    at: instant(),
  }),
  z.object({
    id: z.string(),
    space: z.optional(z.enum(SPACES)),
    erased: z.literal(true),
    kind: z.string(),
    by: z.string(),
    at: instant(),
  }),
]);
export type VaultItem = z.infer<typeof vaultItemSchema>;

/** The latest score of a ticket on one device: replaceable, not an event. The latest `observedAt` speaks for the ticket. */
export const sightingSchema = z.object({
  ticket: z.string(),
  device: z.string(),
  firstSeenAt: instant(),
  observedAt: instant(),
  score: z.number(),
  level: z.enum(['calm', 'watch', 'at-risk', 'critical']),
  levels: z.array(z.object({ at: instant(), level: z.enum(['calm', 'watch', 'at-risk', 'critical']) })),
  owner: z.nullable(z.string()),
  handledUpTo: z.nullable(instant()),
  policyVersion: z.string(),
  /** How the ticket went, for reports; missing in records of before it was kept. */
  course: maybe(ticketCourseSchema),
  /** The helpdesk says that it is over: solved, or closed. */
  over: z.optional(z.boolean()),
});
export type Sighting = z.infer<typeof sightingSchema>;
