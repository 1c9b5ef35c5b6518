import type { SignalKind } from '../model/kinds.ts';

/**
 * One way of saying something, in one language. Patterns are data: a pack has one file per kind, with its examples beside it
 * (`<kind>.examples.ts`), and nothing else knows a language's words.
 *
 * `match` is tried on one sentence at a time and must be linear in its length: flags `giu`, bounded gaps such as
 * `[^.!?\n]{0,60}`, no nested quantifiers. The words it matches are the quote, so it should cover what a reader needs to see.
 */
export interface Pattern {
  /** `<kind>/<name>`, unique within a language: what was heard, for tuning and for tests. */
  rule: string;
  /** A shade of the kind that has its own explanation, e.g. `no-callback` of `ignored`. */
  aspect?: string;
  /** `explicit`: the words say it, and stand alone. `tone`: a reading, which needs a second sign. */
  strength: 'explicit' | 'tone';
  match: RegExp;
  /** Tested on the sentence around the hit: negation, direction, near-miss. A hit is dropped where it matches. */
  unless?: RegExp;
}

/** Sentences that must and must not be heard as a kind. Never imported by shipped code. */
export interface Examples {
  hit: readonly string[];
  miss: readonly string[];
  /** Kinds that a `hit` sentence may rightly fire besides its own; for every other kind it is a negative. */
  also?: Readonly<Record<string, readonly SignalKind[]>>;
}

/** The patterns of one language. */
export type Pack = Partial<Record<SignalKind, readonly Pattern[]>>;
