import { eachWeight, type HeadWeights } from './tone-weights.ts';

/** A table of 2^bits buckets of which most have no weight, and the others one or two. */
export interface SparseRows {
  bits: number;
  columns: number;
  /** Where the entries of each bucket begin; 0 for those without. */
  index: Int32Array;
  /** Column and step (`columnOf`, `stepOf`); the last of a bucket is below 0. */
  entries: Int16Array;
}

export const columnOf = (entry: number) => (entry >>> 8) & 0x7f;
export const stepOf = (entry: number) => (entry << 24) >> 24;
const LAST = 1 << 15;

/** Lays the weights of several heads into one table, a column each. */
export function makeSparseRows(bits: number, heads: readonly Pick<HeadWeights, 'gaps' | 'values'>[]): SparseRows {
  const size = heads.reduce((sum, { values }) => sum + values.length, 0);
  const buckets = new Int32Array(size);
  const own = new Int16Array(size);
  const index = new Int32Array(1 << bits);
  let read = 0;
  for (const [column, head] of heads.entries())
    eachWeight(head, (bucket, step) => {
      buckets[read] = bucket;
      own[read++] = (column << 8) | (step & 0xff);
      index[bucket] = (index[bucket] as number) + 1;
    });
  // From how many there are of each to where they end; as they are put in, to where they begin.
  const entries = new Int16Array(size + 1);
  let end = 1;
  for (let bucket = 0; bucket < index.length; bucket++) {
    const count = index[bucket] as number;
    if (count === 0) continue;
    end += count;
    index[bucket] = end;
    entries[end - 1] = LAST;
  }
  for (let at = 0; at < size; at++) {
    const place = (index[buckets[at] as number] as number) - 1;
    index[buckets[at] as number] = place;
    entries[place] = (entries[place] as number) | (own[at] as number);
  }
  return { bits, columns: heads.length, index, entries };
}
