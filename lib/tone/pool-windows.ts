import { type PackedRows, sumGroups } from '../model/packed-rows.ts';
import { type Features, HEAD, MOST, slotOf, TAIL } from './scan-features.ts';

/** What each column of a table makes of a text, in steps of its weights. Overwritten by the next call. */
export interface Pooled {
  /** Sums over all features. */
  totals: Int32Array;
  /** The largest sum over so many tokens in a row: what is said in one place counts, however much else is said. */
  tops: Int32Array;
}

const MOST_WIDTH = 16;
const slots = new Int32Array(MOST);
// A row for each token, and one for what belongs to none.
const rows = new Int32Array((HEAD + TAIL + 3) * MOST_WIDTH);
const pooled: Pooled = { totals: new Int32Array(MOST_WIDTH), tops: new Int32Array(MOST_WIDTH) };
const inWindow = new Int32Array(MOST_WIDTH);

/**
 * Pools the weights of a text's features, over all of it and over its heaviest window. Linear, whatever the window.
 *
 * @param table of 2^bits rows and 16 columns at most
 * @param window in tokens
 */
export function poolWindows(table: PackedRows, features: Features, bits: number, window: number): Pooled {
  const { hashes, tokens, count, tokenCount } = features;
  const { width } = table;
  for (let at = 0; at < count; at++) slots[at] = slotOf(hashes[at] as number, bits);
  const sums = rows.subarray(0, (tokenCount + 1) * width).fill(0);
  sumGroups(table, slots, tokens, count, sums);
  const { totals, tops } = pooled;
  for (let column = 0; column < width; column++) totals[column] = sums[tokenCount * width + column] as number;
  inWindow.fill(0);
  tops.fill(tokenCount === 0 ? 0 : -(2 ** 31));
  for (let token = 0; token < tokenCount; token++) {
    const base = token * width;
    const past = token >= window ? base - window * width : -1;
    for (let column = 0; column < width; column++) {
      const own = sums[base + column] as number;
      const sum = (inWindow[column] as number) + own - (past < 0 ? 0 : (sums[past + column] as number));
      inWindow[column] = sum;
      totals[column] = (totals[column] as number) + own;
      if (sum > (tops[column] as number)) tops[column] = sum;
    }
  }
  return pooled;
}

/** What a text's two sums count for: the more is said, the less each part of it. */
export const unitsOf = (features: Pick<Features, 'count'>, window: number) => ({
  total: 1 / Math.sqrt(features.count + 1),
  top: 1 / Math.sqrt(window),
});
