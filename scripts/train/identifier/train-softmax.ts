import { makeRandom, shuffle } from '../random.ts';

/** A text as rows of the table, and the number of its class. */
export interface Labelled {
  rows: Int32Array;
  target: number;
}

export interface SoftmaxOptions {
  rows: number;
  classes: number;
  epochs: number;
  /** First step of AdaGrad. */
  rate: number;
  /** Shrinks weights that are rarely needed. */
  decay: number;
  seed: number;
}

/** Multinomial logistic regression with AdaGrad; margins are sums of weights over the root of their number. Weights by row, then class. */
export function trainSoftmax(examples: readonly Labelled[], options: SoftmaxOptions): Float64Array {
  const { rows, classes, epochs, rate, decay, seed } = options;
  const weights = new Float64Array(rows * classes);
  const squares = new Float64Array(rows * classes).fill(1e-4);
  const margins = new Float64Array(classes);
  const random = makeRandom(seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { rows: of, target } of order) {
      const scale = 1 / Math.sqrt(of.length);
      margins.fill(0);
      for (const row of of) for (let k = 0; k < classes; k++) margins[k]! += weights[row * classes + k]!;
      let most = -Infinity;
      for (let k = 0; k < classes; k++) {
        margins[k]! *= scale;
        if (margins[k]! > most) most = margins[k]!;
      }
      let sum = 0;
      for (let k = 0; k < classes; k++) {
        margins[k] = Math.exp(margins[k]! - most);
        sum += margins[k]!;
      }
      for (let k = 0; k < classes; k++) {
        const wrong = margins[k]! / sum - (k === target ? 1 : 0);
        if (Math.abs(wrong) < 0.004) continue;
        for (const row of of) {
          const at = row * classes + k;
          const slope = wrong * scale + decay * weights[at]!;
          squares[at]! += slope * slope;
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return weights;
}
