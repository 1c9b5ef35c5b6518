import type { SignalKind } from '../../model/kinds.ts';
import type { SignalDefinition } from '../definition.ts';
import { KINDS } from '../kinds/index.ts';
import { PACKS } from '../packs/index.ts';
import type { Pattern } from '../pattern.ts';
import { makeSieve, type Sieve } from './sieve.ts';

/** What one language listens for in the words of one side. */
export interface Ears {
  patterns: readonly { kind: SignalKind; pattern: Pattern }[];
  /** Which of `patterns` may match a sentence. */
  sieve: Sieve;
}

function makeEars(language: string, from: SignalDefinition['from']): Ears {
  const pack = PACKS[language]?.pack ?? {};
  const patterns = Object.values(KINDS)
    .filter((definition) => definition.from === from)
    .flatMap(({ kind }) => (pack[kind] ?? []).map((pattern) => ({ kind, pattern })));
  return { patterns, sieve: makeSieve(patterns.map(({ pattern }) => pattern.match)) };
}

// Made when a language is first heard (tens of milliseconds for the largest), from constants alone: the same each time.
const made = new Map<string, Ears>();

/** The ears of a language for what the customer or the team says. */
export function earsFor(language: string, from: SignalDefinition['from']): Ears {
  const key = `${from} ${language}`;
  const ears = made.get(key) ?? makeEars(language, from);
  made.set(key, ears);
  return ears;
}
