import { makeRows, type PackedRows } from '../model/packed-rows.ts';

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

/** The table as numbers. */
export function decodeTable({ table, languages }: LanguageWeights): PackedRows {
  const columns = languages.length;
  const rows = makeRows(table.length / columns, columns);
  for (let at = 0, row = 0; at < table.length; at += columns, row += rows.width)
    for (let column = 0; column < columns; column++) rows.steps[row + column] = stepsOf(table.charCodeAt(at + column));
  return rows;
}
