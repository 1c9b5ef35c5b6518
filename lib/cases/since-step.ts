import type { Case } from '../model/case.ts';

/** When something took place, and when it was written down, which is never earlier. ISO 8601 instants. */
interface Word {
  at: string;
  recorded: string;
}

/**
 * True where a word took place at a moment or after it. The word stands later in the log: where the moment is ahead of the clock
 * of whoever wrote the word down, one of the two clocks was wrong, and the order of the log tells instead.
 * @param moment ISO 8601 instant
 */
export function isSince({ at, recorded }: Word, moment: string): boolean {
  return Date.parse(at) >= Date.parse(moment) || Date.parse(moment) > Date.parse(recorded);
}

/** How many steps a case had entered when its investigation began that is going on: one that came back to it is looked into anew. */
function investigationCount({ steps }: Pick<Case, 'steps'>): number {
  return Math.max(1, steps.findLastIndex(({ step }) => step === 'investigation') + 1);
}

/**
 * True where something was said since the investigation began that is going on; since the opening where none did. What was
 * written down before it in the log is of before, whatever the clocks say; what was written down later is of before only where it
 * says that it took place then.
 * @param word `steps` is how many steps the case had entered when it was written down
 */
export function isSinceInvestigation(it: Pick<Case, 'steps'>, word: Word & { steps: number }): boolean {
  const count = investigationCount(it);
  const began = it.steps[count - 1];
  return word.steps >= count && (began === undefined || isSince(word, began.at));
}
