import { maskQuote } from '../cases/mask.ts';
import type { Calendar } from '../model/policy.ts';
import { findPromises as hearPromises } from '../promises/find-promises.ts';

/** A public reply of ours, without quoted history. */
export interface Reply {
  text: string;
  /** ISO 8601 instant, or null where the page does not prove it. */
  at: string | null;
}

/** By what clock and in what language our replies are meant. */
export interface Meant {
  timeZone: string;
  calendar: Calendar | null;
  language?: string;
  /** ISO 8601 instant: a reply of unknown time is read as if it were of now. */
  now: string;
}

export interface Promised {
  /** The sentence as written, masked, at most 160 characters. */
  quote: string;
  at: string | null;
}

const MOST = 3;

/**
 * Sentences of our own public replies that promise something for a time ("I will call you by Thursday"), latest first, at most
 * three (U5). Each is a quote, never a reading of it; what is not found may have been promised all the same.
 */
export function findPromises(replies: readonly Reply[], { now, ...meant }: Meant): Promised[] {
  const found = replies
    .toReversed()
    .flatMap(({ text, at }) =>
      hearPromises(text, { ...meant, sentAt: at ?? now }).map(({ quote }) => ({ quote: maskQuote(quote), at })),
    );
  return found.filter(({ quote }, i) => found.findIndex((other) => other.quote === quote) === i).slice(0, MOST);
}
