import type { DraftWhy } from '../model/draft.ts';
import type { CONCESSION_KINDS } from '../model/events/post-mortem-events.ts';

type ConcessionKind = (typeof CONCESSION_KINDS)[number];

/** Things a customer may have told already. Of `steps`, each pack names those it knows. */
export const TOLD_THINGS = ['order', 'email', 'phone', 'address', 'version', 'picture'] as const;
export type ToldThing = (typeof TOLD_THINGS)[number];

/**
 * Words that mostly make it worse (de-escalation.md, 4.2). `match` is linear, flags `giu`, and never reaches over the end of a
 * sentence; its words are what the writer sees.
 */
export interface Avoided {
  /** Unique within a language. */
  rule: string;
  why: DraftWhy;
  match: RegExp;
  /** Tested on the sentence around it: near misses. */
  unless?: RegExp;
  /** In place of the words, `$1` being their first group; two where it is another at the beginning of a sentence than within. */
  rewrite: string | readonly [atStart: string, within: string];
  /** The whole sentence is replaced: nothing of it is worth keeping, or no grammar would hold. */
  whole?: true;
}

/** Words that give something, or admit something, that may need somebody's approval. */
export interface Conceding {
  rule: string;
  why: 'fault' | 'money';
  match: RegExp;
  unless?: RegExp;
  /** Approved concessions of which kinds allow it; none where nothing does. */
  covered: readonly ConcessionKind[];
  rewrite: string;
}

/** How a language asks, offers, dates and ends a reply. */
export interface ReplyWords {
  /** A sentence that asks the customer for something. */
  request: RegExp;
  /** What is asked for. */
  asks: Readonly<Record<ToldThing, RegExp>>;
  /** Steps that a customer may have tried; in their sentence and in ours. */
  steps: Readonly<Record<string, RegExp>>;
  /** That somebody has tried a step. */
  tried: RegExp;
  option: RegExp;
  apology: RegExp;
  /** Begins the last lines of a reply: it is whole. */
  closing: RegExp;
  /** So many letters make a draft that something can be missing from. */
  enough: number;
  /** What to write: `{value}` is what the thread says. */
  texts: {
    told: string;
    tried: string;
    question: string;
    date: string;
    option: string;
    own: string;
    empathy: string;
    severity: string;
    assurance: string;
  };
}

export interface DraftPack {
  avoid: readonly Avoided[];
  conceded: readonly Conceding[];
  reply: ReplyWords;
}

/**
 * Sentences by `<kind>/<rule>`: the first list is marked by that rule and by none of another kind or rule, the second by nothing of
 * that rule. Never imported by shipped code.
 */
export type DraftExamples = Readonly<Record<string, readonly [hit: readonly string[], miss: readonly string[]]>>;

/** Words with nothing of a word around them, in any script that parts its words; to be found at every place. */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

/** The same, to be asked of a sentence. */
export const has = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

/** Beginnings of words, to be asked of a sentence: any ending may follow. */
export const begins = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'iu');

/** Signs of a script that parts no words; to be found at every place. */
export const signs = (source: string): RegExp => new RegExp(source, 'gu');
