import type { SignalKind } from '../model/kinds.ts';
import type { Hit, SignalDefinition, View } from './definition.ts';
import { bearingOf, hearKinds, isModelHit, isToneHit } from './hear-models.ts';
import { KINDS } from './kinds/index.ts';
import type { Reading, Sentence } from './reading/read-messages.ts';
import { type Branch, execFirst } from './sift/branch.ts';
import { earsFor } from './sift/ears-for.ts';
import { isMet } from './sift/is-met.ts';
import { KNOWN_PACKS } from './sift/known-packs.ts';
import type { Heard } from './sift/list-ears.ts';
import { lower } from './sift/lower.ts';
import { isExcepted } from './team-exceptions.ts';
import { strengthByModel, weighAll } from './weigh-witnesses.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** Written without spaces: a word's end is nowhere to be seen. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CLAUSE_ENDS = /[,;:–—](?= )/g;
const MOST_CLAUSES = 6;
/** A clause's end; Chinese and Japanese are written with ASCII marks, too, and then with no space after them. */
const STOP = /[,;:.!?](?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[–—、。，；：！？…]|$/u;
/** How many characters a quote may run on to the end of its clause. */
const MOST_TAIL = 40;

const isInWord = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  [text.charAt(at - 1), text.charAt(at)].every((character) => LETTER.test(character) && !UNSPACED.test(character));

/** Patterns count UTF-16 units, and may end within a character. */
const isInPair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Where the clause that `end` is in comes to its own end, if that is near: half a phrase is hard to read as evidence. */
function clauseEnd(text: string, end: number): number {
  const tail = text.slice(end, end + MOST_TAIL + 1);
  const stop = tail.search(STOP);
  return stop > MOST_TAIL ? end : end + tail.slice(0, stop).trimEnd().length;
}

/** The words that were heard: whole ones to the end of their clause, and no clause more than it takes to hear them. */
function findQuote(
  text: string,
  small: string,
  branches: readonly Branch[],
  found: RegExpExecArray,
): { start: number; end: number } {
  let start = found.index + found[0].length - found[0].trimStart().length;
  let end = found.index + found[0].trimEnd().length;
  for (const { index } of found[0].matchAll(CLAUSE_ENDS).take(MOST_CLAUSES)) {
    const cut = found.index + index;
    const shorter = execFirst(branches, text.slice(0, cut), small.slice(0, cut));
    if (shorter?.index !== found.index || shorter[0].trim() === '') continue;
    end = Math.min(cut, found.index + shorter[0].trimEnd().length);
    break;
  }
  while (isInWord(text, start) || isInPair(text, start)) start--;
  while (isInWord(text, end) || isInPair(text, end)) end++;
  return { start, end: clauseEnd(text, end) };
}

/** What patterns make of a message: every hit, and kinds whose words stand in it but are taken back ("we will not sue"). */
interface PatternHits {
  heard: Map<SignalKind, Hit[]>;
  denied: Set<SignalKind>;
}

function hearPattern(
  { kind, pattern }: Heard,
  branches: readonly Branch[],
  sentence: Sentence,
  small: string,
): Hit | 'denied' | undefined {
  const { text, at } = sentence;
  const { unless, rule, aspect, strength } = pattern;
  const found = execFirst(branches, text, small);
  if (!found || found[0] === '') return undefined;
  if (unless && isMet(unless, text, small)) return 'denied';
  const quote = findQuote(text, small, branches, found);
  return { kind, aspect: aspect ?? null, strength, rule, start: at(quote.start), end: at(quote.end) };
}

function addTo(heard: Map<SignalKind, Hit[]>, kind: SignalKind, hits: readonly Hit[]): void {
  const before = heard.get(kind);
  if (before) before.push(...hits);
  else heard.set(kind, [...hits]);
}

/** Hits of each kind in one language: each sentence is tried on the branches of patterns whose words it has. */
function hearIn(language: string, reading: Reading, out: PatternHits): void {
  const ears = earsFor(language, reading.speaker);
  const isOfMessage = reading.packs.includes(language);
  for (const sentence of reading.sentences) {
    if (!isOfMessage && sentence.language !== language) continue;
    const small = lower(sentence.text);
    ears.listen(small, (heard, branches) => {
      const hit = hearPattern(heard, branches, sentence, small);
      if (hit === 'denied') out.denied.add(heard.kind);
      else if (hit) addTo(out.heard, hit.kind, [hit]);
    });
  }
}

function weight(definition: SignalDefinition, hit: Hit): number {
  // A phrase that somebody wrote down explains itself better than what a model weighs.
  const own = isModelHit(hit) ? 0 : 1;
  if (hit.strength === 'explicit') return 100 + own + (definition.aspects?.[hit.aspect ?? '']?.points ?? 0);
  return own;
}

/**
 * The strongest hit of each aspect, first in the text first among equals, without those that lie in another's words: more of
 * one kind in one message says no more, and would bury the rest.
 */
function strongest(definition: SignalDefinition, hits: readonly Hit[]): Hit[] {
  const sorted = hits.toSorted(
    (a, b) => weight(definition, b) - weight(definition, a) || a.start - b.start || b.end - a.end,
  );
  const kept: Hit[] = [];
  for (const hit of sorted) {
    if (kept.some(({ aspect, start, end }) => aspect === hit.aspect || (hit.start < end && start < hit.end))) continue;
    kept.push(hit);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Without what the tone model hears in words that say something outright: how it is said is then no news. */
function withoutEchoes(hits: readonly Hit[]): Hit[] {
  const outright = hits.filter(({ strength }) => strength === 'explicit');
  return hits.filter(
    (hit) => !isToneHit(hit) || !outright.some(({ start, end }) => hit.start < end && start < hit.end),
  );
}

/** The message's languages, and those of its sentences that are in another. */
function languagesOf({ packs, sentences }: Reading): Set<string> {
  const languages = new Set(packs);
  for (const { language } of sentences) if (language && language in KNOWN_PACKS) languages.add(language);
  return languages;
}

function hearPatterns(reading: Reading): PatternHits {
  const all: PatternHits = { heard: new Map(), denied: new Set() };
  const bearing = bearingOf(reading);
  for (const language of languagesOf(reading)) {
    const own: PatternHits = { heard: new Map(), denied: all.denied };
    hearIn(language, reading, own);
    // The model is of the message's language, and knows nothing of the others.
    const left = language === reading.language ? weighAll(own.heard, bearing) : own.heard;
    for (const [kind, hits] of left) addTo(all.heard, kind, hits);
  }
  return all;
}

/** What is heard in one message: one hit of each kind and aspect, in the words of whom the kind listens to. */
export function hear(reading: Reading, view: View): Hit[] {
  const all: Hit[] = [];
  const { heard, denied } = hearPatterns(reading);
  const { displeased } = bearingOf(reading);
  for (const { hit, odds } of hearKinds(reading, denied))
    addTo(heard, hit.kind, [{ ...hit, strength: strengthByModel(hit.kind, odds, displeased) }]);
  const excepted = isExcepted(reading, view.policy);
  for (const definition of Object.values(KINDS)) {
    if (definition.from !== reading.speaker) continue;
    const found = [...(definition.hear?.(reading, view) ?? []), ...(heard.get(definition.kind) ?? [])];
    // Before the strongest are picked: what is said again elsewhere in the message is heard there.
    const hits = found.filter((hit) => !excepted(hit));
    if (hits.length) all.push(...strongest(definition, hits));
  }
  return withoutEchoes(all);
}
