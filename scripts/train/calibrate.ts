import type { Scored } from './measure.ts';

/** From a margin to a probability (Platt 1999). */
export interface Platt {
  slope: number;
  intercept: number;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
/** log(1 + exp(x)) without overflow. */
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** Enough steps of Newton's method to come to rest. */
const STEPS = 50;
/** Keeps the slope finite where the margins part the two sides perfectly. */
const RIDGE = 1e-3;
/** A surer margin is never less likely, whatever a few texts say. */
const LEAST_SLOPE = 0.05;

/** Fits margins to how often they are right, with Platt's smoothed targets, by Newton's method with halved steps. */
export function fitPlatt(scored: readonly Scored[]): Platt {
  const positives = scored.filter(({ isPositive }) => isPositive).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (scored.length - positives + 2);
  const targets = scored.map(({ score, isPositive }) => ({ score, target: isPositive ? high : low }));
  const lossOf = (slope: number, intercept: number) =>
    targets.reduce(
      (sum, { score, target }) => {
        const x = slope * score + intercept;
        return sum + softplus(x) - target * x;
      },
      RIDGE * (slope - 1) ** 2,
    );
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [2 * RIDGE * (slope - 1), 0, 2 * RIDGE, 0, RIDGE];
    for (const { score, target } of targets) {
      const p = sigmoid(slope * score + intercept);
      const curve = p * (1 - p);
      g0 += (p - target) * score;
      g1 += p - target;
      h00 += curve * score * score;
      h01 += curve * score;
      h11 += curve;
    }
    const det = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det];
    const before = lossOf(slope, intercept);
    let rate = 1;
    while (rate > 1e-6 && lossOf(slope - rate * d0, intercept - rate * d1) > before) rate /= 2;
    if (rate <= 1e-6) break;
    slope -= rate * d0;
    intercept -= rate * d1;
  }
  return { slope: Math.max(slope, LEAST_SLOPE), intercept };
}

/** A text that a threshold is chosen on. */
export interface Judged {
  margin: number;
  isPositive: boolean;
  isCalm: boolean;
}

/** What a head must keep to, as shares: of the calm at most so many are called, and of the called at least so many are right. */
export interface Terms {
  falseAlarms: number;
  precision: number;
}

/**
 * The lowest margin from which a head keeps to the terms, half-way down to the next text; undefined where no threshold does.
 */
export function findThreshold(judged: readonly Judged[], { falseAlarms, precision }: Terms): number | undefined {
  const sorted = judged.toSorted((a, b) => b.margin - a.margin);
  const calm = sorted.filter(({ isCalm }) => isCalm).length;
  let [right, alarms, best] = [0, 0, -1];
  for (const [at, { isPositive, isCalm }] of sorted.entries()) {
    right += Number(isPositive);
    alarms += Number(isCalm);
    if (alarms > falseAlarms * calm) break;
    if (isPositive && right >= precision * (at + 1)) best = at;
  }
  const last = sorted[best]?.margin;
  return last === undefined ? undefined : (last + (sorted[best + 1]?.margin ?? last)) / 2;
}
