/** Groups of one to four letters, with the edges of their words. */
const EDGE = 0x20;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The table of weights has 2^12 rows. */
export const ROW_BITS = 12;
const SHIFT = 32 - ROW_BITS;

const isLetter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x1e00 && code <= 0x1eff);

const rowOf = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> SHIFT;

/**
 * Writes the row of each group of letters in a text in small letters into `rows`, four a character at most; what stands between words is one
 * edge, whatever it is. Linear.
 *
 * @returns how many were written
 */
export function readGroups(text: string, rows: Int32Array): number {
  let count = 0;
  // The units before: nearest first, 0 where there is none.
  let [a, b, c] = [EDGE, 0, 0];
  const end = Math.min(text.length, (rows.length >> 2) - 1);
  for (let at = 0; at <= end; at++) {
    // The end of the text is an edge, too.
    const code = at < end ? text.charCodeAt(at) : EDGE;
    const isEdge = !isLetter(code);
    if (isEdge && (a === EDGE || code === 0x27 || code === 0x2019)) continue;
    const unit = isEdge ? EDGE : code;
    let hash = Math.imul(SEED ^ unit, PRIME);
    // An edge alone says nothing.
    if (!isEdge) rows[count++] = rowOf(hash);
    hash = Math.imul(hash ^ a, PRIME);
    rows[count++] = rowOf(hash);
    if (b !== 0) {
      hash = Math.imul(hash ^ b, PRIME);
      rows[count++] = rowOf(hash);
      if (c !== 0) rows[count++] = rowOf(Math.imul(hash ^ c, PRIME));
    }
    c = isEdge ? 0 : b;
    b = isEdge ? 0 : a;
    a = unit;
  }
  return count;
}
