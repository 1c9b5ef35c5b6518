import { shareOut } from './explain-weights.ts';
import { type Features, HEAD, MOST, slotOf, TAIL } from './scan-features.ts';
import { columnOf, type SparseRows, stepOf } from './sparse-rows.ts';

/** What each column of a table makes of a text, in steps of its weights. Overwritten by the next call. */
export interface Pooled {
  /** Sums over all features, each bucket once: saying a thing twice makes it no truer. */
  totals: Int32Array;
  /** How many buckets that are. */
  count: number;
  /** The largest sum over so many tokens in a row: what is said in one place counts, however much else is said. */
  tops: Int32Array;
  /**
   * Features with a weight that reach over several tokens: where their entries begin in the table, the token they end in, and how many tokens
   * back they reach.
   */
  wide: number;
  places: Int32Array;
  tokens: Int32Array;
  spans: Uint8Array;
}

const MOST_WIDTH = 16;
const MOST_BITS = 18;
const seen = new Int32Array(1 << (MOST_BITS - 5));
// A row for each token, and one for what belongs to none.
const rows = new Int32Array((HEAD + TAIL + 3) * MOST_WIDTH);
const inWindow = new Int32Array(MOST_WIDTH);
const pooled: Pooled = {
  totals: new Int32Array(MOST_WIDTH),
  tops: new Int32Array(MOST_WIDTH),
  count: 0,
  wide: 0,
  places: new Int32Array(MOST),
  tokens: new Int32Array(MOST),
  spans: new Uint8Array(MOST),
};

/** Sums up what each token has, and takes off the totals what stands in the rows more than once. */
function sumUp({ bits, columns, index, entries }: SparseRows, features: Features): void {
  const { hashes, tokens, spans, tokenCount } = features;
  const { totals, places, tokens: ofTokens, spans: ofSpans } = pooled;
  seen.fill(0, 0, 1 << Math.max(0, bits - 5));
  rows.fill(0, 0, (tokenCount + 1) * columns);
  totals.fill(0);
  let count = 0;
  let wide = 0;
  for (let at = 0; at < features.count; at++) {
    const slot = slotOf(hashes[at] as number, bits);
    const word = seen[slot >>> 5] as number;
    const bit = 1 << (slot & 31);
    const isNew = (word & bit) === 0;
    if (isNew) {
      seen[slot >>> 5] = word | bit;
      count++;
    }
    const place = index[slot] as number;
    if (place === 0) continue;
    const token = tokens[at] as number;
    const row = (token < 0 ? tokenCount : token) * columns;
    let entry = 0;
    for (let of = place; entry >= 0; of++) {
      entry = entries[of] as number;
      const column = columnOf(entry);
      const step = stepOf(entry);
      rows[row + column] = (rows[row + column] as number) + step;
      // Most are new: all are summed up with the rows, and what was said before is taken off again.
      if (!isNew) totals[column] = (totals[column] as number) - step;
    }
    const span = spans[at] as number;
    if (span < 2) continue;
    places[wide] = place;
    ofTokens[wide] = token;
    ofSpans[wide++] = span;
  }
  pooled.count = count;
  pooled.wide = wide;
}

/**
 * Pools the weights of a text's features, over all of it and over its heaviest window. Linear, whatever the window.
 *
 * @param table of 16 columns at most, and 18 bits
 * @param window in tokens
 */
export function poolWindows(table: SparseRows, features: Features, window: number): Pooled {
  const { tokenCount } = features;
  const { columns } = table;
  const { tops, totals } = pooled;
  sumUp(table, features);
  inWindow.fill(0);
  tops.fill(tokenCount === 0 ? 0 : -(2 ** 31));
  for (let token = 0; token < tokenCount; token++) {
    const base = token * columns;
    const past = token >= window ? base - window * columns : -1;
    for (let column = 0; column < columns; column++) {
      const own = rows[base + column] as number;
      const sum = (inWindow[column] as number) + own - (past < 0 ? 0 : (rows[past + column] as number));
      inWindow[column] = sum;
      if (sum > (tops[column] as number)) tops[column] = sum;
      totals[column] = (totals[column] as number) + own;
    }
  }
  // What is of the text as a whole stands in no window.
  const rest = tokenCount * columns;
  for (let column = 0; column < columns; column++)
    totals[column] = (totals[column] as number) + (rows[rest + column] as number);
  return pooled;
}

/** What each of some columns of the text pooled last adds to each token; a feature that reaches over several is shared out among them. */
export function weighPooled(
  { columns, entries }: SparseRows,
  of: readonly number[],
  tokenCount: number,
): Float64Array[] {
  const { wide, places, tokens, spans } = pooled;
  const byColumn: (Float64Array | undefined)[] = new Array(columns).fill(undefined);
  const weighed = of.map((column) => {
    const weights = new Float64Array(tokenCount);
    for (let token = 0; token < tokenCount; token++) weights[token] = rows[token * columns + column] as number;
    byColumn[column] = weights;
    return weights;
  });
  for (let at = 0; at < wide; at++) {
    const token = tokens[at] as number;
    let entry = 0;
    for (let place = places[at] as number; entry >= 0; place++) {
      entry = entries[place] as number;
      const weights = byColumn[columnOf(entry)];
      if (!weights) continue;
      const step = stepOf(entry);
      weights[token] = (weights[token] as number) - step;
      shareOut(weights, step, token, spans[at] as number);
    }
  }
  return weighed;
}

/** What a text's two sums count for: the more is said, the less each part of it. `count`: of its buckets. */
export const unitsOf = (count: number, window: number) => ({
  total: 1 / Math.sqrt(count + 1),
  top: 1 / Math.sqrt(window),
});
