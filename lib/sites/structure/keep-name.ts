import { PLAIN_WORDS } from './plain-words.ts';
import type { IsPrivate } from './private-words.ts';

/** What stands for a name, or a part of one, that is not told. */
export const LEFT_OUT = '…';
const LONGEST = 60;
const LONGEST_WORD = 20;

/** `data-ticketId_12` as its words, numbers and whatever is between them. */
const PIECES = /[A-Z]?[a-z]+|[A-Z]+|\d+|[-_:.]+|./gs;

/** Letters and digits in a jumble: a hash, or something encoded, which may be anything. */
const isJumbled = (name: string) => /\d[a-z]+\d|[a-z]\d+[a-z]/i.test(name) || /[^\W_]{25,}/.test(name);
/** Nobody calls a part of a page so: no vowel in it. */
const isCode = (word: string) => word.length > 5 && !/[aeiouy]/.test(word);

/**
 * A name that a page's maker gave (a class, an id, an attribute), without anything of the page's own matter: numbers become 0, and
 * a word is told only if it is a plain one, or one that the page does not say anywhere.
 */
export function keepName(name: string, isPrivate: IsPrivate): string {
  if (name.length > LONGEST || isJumbled(name)) return LEFT_OUT;
  const kept = (name.match(PIECES) ?? []).map((piece) => {
    if (/^\d+$/.test(piece)) return '0';
    if (/^[-_:.]+$/.test(piece)) return piece.slice(0, 2);
    const word = piece.toLowerCase();
    if (PLAIN_WORDS.has(word)) return piece;
    const isWord = /^[A-Z]?[a-z]+$/.test(piece) && word.length <= LONGEST_WORD && !isCode(word);
    return isWord && !isPrivate(word) ? piece : LEFT_OUT;
  });
  return kept.join('').replace(/…{2,}/g, LEFT_OUT);
}
