import type { SignalKind } from '../model/kinds.ts';
import type { Hit, SignalDefinition, View } from './definition.ts';
import { KINDS } from './kinds/index.ts';
import type { Pattern } from './pattern.ts';
import type { Reading, Sentence } from './reading/read-messages.ts';
import { earsFor } from './sift/ears.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** Written without spaces: a word's end is nowhere to be seen. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CLAUSE_ENDS = /[,;:–—](?= )/g;
const MOST_CLAUSES = 6;
/** A clause's end; Chinese and Japanese are written with ASCII marks, too, and then with no space after them. */
const STOP = /[,;:.!?](?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|[–—、。，；：！？…]|$/u;
/** How many characters a quote may run on to the end of its clause. */
const MOST_TAIL = 40;

function isMet(test: RegExp, text: string): boolean {
  test.lastIndex = 0;
  return test.test(text);
}

const isInWord = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  [text.charAt(at - 1), text.charAt(at)].every((character) => LETTER.test(character) && !UNSPACED.test(character));

/** Where the clause that `end` is in comes to its own end, if that is near: half a phrase is hard to read as evidence. */
function clauseEnd(text: string, end: number): number {
  const tail = text.slice(end, end + MOST_TAIL + 1);
  const stop = tail.search(STOP);
  return stop > MOST_TAIL ? end : end + tail.slice(0, stop).trimEnd().length;
}

/** The words that were heard: whole ones to the end of their clause, and no clause more than it takes to hear them. */
function findQuote(text: string, match: RegExp, found: RegExpExecArray): { start: number; end: number } {
  let start = found.index + found[0].length - found[0].trimStart().length;
  let end = found.index + found[0].trimEnd().length;
  for (const { index } of found[0].matchAll(CLAUSE_ENDS).take(MOST_CLAUSES)) {
    match.lastIndex = 0;
    const cut = found.index + index;
    const shorter = match.exec(text.slice(0, cut));
    if (shorter?.index !== found.index || shorter[0].trim() === '') continue;
    end = Math.min(cut, found.index + shorter[0].trimEnd().length);
    break;
  }
  while (isInWord(text, start)) start--;
  while (isInWord(text, end)) end++;
  return { start, end: clauseEnd(text, end) };
}

function hearPattern(kind: SignalKind, pattern: Pattern, sentences: readonly Sentence[], out: Hit[]): void {
  const { match, unless, rule, aspect, strength } = pattern;
  for (const { text, at } of sentences) {
    match.lastIndex = 0;
    const found = match.exec(text);
    if (!found || found[0] === '' || (unless && isMet(unless, text))) continue;
    const quote = findQuote(text, match, found);
    out.push({ kind, aspect: aspect ?? null, strength, rule, start: at(quote.start), end: at(quote.end) });
  }
}

/**
 * Hits of each kind in one language. Each pattern runs over the sentences that have the words it needs, one pattern after the
 * other: one that has just run is cheaper to run again.
 */
function hearIn(language: string, reading: Reading, out: Map<SignalKind, Hit[]>): void {
  const { patterns, sieve } = earsFor(language, reading.speaker);
  const worth: Sentence[][] = [];
  for (const sentence of reading.sentences) {
    for (const index of sieve(sentence.text)) {
      const sentences = worth[index];
      if (sentences) sentences.push(sentence);
      else worth[index] = [sentence];
    }
  }
  for (const [index, { kind, pattern }] of patterns.entries()) {
    const sentences = worth[index];
    if (!sentences) continue;
    const hits = out.get(kind) ?? [];
    hearPattern(kind, pattern, sentences, hits);
    out.set(kind, hits);
  }
}

const weight = (definition: SignalDefinition, hit: Hit) =>
  hit.strength === 'explicit' ? 100 + (definition.aspects?.[hit.aspect ?? '']?.points ?? 0) : 0;

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

/** What is heard in one message: one hit of each kind and aspect, in the words of whom the kind listens to. */
export function hear(reading: Reading, view: View): Hit[] {
  const all: Hit[] = [];
  const heard = new Map<SignalKind, Hit[]>();
  for (const language of reading.packs) hearIn(language, reading, heard);
  for (const definition of Object.values(KINDS)) {
    if (definition.from !== reading.speaker) continue;
    const hits = [...(definition.hear?.(reading, view) ?? []), ...(heard.get(definition.kind) ?? [])];
    if (hits.length) all.push(...strongest(definition, hits));
  }
  return all;
}
