import { MODEL_KINDS } from './kind-weights.ts';
import { STACK } from './stack-weights.ts';

/*
 * Complaints come in company: who was ignored and writes again is angrier than the words alone say. What each kind's own model makes of a text is
 * heard together once more (stacking, Wolpert 1992), beside a model of classes of words alone, which learns from all languages at once: one linear layer,
 * the same for every language.
 */

/** Surer than this a model is only of what it learnt. */
const MOST = 8;
const COUNT = MODEL_KINDS.length;

/** How much the layer looks at. */
export const COMPANY = 4 * COUNT;

/**
 * What the layer looks at: the log-odds of each kind by the language's own model and by the one of classes, and how they lean. Each in the order of
 * MODEL_KINDS.
 */
export function companyOf(own: ArrayLike<number>, shared: ArrayLike<number>): Float64Array {
  const company = new Float64Array(COMPANY);
  for (const [nth, odds] of [own, shared].entries()) {
    const from = nth * 2 * COUNT;
    for (let at = 0; at < COUNT; at++) {
      const value = odds[at] as number;
      company[from + at] = Math.max(-MOST, Math.min(MOST, value));
      company[from + COUNT + at] = Math.tanh(value / 2);
    }
  }
  return company;
}

/** Log-odds of each kind, those of all others heard. All in the order of MODEL_KINDS. */
export function stackKinds(own: ArrayLike<number>, shared: ArrayLike<number>): Float64Array {
  const company = companyOf(own, shared);
  return Float64Array.from(MODEL_KINDS, (kind) => {
    const { bias, weights } = STACK[kind];
    let sum = bias;
    for (let at = 0; at < COMPANY; at++) sum += (weights[at] as number) * (company[at] as number);
    return sum;
  });
}
