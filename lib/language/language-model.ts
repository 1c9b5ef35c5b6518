/** Weights of the letter groups, made by `npm run train`: see `weights.ts`. */
export interface LanguageWeights {
  /** BCP 47 primary languages, in the order of the columns. */
  languages: readonly string[];
  /** One step of the cut weights. */
  scale: number;
  /** A character a weight, row by row (`symbolOf`). */
  table: string;
}

/** Weights are cut to whole steps from -15 to 15: 5 bits. */
export const MOST_STEPS = 15;
const FIRST = 0x40;

/** Letters, `@` and brackets: nothing that a template string must escape but the backslash and the backquote, which are moved away. */
const MOVED: Readonly<Record<number, number>> = { 92: 0x7b, 96: 0x7c };
export const symbolOf = (steps: number) => {
  const code = FIRST + steps + MOST_STEPS;
  return String.fromCharCode(MOVED[code] ?? code);
};
const stepsOf = (code: number) => (code === 0x7b ? 0x5c : code === 0x7c ? 0x60 : code) - FIRST - MOST_STEPS;

/** The table as numbers, row by row. */
export function decodeTable({ table }: LanguageWeights): Int8Array {
  const steps = new Int8Array(table.length);
  for (let at = 0; at < table.length; at++) steps[at] = stepsOf(table.charCodeAt(at));
  return steps;
}

/** The table with four columns in each number, none of them below 0: quicker to sum up. */
export interface Packed {
  quads: Int32Array;
  /** Numbers a row. */
  width: number;
}

export function packTable(weights: LanguageWeights): Packed {
  const columns = weights.languages.length;
  const width = Math.ceil(columns / 4);
  const steps = decodeTable(weights);
  const quads = new Int32Array((steps.length / columns) * width);
  for (let at = 0, row = 0; at < steps.length; at += columns, row += width)
    for (let k = 0; k < columns; k++)
      quads[row + (k >> 2)] =
        (quads[row + (k >> 2)] as number) | (((steps[at + k] as number) + MOST_STEPS) << (8 * (k & 3)));
  return { quads, width };
}

/** Sums of the columns over the first `count` of `rows`: 2,000 at most, as each sum has 16 bits. */
export function sumRows({ quads, width }: Packed, rows: Uint16Array, count: number): number[] {
  const sums: number[] = [];
  for (let quad = 0; quad < width; quad++) {
    let even = 0;
    let odd = 0;
    for (let at = 0; at < count; at++) {
      const four = quads[(rows[at] as number) * width + quad] as number;
      even = (even + (four & 0xff00ff)) | 0;
      odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
    }
    for (const sum of [even & 0xffff, odd & 0xffff, even >>> 16, odd >>> 16]) sums.push(sum - count * MOST_STEPS);
  }
  return sums;
}
