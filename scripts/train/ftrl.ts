import { slotOf } from '../../lib/tone/scan-features.ts';
import { makeRandom, shuffle } from './random.ts';

/** One text as the trainer sees it. */
export interface Example {
  /** 32-bit feature hashes (`hashText`). */
  hashes: Int32Array;
  /** 0–1; between them for labels that only lean to one side. */
  target: number;
  weight: number;
  /** Number of its source, for a bias of its own that is dropped afterwards; 0 for the domain, which keeps its own. */
  source: number;
}

/** FTRL-proximal (McMahan 2013): learning rate `alpha`, L1 that leaves most weights at nought, L2. */
export interface FtrlOptions {
  /** The table has 2^bits buckets. */
  bits: number;
  alpha: number;
  l1: number;
  l2: number;
  epochs: number;
  /** The weights are the mean of those after each of so many last epochs. */
  averaged: number;
  seed: number;
}

export interface Model {
  bits: number;
  weights: Float32Array;
  bias: number;
}

const BETA = 1;

/** The weights while they are learnt. */
export class Coordinates {
  readonly weights: Float32Array;
  private readonly z: Float32Array;
  private readonly squares: Float32Array;
  private readonly options: Pick<FtrlOptions, 'alpha' | 'l2'>;
  private readonly l1: number;

  constructor(size: number, options: Pick<FtrlOptions, 'alpha' | 'l2'>, l1: number) {
    this.weights = new Float32Array(size);
    this.z = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.options = options;
    this.l1 = l1;
  }

  push(at: number, gradient: number): void {
    const { alpha, l2 } = this.options;
    const before = this.squares[at] as number;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const z = (this.z[at] as number) + gradient - ((root - Math.sqrt(before)) / alpha) * (this.weights[at] as number);
    this.squares[at] = after;
    this.z[at] = z;
    this.weights[at] = Math.abs(z) <= this.l1 ? 0 : -(z - Math.sign(z) * this.l1) / ((BETA + root) / alpha + l2);
  }
}

export const sigmoid = (margin: number) => 1 / (1 + Math.exp(-margin));

/** The buckets of a text's features, each once: saying a thing twice makes it no truer. */
const slotsOf = (hashes: Int32Array, bits: number) =>
  Int32Array.from(new Set(hashes.map((hash) => slotOf(hash, bits))));

/** A logistic regression over hashed features; the same examples and options give the same weights. */
export function trainFtrl(examples: readonly Example[], options: FtrlOptions): Model {
  const size = 2 ** options.bits;
  const table = new Coordinates(size, options, options.l1);
  const sources = examples.reduce((most, { source }) => Math.max(most, source), 0) + 1;
  // One bias for all and one for each source: how often a set is angry must not leak into its words.
  const biases = new Coordinates(sources + 1, options, 0);
  const slots = examples.map(({ hashes }) => slotsOf(hashes, options.bits));
  const order = Int32Array.from(examples.keys());
  const random = makeRandom(options.seed);
  const mean = new Float32Array(size);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { target, weight, source } = examples[index] as Example;
      const own = slots[index] as Int32Array;
      const value = 1 / Math.sqrt(own.length + 1);
      let margin = (biases.weights[0] as number) + (biases.weights[source + 1] as number);
      for (const slot of own) margin += (table.weights[slot] as number) * value;
      const gradient = (sigmoid(margin) - target) * weight;
      biases.push(0, gradient);
      biases.push(source + 1, gradient);
      for (const slot of own) table.push(slot, gradient * value);
    }
    if (epoch >= options.epochs - options.averaged)
      for (let at = 0; at < size; at++)
        mean[at] = (mean[at] as number) + (table.weights[at] as number) / options.averaged;
  }
  return { bits: options.bits, weights: mean, bias: (biases.weights[0] as number) + (biases.weights[1] ?? 0) };
}

/** The model's margin for a text: above 0 where it is more likely than not, before calibration. */
export function marginOf(model: Model, hashes: Int32Array): number {
  const slots = slotsOf(hashes, model.bits);
  let sum = 0;
  for (const slot of slots) sum += model.weights[slot] as number;
  return model.bias + sum / Math.sqrt(slots.length + 1);
}
