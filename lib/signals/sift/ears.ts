import type { SignalKind } from '../../model/kinds.ts';
import type { SignalDefinition } from '../definition.ts';
import { KINDS } from '../kinds/index.ts';
import { PACKS } from '../packs/index.ts';
import type { Pattern } from '../pattern.ts';
import { Branch } from './branch.ts';
import { makeSieve, type Sieve } from './sieve.ts';
import { splitBranches } from './split-branches.ts';

/** A pattern's branch, and whose it is. */
export interface Ear {
  kind: SignalKind;
  pattern: Pattern;
  branch: Branch;
}

/** What one language listens for in the words of one side. */
export interface Ears {
  ears: readonly Ear[];
  /** Which of `ears` may match a sentence. */
  sieve: Sieve;
}

/** The branches of patterns, those of one pattern in a row, and the sieve over them. */
export function makeEars(patterns: readonly { kind: SignalKind; pattern: Pattern }[]): Ears {
  const ears: Ear[] = [];
  for (const { kind, pattern } of patterns)
    for (const source of splitBranches(pattern.match.source))
      ears.push({ kind, pattern, branch: new Branch(source, pattern.match) });
  return { ears, sieve: makeSieve(ears.map(({ branch }) => branch.source)) };
}

// Made when a language is first heard, from constants alone: the same each time.
const made = new Map<string, Ears>();

/** The ears of a language for what the customer or the team says. */
export function earsFor(language: string, from: SignalDefinition['from']): Ears {
  const key = `${from} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const pack = PACKS[language]?.pack ?? {};
  const patterns = Object.values(KINDS)
    .filter((definition) => definition.from === from)
    .flatMap(({ kind }) => (pack[kind] ?? []).map((pattern) => ({ kind, pattern })));
  const ears = makeEars(patterns);
  made.set(key, ears);
  return ears;
}
