import { z } from './z.ts';

/** The five lines of a hand-over, in the order in which they are read (U5). */
export const BRIEF_PARTS = ['stakes', 'tried', 'promised', 'forbidden', 'next'] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];

/** How long one line may be. Longer ones are cut where the brief is kept or sent. */
export const BRIEF_LINE = 1000;

const line = () => z.string().check(z.maxLength(4 * BRIEF_LINE));

/** What whoever takes a case has to know, so that nothing is asked twice: each line may be empty. */
export const briefSchema = z.strictObject({
  stakes: line(),
  tried: line(),
  promised: line(),
  forbidden: line(),
  next: line(),
});
export type Brief = z.infer<typeof briefSchema>;
