import type { DraftKind, DraftMark, DraftWhy } from '../model/draft.ts';
import type { Draft, Sentence } from './read-draft.ts';

/** The sentence that holds a place of the draft; undefined where it is a quote's, or lies over an end. */
export function findSentence({ sentences }: Draft, start: number, end: number): Sentence | undefined {
  return sentences.find((one) => one.start <= start && end <= one.end);
}

function countBefore(text: string, words: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** With the first letter as large or small as it was: at the beginning of a sentence, and only there. */
export function fitCase(rewrite: string, words: string): string {
  const first = /\p{L}/u.exec(words)?.[0] ?? '';
  const isLarge = first !== first.toLowerCase();
  return isLarge ? rewrite.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : rewrite;
}

/** A mark of words that stand in the draft. */
export function markAt(
  { text }: Draft,
  kind: DraftKind,
  rule: string,
  why: DraftWhy,
  { start, end }: { start: number; end: number },
  rewrite: string | null,
  thread: string | null = null,
): DraftMark {
  const words = text.slice(start, end);
  return {
    kind,
    rule: `${kind}/${rule}`,
    why,
    start,
    end,
    words,
    nth: countBefore(text, words, start),
    rewrite,
    thread,
  };
}

/** A mark of something that is missing. */
export function markMissing(
  { text }: Draft,
  kind: DraftKind,
  rule: string,
  why: DraftWhy,
  rewrite: string | null,
  thread: string | null = null,
): DraftMark {
  const { length } = text;
  return { kind, rule: `${kind}/${rule}`, why, start: length, end: length, words: '', nth: 0, rewrite, thread };
}
