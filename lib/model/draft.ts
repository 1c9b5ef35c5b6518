import type { CONCESSION_KINDS } from './events/post-mortem-events.ts';
import { maybe, z } from './z.ts';

/** What the draft check looks for, the most important first (U1): of many marks the first three are shown. */
export const DRAFT_KINDS = [
  'conceded',
  'asked-again',
  'avoid',
  'severe',
  'question',
  'no-date',
  'no-option',
  'own-words',
  'long-apology',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Kinds that rest until somebody switches them on (defaults, "Attention"). */
export const RESTING_KINDS: readonly DraftKind[] = ['question', 'long-apology'];

/** Kinds that were switched on or off; the others are as they come. */
export const draftSwitchesSchema = z.partialRecord(z.enum(DRAFT_KINDS), z.boolean());
export type DraftSwitches = z.infer<typeof draftSwitchesSchema>;

/** What the team made of the draft check. */
export const draftPolicySchema = z.strictObject({ kinds: z._default(draftSwitchesSchema, {}) });

/** Why something is marked: each has its words in the catalogue (`writing.why.<why>`). */
export const DRAFT_WHYS = [
  'feeling',
  'wall',
  'command',
  'blame',
  'again',
  'no-hope',
  'no-answer',
  'but',
  'opener',
  'no-time',
  'down',
  'doubt',
  'pass-on',
  'hollow',
  'fault',
  'money',
  'more-money',
  'told',
  'question',
  'no-date',
  'no-option',
  'own-words',
  'long-apology',
  'severe-empathy',
  'severe-severity',
  'severe-assurance',
] as const;
export type DraftWhy = (typeof DRAFT_WHYS)[number];

/** One thing about a draft, for its writer to decide on. It never stops anybody from sending. */
export const draftMarkSchema = z.object({
  kind: z.enum(DRAFT_KINDS),
  /** `<kind>/<name>`: what was found, and what is waved away. */
  rule: z.string(),
  why: z.enum(DRAFT_WHYS),
  /** Where in the draft, as UTF-16 offsets `[start, end)`; the same where something is missing. */
  start: z.number(),
  end: z.number(),
  /** The draft's own words there; empty where something is missing. */
  words: z.string(),
  /** How often the same words stand in the draft before that. */
  nth: z.number(),
  /** What to write in their place, or to add; null where there is only to be thought about. Gaps are in brackets. */
  rewrite: z.nullable(z.string()),
  /** Words of the thread that it is about: what was told already, the question, the customer's own words. */
  thread: maybe(z.string()),
});
export type DraftMark = z.infer<typeof draftMarkSchema>;

/** What was approved for a customer and so may be said (R80). */
export interface Approved {
  kind: (typeof CONCESSION_KINDS)[number];
  amount: number | null;
}
