import type { Range } from '../reading/split-sentences.ts';

/** No mark of a mail program is longer; beyond it a line is somebody's words. */
export const LONGEST_MARK = 300;

/** One line of a mail. */
export interface Line extends Range {
  /** Trimmed, and cut at the longest mark; without what is invisible. */
  text: string;
  /** The same in small letters. */
  small: string;
}

const INVISIBLE = /[\u200b\u200e\u200f\ufeff]/g;

/** The lines of a text, with their places in it. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const head = text
      .slice(start, Math.min(end, start + LONGEST_MARK))
      .replace(INVISIBLE, '')
      .trim();
    lines.push({ start, end, text: head, small: head.toLowerCase() });
    start = end + 1;
  }
  return lines;
}
