import { bare } from './same-text.ts';

/** What became of a text that was put into a draft. */
export interface Kept {
  /** `as-is`: nothing but its gaps was changed. */
  how: 'as-is' | 'edited';
  /** How much of it is still there: 0–1, in tenths. */
  kept: number;
}

/** What a person writes into one gap, in signs without white space. More than that is an edit. */
const LONGEST_FILL = 120;
/** Where a second sentence begins, in a text without white space. */
const NEXT_SENTENCE = /[!?。！？]|\.\p{Lu}/u;
const GAP = /\[[^[\]]*\]/;

const isFill = (words: string, isStart: boolean) =>
  isStart ? words === '' : words.length <= LONGEST_FILL && !NEXT_SENTENCE.test(words);

/** True where the words are the pieces in their order, with no more than a gap's fill between two of them. */
function isFilled(words: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    // A text that ends in a gap ends in whatever fills it.
    const found = isLast && words.endsWith(piece) ? words.length - piece.length : words.indexOf(piece, at);
    if (found < at || !isFill(words.slice(at, found), i === 0)) return false;
    at = found + piece.length;
  }
  return at === words.length;
}

/** Text that stood in the draft around what was put in: a signature, words of before. */
export interface Around {
  head: string;
  tail: string;
}

/** What stood around an inserted text in the draft; undefined where it is not there as it was put in. */
export function findAround(inserted: string, draft: string): Around | undefined {
  const [put, words] = [bare(inserted), bare(draft)];
  const at = words.indexOf(put);
  return at < 0 || put === '' ? undefined : { head: words.slice(0, at), tail: words.slice(at + put.length) };
}

/**
 * Compares a text that was put into a draft with the draft as it is now. Gaps such as `[time]` are there to be filled: filling them
 * is no edit. Runs in the page, so that neither text has to leave it.
 * @param around what stood around it from the beginning
 */
export function matchInserted(inserted: string, draft: string, around: Around): Kept {
  const words = bare(draft);
  const { head, tail } = around;
  const fits = words.startsWith(head) && words.endsWith(tail) && words.length >= head.length + tail.length;
  const middle = fits ? words.slice(head.length, words.length - tail.length) : words;
  const pieces = inserted.split(GAP).map(bare);
  const isAsIs = fits && (isFilled(middle, pieces) || middle === bare(inserted));
  const sentences = inserted.split(/\[[^[\]]*\]|[.!?。！？\n]/).flatMap((one) => bare(one) || []);
  const all = sentences.reduce((sum, { length }) => sum + length, 0);
  const still = sentences.filter((one) => words.includes(one)).reduce((sum, { length }) => sum + length, 0);
  return { how: isAsIs ? 'as-is' : 'edited', kept: all === 0 ? 1 : Math.round((still / all) * 10) / 10 };
}
