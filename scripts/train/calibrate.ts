import type { Scored } from './measure.ts';

/** From a margin to a probability (Platt 1999). */
export interface Platt {
  slope: number;
  intercept: number;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Enough steps of Newton's method to come to rest. */
const STEPS = 50;
/** Keeps the slope finite where the margins part the two sides perfectly. */
const RIDGE = 1e-3;

/** Fits margins to how often they are right, with Platt's smoothed targets. */
export function fitPlatt(scored: readonly Scored[]): Platt {
  const positives = scored.filter(({ isPositive }) => isPositive).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (scored.length - positives + 2);
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [RIDGE * (slope - 1), 0, RIDGE, 0, 1e-9];
    for (const { score, isPositive } of scored) {
      const p = sigmoid(slope * score + intercept);
      const error = p - (isPositive ? high : low);
      const curve = p * (1 - p);
      g0 += error * score;
      g1 += error;
      h00 += curve * score * score;
      h01 += curve * score;
      h11 += curve;
    }
    const det = h00 * h11 - h01 * h01;
    if (!(det > 1e-12)) break;
    slope -= (h11 * g0 - h01 * g1) / det;
    intercept -= (h00 * g1 - h01 * g0) / det;
  }
  return { slope, intercept };
}

/** The lowest margin that at most `share` of the calm ones reach, a little above the calm one that would break it. */
export function findThreshold(calm: readonly number[], share: number): number {
  const sorted = calm.toSorted((a, b) => b - a);
  const allowed = Math.floor(share * sorted.length);
  return (sorted[allowed] ?? 0) + 1e-6;
}
