import type { RowWeights } from './kind-weights.ts';
import { codeValue, FURTHER, MOST_STEPS } from './tone-weights.ts';

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

/** Added to the column of a bucket's last weight. */
export const LAST_COLUMN = 32;

/** Lays weights into a table, in one go: they are shipped in its order. */
export function makeSparseRows(bits: number, columns: number, rows: RowWeights): SparseRows {
  const { length } = rows.columns;
  const index = new Int32Array(1 << bits);
  // The first stays free: 0 is no entry.
  const entries = new Int16Array(length + 1);
  let bucket = -1;
  let read = 0;
  for (let next = 0; next < rows.gaps.length && read < length; next++) {
    const gap = codeValue(rows.gaps.charCodeAt(next));
    if (gap === FURTHER) {
      bucket += FURTHER;
      continue;
    }
    bucket += gap + 1;
    index[bucket] = read + 1;
    let isLast = false;
    while (!isLast && read < length) {
      const column = codeValue(rows.columns.charCodeAt(read));
      const step = codeValue(rows.steps.charCodeAt(read++)) - MOST_STEPS;
      isLast = column >= LAST_COLUMN;
      entries[read] = isLast ? LAST | ((column - LAST_COLUMN) << 8) | (step & 0xff) : (column << 8) | (step & 0xff);
    }
  }
  return { bits, columns, index, entries };
}
