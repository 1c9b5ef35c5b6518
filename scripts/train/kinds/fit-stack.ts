import { MODEL_HEADS, STACKED_HEADS, type StackedHead } from '../../../lib/tone/kind-weights.ts';
import { COMPANY, companyOf, type View } from '../../../lib/tone/stack-kinds.ts';
import { fitPlatt } from '../calibrate.ts';
import { makeRandom } from '../random.ts';
import { isOf, type Labels } from './is-of.ts';

/** A text with what models that had not seen it make of it. */
export interface UnseenRow extends Labels {
  language: string;
  /** The language's own model. */
  own: View;
  /** The model of classes, which is every language's. */
  shared: View;
  weight: number;
}

const SEED = 20_261_124;

/** About what a model makes of two texts, one after the other: its heaviest window is in one of them, and what the whole says is shared by both. */
function joinViews(first: View, second: View): View {
  const at = (of: ArrayLike<number>, column: number) => of[column] as number;
  const top = (view: View, column: number) => at(view.odds, column) - at(view.wholes, column);
  const wholes = Array.from(first.wholes, (own, column) => (own + at(second.wholes, column)) / Math.SQRT2);
  return {
    odds: wholes.map((whole, column) => whole + Math.max(top(first, column), top(second, column))),
    wholes,
  };
}

/** Who is hot in one of two texts is hot; null where nobody said of either how hot it is. */
const hotterOf = (first: Labels, second: Labels): Labels['heat'] =>
  first.heat === null || second.heat === null ? null : first.heat > second.heat ? first.heat : second.heat;

/**
 * Pairs of texts of one language, for every second text one. Few messages of the corpus have three threats at once, and a layer that knows none takes one
 * for a reason against another: it has to learn that people say everything together.
 */
function joinPairs(rows: readonly UnseenRow[]): UnseenRow[] {
  const random = makeRandom(SEED);
  return [...Map.groupBy(rows, ({ language }) => language).values()].flatMap((texts) =>
    texts.flatMap((first, at) => {
      if (at % 2 === 1) return [];
      const second = texts[Math.floor(random() * texts.length)] as UnseenRow;
      return {
        language: first.language,
        own: joinViews(first.own, second.own),
        shared: joinViews(first.shared, second.shared),
        kinds: [...new Set([...first.kinds, ...second.kinds])],
        heat: hotterOf(first, second),
        weight: Math.min(first.weight, second.weight),
      };
    }),
  );
}

/** Pulls towards each kind's own odds as they are. */
const RIDGE = 10;
/** Steps of Newton's method: it rests after eight. */
const STEPS = 12;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Solves a · x = b for a symmetric positive definite matrix, in place (Cholesky). */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  const at = (row: number, column: number) => (a[row] as Float64Array)[column] as number;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (a[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = b[i] as number;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (b[k] as number);
    b[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] as number;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (b[k] as number);
    b[i] = sum / at(i, i);
  }
  return b;
}

interface Sample {
  /** What the layer looks at, and 1 for its bias. */
  company: Float64Array;
  target: number;
  weight: number;
}

/** Logistic regression that leans to `prior`, its bias free. */
function fitLogistic(samples: readonly Sample[], prior: Float64Array): Float64Array {
  const width = prior.length;
  const free = width - 1;
  const found = Float64Array.from(prior);
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(found, (value, at) => (at === free ? 0 : RIDGE * (value - (prior[at] as number))));
    const curve = Array.from({ length: width }, (_, at) => {
      const row = new Float64Array(width);
      row[at] = RIDGE;
      return row;
    });
    for (const { company, target, weight } of samples) {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += (found[at] as number) * (company[at] as number);
      const p = sigmoid(sum);
      for (let i = 0; i < width; i++) {
        const own = weight * (company[i] as number);
        slope[i] = (slope[i] as number) + own * (p - target);
        const row = curve[i] as Float64Array;
        for (let j = 0; j <= i; j++) row[j] = (row[j] as number) + own * p * (1 - p) * (company[j] as number);
      }
    }
    for (let i = 0; i < width; i++)
      for (let j = i + 1; j < width; j++) (curve[i] as Float64Array)[j] = (curve[j] as Float64Array)[i] as number;
    const change = solve(curve, slope);
    for (let at = 0; at < width; at++) found[at] = (found[at] as number) - (change[at] as number);
  }
  return found;
}

const rounded = (value: number) => Number(value.toFixed(3));

/** Fits the layer over all kinds (lib/tone/stack-kinds.ts) to texts of all languages and to pairs of them, and gives it as the source of `lib/tone/stack-weights.ts`. */
export function fitStack(rows: readonly UnseenRow[]): string {
  const texts = [...rows, ...joinPairs(rows)];
  const companies = new Map(texts.map((row) => [row, Float64Array.of(...companyOf(row.own, row.shared), 1)]));
  const samplesOf = (of: readonly UnseenRow[], head: StackedHead) =>
    of.flatMap((row): Sample[] => {
      const isTrue = isOf(row, head);
      if (isTrue === undefined) return [];
      return [{ company: companies.get(row) as Float64Array, target: isTrue ? 1 : 0, weight: row.weight }];
    });
  const stack = Object.fromEntries(
    STACKED_HEADS.map((head) => {
      const prior = new Float64Array(COMPANY + 1);
      prior[MODEL_HEADS.indexOf(head)] = 1;
      const found = fitLogistic(samplesOf(texts, head), prior);
      // Pairs teach what stands together; how often anything is said at all, messages alone know.
      const scored = samplesOf(rows, head).map(({ company, target }) => ({
        score: company.reduce((sum, value, at) => sum + value * (found[at] as number), 0),
        isPositive: target === 1,
      }));
      const { slope, intercept } = fitPlatt(scored);
      const weights = Array.from(found, (value) => slope * value);
      const bias = (weights.pop() as number) + intercept;
      return [head, { bias: rounded(bias), weights: weights.map(rounded) }];
    }),
  );
  const lines = Object.entries(stack).map(([kind, head]) => `  '${kind}': ${JSON.stringify(head)},`);
  return `// Made by \`npm run train\`; not written by hand. What it was learnt from: docs/model-card.md
import type { StackedHead, StackHead } from './kind-weights.ts';

export const STACK: Readonly<Record<StackedHead, StackHead>> = {
${lines.join('\n')}
};
`;
}
