/** Rows of small whole numbers; four columns can be read at once, and so summed up quickly. */
export interface PackedRows {
  steps: Int8Array;
  /** The same numbers, four in each: whatever browsers run on has the first of four in the lowest bits. */
  quads: Int32Array;
  /** Numbers a row: the columns, and what fills the last four. */
  width: number;
}

/** A table of noughts. */
export function makeRows(count: number, columns: number): PackedRows {
  const width = Math.ceil(columns / 4) * 4;
  const steps = new Int8Array(count * width);
  return { steps, quads: new Int32Array(steps.buffer), width };
}

/** So many rows at a time stay near at hand, and none of their sums outgrows 16 bits. */
const BLOCK = 128;
/** Turns the first bit of each of four numbers: that adds 128 to each, so that none is below 0. */
const LIFT = 0x80808080 | 0;
const LIFTED = 128;

/** Adds the rows from `from` up to `to`, a block at most, to the sums. */
function addBlock(
  { quads, width }: PackedRows,
  rows: Int32Array,
  [from, to]: readonly [number, number],
  sums: Int32Array,
): void {
  const perRow = width / 4;
  const lifted = (to - from) * LIFTED;
  for (let quad = 0; quad < perRow; quad++) {
    // Each sum has 16 bits of its own.
    let even = 0;
    let odd = 0;
    for (let at = from; at < to; at++) {
      const four = (quads[(rows[at] as number) * perRow + quad] as number) ^ LIFT;
      even = (even + (four & 0xff00ff)) | 0;
      odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
    }
    const first = quad * 4;
    sums[first] = (sums[first] as number) + (even & 0xffff) - lifted;
    sums[first + 1] = (sums[first + 1] as number) + (odd & 0xffff) - lifted;
    sums[first + 2] = (sums[first + 2] as number) + (even >>> 16) - lifted;
    sums[first + 3] = (sums[first + 3] as number) + (odd >>> 16) - lifted;
  }
}

/** Sums of each column over the first `count` of `rows`. */
export function sumRows(table: PackedRows, rows: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(table.width);
  for (let from = 0; from < count; from += BLOCK) addBlock(table, rows, [from, Math.min(count, from + BLOCK)], sums);
  return sums;
}
