/** Rows of small whole numbers, four columns in each number of 32 bits: quick to sum up. */
export interface PackedRows {
  quads: Int32Array;
  /** Quads a row. */
  width: number;
  /** The largest step either way: it is added to each, so that none is below 0. */
  most: number;
}

/**
 * Packs a table given row by row.
 *
 * @param most the largest step either way, 63 at most
 */
export function packRows(steps: Int8Array, columns: number, most: number): PackedRows {
  const width = Math.ceil(columns / 4);
  const quads = new Int32Array((steps.length / columns) * width);
  for (let at = 0, row = 0; at < steps.length; at += columns, row += width) {
    for (let column = 0; column < columns; column++) {
      const quad = row + (column >> 2);
      quads[quad] = (quads[quad] as number) | (((steps[at + column] as number) + most) << (8 * (column & 3)));
    }
  }
  return { quads, width, most };
}

/** One step of the table. */
export const stepAt = ({ quads, width, most }: PackedRows, row: number, column: number) =>
  (((quads[row * width + (column >> 2)] as number) >>> (8 * (column & 3))) & 0xff) - most;

/** So many rows at a time stay near at hand, and none of their sums outgrows 16 bits. */
const BLOCK = 128;

/** Sums of each column over the first `count` of `rows`; a few more columns than there are, where those do not fill their quads. */
export function sumRows({ quads, width, most }: PackedRows, rows: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(width * 4);
  for (let from = 0; from < count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK);
    for (let quad = 0; quad < width; quad++) {
      // Each sum has 16 bits of its own.
      let even = 0;
      let odd = 0;
      for (let at = from; at < to; at++) {
        const four = quads[(rows[at] as number) * width + quad] as number;
        even = (even + (four & 0xff00ff)) | 0;
        odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
      }
      const first = quad * 4;
      sums[first] = (sums[first] as number) + (even & 0xffff);
      sums[first + 1] = (sums[first + 1] as number) + (odd & 0xffff);
      sums[first + 2] = (sums[first + 2] as number) + (even >>> 16);
      sums[first + 3] = (sums[first + 3] as number) + (odd >>> 16);
    }
  }
  return sums.map((sum) => sum - count * most);
}
