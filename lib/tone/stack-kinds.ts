import { MODEL_KINDS } from './kind-weights.ts';
import { STACK } from './stack-weights.ts';

/*
 * Complaints come in company: who was ignored and writes again is angrier than the words alone say. What each kind's own model makes of a text is
 * heard together once more (stacking, Wolpert 1992): one linear layer over all kinds, the same for every language.
 */

/** Surer than this a model is only of what it learnt. */
const MOST = 8;
const COUNT = MODEL_KINDS.length;

/** What the layer looks at: the log-odds of each kind, and how they lean. `odds` in the order of MODEL_KINDS. */
export function companyOf(odds: ArrayLike<number>): Float64Array {
  const company = new Float64Array(2 * COUNT);
  for (let at = 0; at < COUNT; at++) {
    const own = odds[at] as number;
    company[at] = Math.max(-MOST, Math.min(MOST, own));
    company[COUNT + at] = Math.tanh(own / 2);
  }
  return company;
}

/** Log-odds of each kind, those of all others heard. `odds` and result in the order of MODEL_KINDS. */
export function stackKinds(odds: ArrayLike<number>): Float64Array {
  const company = companyOf(odds);
  return Float64Array.from(MODEL_KINDS, (kind) => {
    const { bias, weights } = STACK[kind];
    return weights.reduce((sum, weight, at) => sum + weight * (company[at] as number), bias);
  });
}
