import { ESCALATION_TYPES, LEVELS, MODES } from './kinds.ts';
import { instant, maybe, z } from './z.ts';

/** Who would have been asked: ids. `hole`: nobody could have been asked at that moment. */
const taker = z.object({ role: z.string(), person: maybe(z.string()), hole: z.boolean() });
export type ReplayTaker = z.infer<typeof taker>;

/** What one matrix would have done with one ticket. */
export const outcomeSchema = z.object({
  /** Id of the row; `none` where no row holds. */
  row: z.string(),
  type: z.enum(ESCALATION_TYPES),
  mode: z.enum(MODES),
  tier: z.number(),
  to: taker,
  notify: z.array(z.string()),
  /** By when somebody has to accept it. */
  by: maybe(instant()),
  /** Protective rows that are added. */
  also: z.array(z.object({ row: z.string(), to: taker, by: maybe(instant()) })),
  /** Who is asked while nobody accepts, in their order. */
  ladder: z.array(z.object({ step: z.string(), to: taker, at: instant() })),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** What differs between two outcomes, the weightiest first. */
export const REPLAY_CHANGES = ['new', 'gone', 'taker', 'time', 'told', 'also', 'ladder', 'row', 'kind'] as const;
export type ReplayChange = (typeof REPLAY_CHANGES)[number];

/** One ticket through today's matrix and through another. */
export const replayLineSchema = z.object({
  key: z.string(),
  subject: z.string(),
  at: instant(),
  level: z.enum(LEVELS),
  before: outcomeSchema,
  after: outcomeSchema,
  changes: z.array(z.enum(REPLAY_CHANGES)),
});
export type ReplayLine = z.infer<typeof replayLineSchema>;
