/** The value below which a share (0–1) of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number;
}

/** Median and 95th percentile in milliseconds, as one cell of a table. */
export function summary(milliseconds: readonly number[]): string {
  const [p50, p95] = [quantile(milliseconds, 0.5), quantile(milliseconds, 0.95)];
  return `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, n ${milliseconds.length}`;
}
