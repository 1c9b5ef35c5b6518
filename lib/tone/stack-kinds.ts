import { MODEL_HEADS, STACKED_HEADS } from './kind-weights.ts';
import { STACK } from './stack-weights.ts';

/*
 * Complaints come in company: who was ignored and writes again is angrier than the words alone say. What each kind's own model makes of a text is
 * heard together once more (stacking, Wolpert 1992), beside a model of classes of words alone, which learns from all languages at once: one linear layer,
 * the same for every language.
 */

/** Surer than this a model is only of what it learnt. */
const MOST = 8;
const COUNT = MODEL_HEADS.length;
/** Of a head the layer looks at its log-odds, how they lean, and what the whole text says. */
const SIGHTS = 3;

/** How much the layer looks at. */
export const COMPANY = 2 * SIGHTS * COUNT;

/** What one model makes of a text, in the order of MODEL_HEADS. */
export interface View {
  /** Log-odds. */
  odds: ArrayLike<number>;
  /** What the text as a whole adds to them, without its heaviest window: a loud sentence in a calm letter is less than a letter that is all loud. */
  wholes: ArrayLike<number>;
}

const clip = (value: number) => Math.max(-MOST, Math.min(MOST, value));

/** What the layer looks at: all of the language's own model, then all of the one of classes. */
export function companyOf(own: View, shared: View): Float64Array {
  const company = new Float64Array(COMPANY);
  for (const [nth, { odds, wholes }] of [own, shared].entries()) {
    const from = nth * SIGHTS * COUNT;
    for (let at = 0; at < COUNT; at++) {
      const value = odds[at] as number;
      company[from + at] = clip(value);
      company[from + COUNT + at] = Math.tanh(value / 2);
      company[from + 2 * COUNT + at] = clip(wholes[at] as number);
    }
  }
  return company;
}

/** Log-odds of each kind and of displeasure, those of all others heard; in the order of STACKED_HEADS. */
export function stackKinds(own: View, shared: View): Float64Array {
  const company = companyOf(own, shared);
  return Float64Array.from(STACKED_HEADS, (head) => {
    const { bias, weights } = STACK[head];
    let sum = bias;
    for (let at = 0; at < COMPANY; at++) sum += (weights[at] as number) * (company[at] as number);
    return sum;
  });
}
