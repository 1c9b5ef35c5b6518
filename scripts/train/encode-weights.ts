import type { RowWeights } from '../../lib/tone/kind-weights.ts';
import { LAST_COLUMN } from '../../lib/tone/sparse-rows.ts';
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
    gaps += encodeGap(bucket - last - 1);
    values += symbolOf(step + MOST_STEPS);
    last = bucket;
  }
  return { gaps, values };
}

const encodeGap = (gap: number) => symbolOf(FURTHER).repeat(Math.floor(gap / FURTHER)) + symbolOf(gap % FURTHER);

/** The weights of several columns bucket by bucket, as `makeSparseRows` reads them; each column has one entry a bucket. */
export function encodeRows(columns: readonly Int8Array[]): RowWeights {
  const rows = { gaps: '', columns: '', steps: '' };
  let last = -1;
  for (let bucket = 0; bucket < (columns[0]?.length ?? 0); bucket++) {
    const own = [...columns.keys()].filter((column) => columns[column]?.[bucket] !== 0);
    if (own.length === 0) continue;
    rows.gaps += encodeGap(bucket - last - 1);
    for (const column of own) {
      rows.columns += symbolOf(column + (column === own.at(-1) ? LAST_COLUMN : 0));
      rows.steps += symbolOf((columns[column]?.[bucket] as number) + MOST_STEPS);
    }
    last = bucket;
  }
  return rows;
}
