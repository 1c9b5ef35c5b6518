import { entryOf } from '../../model/entry-of.ts';
import type { SignalKind } from '../../model/kinds.ts';
import type { SignalDefinition } from '../definition.ts';
import { KINDS } from '../kinds/index.ts';
import type { Ear } from './ears.ts';
import { KNOWN_PACKS, type KnownPattern } from './known-packs.ts';

/** What a pattern is heard as. */
export interface Heard {
  kind: SignalKind;
  pattern: KnownPattern;
}

/** Whom one listens to. */
export type Speaker = Extract<SignalDefinition['from'], 'customer' | 'team'>;

/** All patterns of a language for the words of one side. */
export function listPatterns(language: string, from: Speaker): Ear<Heard>[] {
  const pack = entryOf(KNOWN_PACKS, language)?.pack ?? {};
  return Object.values(KINDS)
    .filter((definition) => definition.from === from)
    .flatMap(({ kind }) => (pack[kind] ?? []).map((pattern) => ({ test: pattern.match, of: { kind, pattern } })));
}

/** What makes a message calm, and what takes that back. */
export type Calming = 'calm' | 'solved' | 'asks' | 'notYet';

/** All expressions of a language that tell whether somebody is calm. */
export function listCalming(language: string): Ear<Calming>[] {
  const pack = entryOf(KNOWN_PACKS, language);
  const names: readonly Calming[] = ['calm', 'solved', 'asks', 'notYet'];
  return names.flatMap((of) => (pack?.[of] ?? []).map((test) => ({ test, of })));
}
