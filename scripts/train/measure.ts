/** A score with the truth beside it. */
export interface Scored {
  score: number;
  isPositive: boolean;
}

/** Area under the ROC curve, ties counted half; NaN where one side is empty. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const positives = sorted.filter(({ isPositive }) => isPositive).length;
  let rankSum = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end++;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) if (sorted[at]?.isPositive) rankSum += rank;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
