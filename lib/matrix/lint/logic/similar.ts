import { durationSeconds } from '../../../clocks/duration-seconds.ts';

/** How many similar tickets were seen within how many seconds: at least so many, and fewer than so many. */
export interface SimilarRegion {
  atLeast: readonly (readonly [count: number, within: number])[];
  fewer: readonly (readonly [count: number, within: number])[];
}

/** "Five within 30 minutes", or not, added to what was said before. A longer time never holds fewer tickets. */
export function narrowSimilar(
  before: SimilarRegion | undefined,
  asked: { gte: number; within: string },
  holds: boolean,
): SimilarRegion | null {
  const one = [asked.gte, durationSeconds(asked.within)] as const;
  const atLeast = holds ? [...(before?.atLeast ?? []), one] : (before?.atLeast ?? []);
  const fewer = holds ? (before?.fewer ?? []) : [...(before?.fewer ?? []), one];
  const isImpossible = atLeast.some(([least, short]) => fewer.some(([most, long]) => short <= long && least >= most));
  return isImpossible ? null : { atLeast, fewer };
}
