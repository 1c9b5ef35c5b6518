import { unitsOf } from '../../../lib/tone/pool-windows.ts';
import { slotOf } from '../../../lib/tone/scan-features.ts';
import { Coordinates, type FtrlOptions, type Model, sigmoid } from '../ftrl.ts';
import type { LaidFeatures } from '../hash-text.ts';
import { makeRandom, shuffle } from '../random.ts';

/** One text as the trainer sees it. */
export interface PooledExample {
  features: LaidFeatures;
  /** 0 or 1. */
  target: number;
  weight: number;
}

export interface PooledOptions extends FtrlOptions {
  /** Tokens in a row that make a window. */
  window: number;
  /** Share of the buckets that each step does without, so that none relies on another: 0–1. */
  dropped: number;
}

/** Features in their buckets. */
interface Laid extends Omit<LaidFeatures, 'hashes'> {
  slots: Int32Array;
  /** Each bucket once. */
  distinct: Int32Array;
}

interface Sums {
  total: number;
  top: number;
  /** The last token of the heaviest window. */
  last: number;
}

let sums = new Float64Array(0);

/** Which buckets a step does without: others in each, the same for the same seed. */
interface Dropout {
  share: number;
  salt: number;
}

const NOTHING_DROPPED: Dropout = { share: 0, salt: 0 };
const isDropped = (slot: number, { share, salt }: Dropout) =>
  share > 0 && (Math.imul(slot + salt, 0x9e3779b1) ^ Math.imul(slot ^ salt, 0x85ebca6b)) >>> 0 < share * 4_294_967_296;

/** What weights make of a text: over all of it, and over its heaviest window. As `poolWindows`, of one column. */
function pool(
  weights: Float32Array,
  { slots, distinct, tokens, tokenCount }: Laid,
  window: number,
  dropout: Dropout = NOTHING_DROPPED,
): Sums {
  if (sums.length < tokenCount) sums = new Float64Array(2 * tokenCount);
  sums.fill(0, 0, tokenCount);
  let total = 0;
  for (const slot of distinct) if (!isDropped(slot, dropout)) total += weights[slot] as number;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    const token = tokens[at] as number;
    if (token >= 0 && !isDropped(slot, dropout)) sums[token] = (sums[token] as number) + (weights[slot] as number);
  }
  let sum = 0;
  let top = tokenCount === 0 ? 0 : Number.NEGATIVE_INFINITY;
  let last = -1;
  for (let token = 0; token < tokenCount; token++) {
    sum += sums[token] as number;
    if (token >= window) sum -= sums[token - window] as number;
    if (sum > top) {
      top = sum;
      last = token;
    }
  }
  return { total, top, last };
}

function layOut({ hashes, tokens, tokenCount }: LaidFeatures, bits: number): Laid {
  const slots = hashes.map((hash) => slotOf(hash, bits));
  return { slots, distinct: Int32Array.from(new Set(slots)), tokens, tokenCount };
}

/** What a model makes of a text. */
export interface Margin {
  /** Above 0 where it is more likely than not, before calibration. */
  margin: number;
  /** What of that the text as a whole adds, without its heaviest window. */
  whole: number;
}

/** What a model makes of a text. */
export function pooledMargin({ bits, weights, bias }: Model, features: LaidFeatures, window: number): Margin {
  const text = layOut(features, bits);
  const { total, top } = pool(weights, text, window);
  const units = unitsOf(text.distinct.length, window);
  const whole = total * units.total;
  return { margin: bias + whole + top * units.top, whole };
}

/**
 * A logistic regression over a text's hashed features and, with the same weights, over its heaviest window: a threat in one clause of a long mail is
 * then as plain as one that stands alone. Each step moves the window that is heaviest at the time. The same examples and options
 * give the same weights.
 */
export function trainPooled(examples: readonly PooledExample[], options: PooledOptions): Model {
  const { bits, window, dropped, l1, seed, epochs, averaged } = options;
  const size = 2 ** bits;
  const table = new Coordinates(size, options, l1);
  const bias = new Coordinates(1, options, 0);
  const texts = examples.map(({ features }) => layOut(features, bits));
  const order = Int32Array.from(examples.keys());
  const random = makeRandom(seed);
  const mean = new Float32Array(size);
  let meanBias = 0;
  // What a feature's bucket counts for in this text: it may stand there several times.
  const counts = new Float32Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { target, weight } = examples[index] as PooledExample;
      const text = texts[index] as Laid;
      const { slots, distinct, tokens } = text;
      const full = unitsOf(distinct.length, window);
      // What is left stands for all of it.
      const units = { total: full.total / (1 - dropped), top: full.top / (1 - dropped) };
      const dropout = { share: dropped, salt: Math.floor(random() * 2 ** 31) };
      const { total, top, last } = pool(table.weights, text, window, dropout);
      const margin = (bias.weights[0] as number) + total * units.total + top * units.top;
      const gradient = (sigmoid(margin) - target) * weight;
      bias.push(0, gradient);
      for (const slot of distinct) counts[slot] = isDropped(slot, dropout) ? 0 : units.total;
      for (let at = 0; at < slots.length; at++) {
        const token = tokens[at] as number;
        const slot = slots[at] as number;
        if (token > last || token <= last - window || token < 0 || isDropped(slot, dropout)) continue;
        counts[slot] = (counts[slot] as number) + units.top;
      }
      for (const slot of distinct) {
        const count = counts[slot] as number;
        if (count !== 0) table.push(slot, gradient * count);
      }
    }
    if (epoch < epochs - averaged) continue;
    meanBias += (bias.weights[0] as number) / averaged;
    for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + (table.weights[at] as number) / averaged;
  }
  return { bits, weights: mean, bias: meanBias };
}
