import { SIGNAL_KINDS } from './kinds.ts';
import { instant, maybe, z } from './z.ts';

/** One time that somebody said a signal was wrong, or missing. Who said it is not told: it is about the rule. */
const learnedExample = z.object({
  /** Id of the event. */
  id: z.string(),
  what: z.enum(['disagreed', 'missed']),
  at: instant(),
  /** Which pattern heard it; null for a missed one, and where the kind is heard in no words. */
  rule: maybe(z.string()),
  strength: maybe(z.enum(['explicit', 'tone'])),
  /** Why it was disagreed with, as a code. */
  reason: maybe(z.string()),
  /** The masked words; null where there were none, or they are no longer kept. */
  words: maybe(z.string()),
});
export type LearnedExample = z.infer<typeof learnedExample>;

/** What the team's disagreement says of one kind of signal. */
export const learnedKindSchema = z.object({
  kind: z.enum(SIGNAL_KINDS),
  /** How often it was disagreed with, and of how many decisions: those, and cases that were opened on it. */
  disagreed: z.number(),
  decisions: z.number(),
  /** The same since the policy's signals were last changed. */
  since: z.object({ disagreed: z.number(), decisions: z.number() }),
  /** How often it was marked by hand as missed. */
  missed: z.number(),
  /** Disagreed with so often that its tone calls nobody. */
  isSilent: z.boolean(),
  /** Disagreements by pattern, the most first; `shown` is of tickets seen on this computer alone, null where none is known. */
  rules: z.array(
    z.object({
      rule: maybe(z.string()),
      strength: z.enum(['explicit', 'tone']),
      disagreed: z.number(),
      shown: z.nullable(
        z.object({
          tickets: z.number(),
          disagreed: z.number(),
          /** 95 % interval; null where there are too few. */
          low: z.nullable(z.number()),
          high: z.nullable(z.number()),
        }),
      ),
    }),
  ),
  /** The latest, the newest first; `more` older ones are left out. */
  examples: z.array(learnedExample),
  more: z.number(),
});
export type LearnedKind = z.infer<typeof learnedKindSchema>;
