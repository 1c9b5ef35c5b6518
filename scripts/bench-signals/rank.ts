import { areaUnderCurve, type Scored } from '../train/measure.ts';

/** How well a score ranks the positive above the rest. */
export interface Ranking {
  /** Area under the ROC curve, ties counted half. */
  auc: number;
  /** Area under the precision-recall curve (average precision; texts with one score count together). */
  precisionRecall: number;
  /** F1 of the positive at a threshold that was chosen elsewhere. */
  f1: number;
}

/** Distinct scores, the highest first, with the positives and all at or above each. */
function steps(scored: readonly Scored[]): { score: number; right: number; count: number }[] {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const out: { score: number; right: number; count: number }[] = [];
  let right = 0;
  for (const [at, { score, isPositive }] of sorted.entries()) {
    if (isPositive) right++;
    if (sorted[at + 1]?.score !== score) out.push({ score, right, count: at + 1 });
  }
  return out;
}

const f1 = (right: number, count: number, positives: number) => (2 * right) / (count + positives);
const positivesOf = (scored: readonly Scored[]) => scored.filter(({ isPositive }) => isPositive).length;

/** The threshold of the highest F1: to be chosen on train, never on what it is used on. */
export function bestThreshold(scored: readonly Scored[]): number {
  const positives = positivesOf(scored);
  return steps(scored).reduce(
    (best, { score, right, count }) => {
      const value = f1(right, count, positives);
      return value > best.value ? { value, score } : best;
    },
    { value: -1, score: Number.POSITIVE_INFINITY },
  ).score;
}

/** The lowest threshold that at most `share` of the scores reach. */
export function thresholdFor(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  const allowed = Math.floor(sorted.length * share);
  const first = sorted[allowed] ?? Number.NEGATIVE_INFINITY;
  // The next higher score that still keeps within it: ties above must not slip in.
  const above = sorted.slice(0, allowed).findLast((score) => score > first);
  return above ?? Number.POSITIVE_INFINITY;
}

export function rank(scored: readonly Scored[], threshold: number): Ranking {
  const positives = positivesOf(scored);
  let precisionRecall = 0;
  let before = 0;
  for (const { right, count } of steps(scored)) {
    precisionRecall += ((right - before) / positives) * (right / count);
    before = right;
  }
  const called = scored.filter(({ score }) => score >= threshold);
  return { auc: areaUnderCurve(scored), precisionRecall, f1: f1(positivesOf(called), called.length, positives) };
}
