import { type PackedRows, sumGroups, sumRows } from '../model/packed-rows.ts';
import { distinctSlots } from './distinct-slots.ts';
import { type Features, HEAD, MOST, slotOf, TAIL } from './scan-features.ts';

/** What each column of a table makes of a text, in steps of its weights. Overwritten by the next call. */
export interface Pooled {
  /** Sums over all features, each bucket once: saying a thing twice makes it no truer. */
  totals: Int32Array;
  /** How many buckets that are. */
  count: number;
  /** The largest sum over so many tokens in a row: what is said in one place counts, however much else is said. */
  tops: Int32Array;
}

const MOST_WIDTH = 16;
const slots = new Int32Array(MOST);
// A row for each token, and one for what belongs to none.
const rows = new Int32Array((HEAD + TAIL + 3) * MOST_WIDTH);
const tops = new Int32Array(MOST_WIDTH);
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
  inWindow.fill(0);
  tops.fill(tokenCount === 0 ? 0 : -(2 ** 31));
  for (let token = 0; token < tokenCount; token++) {
    const base = token * width;
    const past = token >= window ? base - window * width : -1;
    for (let column = 0; column < width; column++) {
      const own = sums[base + column] as number;
      const sum = (inWindow[column] as number) + own - (past < 0 ? 0 : (sums[past + column] as number));
      inWindow[column] = sum;
      if (sum > (tops[column] as number)) tops[column] = sum;
    }
  }
  const all = distinctSlots(features, bits);
  return { totals: sumRows(table, all.slots, all.count), tops, count: all.count };
}

/** What a text's two sums count for: the more is said, the less each part of it. `count`: of its buckets. */
export const unitsOf = (count: number, window: number) => ({
  total: 1 / Math.sqrt(count + 1),
  top: 1 / Math.sqrt(window),
});
