import { ESCALATION_TYPES, LEVELS, METRICS, MODES, PRIORITIES, SEVERITIES, SIGNAL_KINDS, STATUSES } from './kinds.ts';
import { quietSignSchema } from './turn.ts';
import { instant, maybe, z } from './z.ts';

/** One reason to worry, with the words it was heard in. `start`/`end` are UTF-16 offsets: `text.slice(start, end) === quote`. */
export const signalSchema = z.object({
  kind: z.enum(SIGNAL_KINDS),
  aspect: maybe(z.string()),
  strength: z.enum(['explicit', 'tone']),
  /** Points this signal adds to the score, 0–100. */
  points: z.number(),
  message: maybe(z.string()),
  start: maybe(z.number()),
  end: maybe(z.number()),
  quote: maybe(z.string()),
  why: z.string(),
  /** Which pattern heard it, as `<kind>/<name>`; for tuning and for tests. */
  rule: maybe(z.string()),
});
export type Signal = z.infer<typeof signalSchema>;

const CLOCK_STAGES = ['running', 'paused', 'met', 'cancelled', 'unknown'] as const;
const CLOCK_SOURCES = ['helpdesk', 'policy', 'default', 'hand'] as const;

export const CLOCK_STEPS = [
  'started',
  'open',
  'paused',
  'resumed',
  'target',
  'missed',
  'due',
  'met',
  'ended',
  'more',
] as const;

/**
 * One step of "why this time?" (U3), in the order in which the time comes about. `open` is a stretch that counts, of `stretches`
 * openings where several are put together; `target` is a target that came into force; `more` stands for steps left out.
 */
export const clockStepSchema = z.object({
  what: z.enum(CLOCK_STEPS),
  at: instant(),
  until: z.optional(instant()),
  /** Seconds counted in all, after this step. */
  counted: z.number(),
  /** Seconds of the target, where one came into force. */
  target: z.optional(z.number()),
  /** The status that paused it, or in which it goes on. */
  status: z.optional(z.enum(STATUSES)),
  priority: z.optional(z.enum(PRIORITIES)),
  stretches: z.optional(z.number()),
});
export type ClockStep = z.infer<typeof clockStepSchema>;

const clockFields = {
  metric: z.enum(METRICS),
  stage: z.enum(CLOCK_STAGES),
  breached: z.boolean(),
  startedAt: maybe(instant()),
  dueAt: maybe(instant()),
  /** Seconds left, negative after the due time; null where no due time is known. */
  remainingSeconds: maybe(z.object({ business: z.number(), calendar: z.number() })),
  source: z.enum(CLOCK_SOURCES),
  why: z.string(),
  /** Id of the calendar its time is counted in; null where it is counted around the clock. */
  calendar: maybe(z.string()),
  /** The zone of the office, in which its steps are best read. */
  timeZone: maybe(z.string()),
  /** When little time is left of a running clock: a quarter of its target, and 15 minutes, of counted time. */
  warnings: z.optional(z.array(z.object({ left: z.enum(['quarter', 'minutes']), at: instant() }))),
  /** "Why this time?", step by step; empty or missing where there is nothing to check. */
  steps: z.optional(z.array(clockStepSchema)),
};

/** One SLA metric of one ticket, computed on read from instants and events. A `default` target never breaches. */
export const clockSchema = z.object({
  ...clockFields,
  /** What the team's own SLA makes of the same metric, beside a helpdesk's target (U3). The helpdesk's wins. */
  ours: maybe(z.object(clockFields)),
});
export type Clock = z.infer<typeof clockSchema>;

/** Who takes it: a role, and the person who has its duty at that moment. */
const takerSchema = z.object({
  role: z.string(),
  person: maybe(z.string()),
  /** Id of the person they stand in for. */
  standsInFor: maybe(z.string()),
  /** Why nobody can be asked right now; `person` is then whoever is asked first. */
  hole: maybe(z.enum(['no-people', 'nobody-there', 'not-covered'])),
  /** When the role is covered again, where it is not covered now. */
  coveredAt: maybe(instant()),
});

export type Taker = z.infer<typeof takerSchema>;

export const routeSchema = z.object({
  row: z.string(),
  type: z.enum(ESCALATION_TYPES),
  mode: z.enum(MODES),
  tier: z.number(),
  to: takerSchema,
  notify: z.array(z.string()),
  /** Who that is for this ticket, in the same order: a CSM or account executive is the customer's own where there is one (R59). */
  told: z.optional(z.array(takerSchema)),
  /** ISO 8601 duration, or null where the route is `none`. */
  acknowledgeWithin: maybe(z.string()),
  /** What to tell the customer (R126). */
  explain: z.string(),
  why: z.array(z.string()),
  /** Protective rows added to the winner (safety, abuse). */
  also: z.array(
    z.object({
      row: z.string(),
      to: takerSchema,
      acknowledgeWithin: maybe(z.string()),
      explain: z.string(),
      why: z.array(z.string()),
    }),
  ),
});
export type Route = z.infer<typeof routeSchema>;

export const suggestedScriptSchema = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  text: z.string(),
  approved: z.boolean(),
  /** Id of the event that wrote it; missing for one that is shipped, or of the policy. */
  version: maybe(z.string()),
});
export type SuggestedScript = z.infer<typeof suggestedScriptSchema>;

/** What Simmer makes of a ticket (contract, "Assessment"). */
export const assessmentSchema = z.object({
  ticket: z.string(),
  language: z.string(),
  score: z.number(),
  level: z.enum(LEVELS),
  trend: z.enum(['rising', 'steady', 'falling']),
  severity: z.enum(SEVERITIES),
  signals: z.array(signalSchema),
  /** Kinds the matrix is asked about: what still stands and was said; missing in assessments of before it was told. */
  heard: z.optional(z.array(z.enum(SIGNAL_KINDS))),
  clocks: z.array(clockSchema),
  /** When the customer's wait becomes a `silence`, or became one; null where nobody waits. */
  silenceAt: maybe(instant()),
  blindSpots: z.array(z.string()),
  /** Trouble that nobody put into words (R1, U6); missing in assessments of before it was looked for. */
  quiet: z.optional(z.array(quietSignSchema)),
  route: routeSchema,
  scripts: z.array(suggestedScriptSchema),
  policyVersion: z.string(),
  engineVersion: z.string(),
});
export type Assessment = z.infer<typeof assessmentSchema>;
