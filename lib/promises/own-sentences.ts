import { findOwnWords } from '../signals/own-words.ts';
import { type Range, splitSentences } from '../signals/reading/split-sentences.ts';

/** A dot that ends no sentence: of "24.11.", "10 a.m." or "Dec.", before what goes on in small letters or with a number. */
const ENDS_SHORT = /(?:\d|\b[ap]\.?m|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tgl|pkl|klo))\.$/i;
const GOES_ON = /^\s*[\p{Ll}\d]/u;

/**
 * The sentences of a reply that its sender wrote: no quoted history, no signature; a date with a dot does not end one. Offsets
 * are UTF-16, into the text, without the blanks around.
 */
export function findOwnSentences(text: string): Range[] {
  const found: Range[] = [];
  for (const own of findOwnWords(text)) {
    for (const range of splitSentences(text.slice(own.start, own.end))) {
      const sentence = text.slice(own.start + range.start, own.start + range.end);
      const start = own.start + range.start + (sentence.length - sentence.trimStart().length);
      const end = own.start + range.start + sentence.trimEnd().length;
      const last = found.at(-1);
      const before = last && text.slice(last.start, last.end);
      const isJoined = before && ENDS_SHORT.test(before) && GOES_ON.test(text.slice(last.end, end));
      if (isJoined && !text.slice(last.end, start).includes('\n')) last.end = end;
      else found.push({ start, end });
    }
  }
  return found;
}
