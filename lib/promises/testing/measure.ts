import type { Labelled } from './labelled.ts';

export interface Measured {
  sentences: number;
  promises: number;
  /** Promises that were found, and sentences that were heard in vain. */
  found: number;
  wrong: number;
  /** Found with exactly the labelled moment. */
  exact: number;
}

/** Counts what a finder makes of labelled sentences. @param find the moments it hears in one, as ISO 8601 instants */
export function measure(labelled: readonly Labelled[], find: (one: Labelled) => readonly string[]): Measured {
  const sums: Measured = { sentences: labelled.length, promises: 0, found: 0, wrong: 0, exact: 0 };
  for (const one of labelled) {
    const heard = find(one);
    if (one.dueAt !== null) sums.promises++;
    if (heard.length > 0 && one.dueAt === null) sums.wrong++;
    if (heard.length > 0 && one.dueAt !== null) sums.found++;
    if (one.dueAt !== null && heard.some((at) => Date.parse(at) === Date.parse(one.dueAt as string))) sums.exact++;
  }
  return sums;
}

export const recallOf = ({ found, promises }: Measured): number => found / promises;
export const precisionOf = ({ found, wrong }: Measured): number => (found + wrong === 0 ? 1 : found / (found + wrong));
/** Of all promises, those found with their moment. */
export const exactOf = ({ exact, promises }: Measured): number => exact / promises;
