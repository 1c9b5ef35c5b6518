import { FURTHER, MOST_STEPS, symbolOf } from '../../lib/tone/tone-weights.ts';

/** Weights in whole steps; `steps` has one entry a bucket. */
export interface CutWeights {
  scale: number;
  steps: Int8Array;
}

/**
 * Cuts weights to 6 bits, scaled to the largest (facts: clipping costs more than it saves), and keeps the `most` heaviest.
 */
export function cutWeights(weights: Float32Array, most: number, levels = MOST_STEPS): CutWeights {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const largest = sizes.at(-1) ?? 0;
  const least = sizes.at(-most) ?? 0;
  const scale = largest / levels || 1;
  const steps = new Int8Array(weights.length);
  for (const [at, weight] of weights.entries()) if (Math.abs(weight) >= least) steps[at] = Math.round(weight / scale);
  return { scale, steps };
}

/** Distances and values of the buckets with a weight, as symbols that `decodeHead` reads. */
export function encodeSteps(steps: Int8Array): { gaps: string; values: string } {
  let gaps = '';
  let values = '';
  let last = -1;
  for (const [bucket, step] of steps.entries()) {
    if (step === 0) continue;
    let gap = bucket - last - 1;
    for (; gap >= FURTHER; gap -= FURTHER) gaps += symbolOf(FURTHER);
    gaps += symbolOf(gap);
    values += symbolOf(step + MOST_STEPS);
    last = bucket;
  }
  return { gaps, values };
}
