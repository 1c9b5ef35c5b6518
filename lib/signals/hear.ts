import type { SignalKind } from '../model/kinds.ts';
import type { Hit, SignalDefinition, View } from './definition.ts';
import { KINDS } from './kinds/index.ts';
import { PACKS } from './packs/index.ts';
import type { Pattern } from './pattern.ts';
import type { Reading, Sentence } from './reading/read-messages.ts';

/** More of one kind in one message says no more, and would bury the rest. */
const MOST = 3;

function isMet(test: RegExp, text: string): boolean {
  test.lastIndex = 0;
  return test.test(text);
}

function hearSentence(sentence: Sentence, kind: SignalKind, patterns: readonly Pattern[], out: Hit[]): void {
  for (const { match, unless, rule, aspect, strength } of patterns) {
    match.lastIndex = 0;
    const found = match.exec(sentence.text);
    if (!found || found[0] === '' || (unless && isMet(unless, sentence.text))) continue;
    // A quote starts and ends with a word, whatever the pattern took along.
    const lead = found[0].length - found[0].trimStart().length;
    const start = sentence.at(found.index + lead);
    const end = sentence.at(found.index + found[0].trimEnd().length);
    out.push({ kind, aspect: aspect ?? null, strength, rule, start, end });
  }
}

const weight = (definition: SignalDefinition, hit: Hit) =>
  hit.strength === 'explicit' ? 100 + (definition.aspects?.[hit.aspect ?? '']?.points ?? 0) : 0;

/** The strongest hits, first in the text first among equals, without those that lie in another's words. */
function strongest(definition: SignalDefinition, hits: readonly Hit[]): Hit[] {
  const sorted = hits.toSorted(
    (a, b) => weight(definition, b) - weight(definition, a) || a.start - b.start || b.end - a.end,
  );
  const kept: Hit[] = [];
  for (const hit of sorted) {
    if (kept.length === MOST) break;
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** What is heard in one message: at most three hits a kind, in the words of whom the kind listens to. */
export function hear(reading: Reading, view: View): Hit[] {
  const all: Hit[] = [];
  for (const definition of Object.values(KINDS)) {
    if (definition.from !== reading.speaker) continue;
    const hits: Hit[] = definition.hear?.(reading, view) ?? [];
    for (const language of reading.packs) {
      const patterns = PACKS[language]?.pack[definition.kind];
      if (!patterns) continue;
      for (const sentence of reading.sentences) hearSentence(sentence, definition.kind, patterns, hits);
    }
    if (hits.length) all.push(...strongest(definition, hits));
  }
  return all;
}
