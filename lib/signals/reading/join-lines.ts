import type { Folded } from './folded.ts';

// Chinese and Japanese have no space between words, so a line that goes on has none either.
const IN_WORDS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** A sentence over several lines on one: a space for each line end, and none where the script has none between words. */
export function joinLines(text: string): Folded {
  if (!text.includes('\n')) return { text, at: (index) => index };
  const cuts = [...text.matchAll(IN_WORDS)].map(({ index }, nth) => index - nth);
  const joined = text.replaceAll(IN_WORDS, '').replaceAll('\n', ' ');
  if (cuts.length === 0) return { text: joined, at: (index) => index };
  return { text: joined, at: (index) => index + cuts.filter((cut) => cut <= index).length };
}
