import { maskQuote } from '../cases/mask.ts';
import { HEDGES, PROMISE_WORDS } from './promise-words.ts';

/** A public reply of ours, without quoted history. */
export interface Reply {
  text: string;
  /** ISO 8601 instant, or null where the page does not prove it. */
  at: string | null;
}

export interface Promised {
  /** The sentence as written, masked, at most 160 characters. */
  quote: string;
  at: string | null;
}

const MOST = 3;
const LONGEST_SENTENCE = 400;
const SENTENCE = /[^.!?。！？\n]+(?:[.!?](?=\S)[^.!?。！？\n]*)*[.!?。！？]*/gu;

function isPromise(sentence: string): boolean {
  // A question or a condition promises nothing.
  if (/[?？]\s*$/u.test(sentence) || HEDGES.test(sentence)) return false;
  return Object.values(PROMISE_WORDS).some(({ will, time }) => will.test(sentence) && time.test(sentence));
}

/**
 * Sentences of our own public replies that promise something for a time ("I will call you by Thursday"), latest first, at most
 * three (U5). What is found is a quote, never a reading of it; what is not found may have been promised all the same.
 */
export function findPromises(replies: readonly Reply[]): Promised[] {
  const found = replies.toReversed().flatMap(({ text, at }) =>
    [...text.matchAll(SENTENCE)]
      .map(([sentence]) => sentence.trim())
      .filter((sentence) => sentence.length <= LONGEST_SENTENCE && isPromise(sentence))
      .map((sentence) => ({ quote: maskQuote(sentence), at })),
  );
  return found.filter(({ quote }, i) => found.findIndex((other) => other.quote === quote) === i).slice(0, MOST);
}
