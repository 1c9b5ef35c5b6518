import { entryOf } from '../model/entry-of.ts';
import { WORD_CLASSES } from './all-word-classes.ts';
import { CAPITAL, DIGIT, LETTER, letters, SKIP, UNSPACED } from './letters.ts';
import { type Features, HEAD, MOST, makeFeatures, TAIL } from './scan-features.ts';
import { type ClassesOf, makeClasses, placeOf, START, stepOf, type WordClasses } from './word-classes.ts';

/** What a class is paired with. */
interface Reach {
  /** How far before it another class may stand, in tokens. */
  near: number;
  /** How many of those at most, the nearest first. */
  most: number;
  /** How far away words may be, on both sides. */
  beside: number;
}
const IN_WORDS: Reach = { near: 4, most: 16, beside: 2 };
/** Where there are no spaces: in characters. More pairs, and fewer kinds are heard in Chinese (folds). */
const IN_CHARACTERS: Reach = { near: 10, most: 1, beside: 1 };
/** No item of a script without spaces is longer, in characters. */
const LONGEST = 8;

const PRIME = 0x01000193;
const CLASS_SEED = 0x51ed270b;
const BEFORE_SEED = 0x1f83d9ab;
const AFTER_SEED = 0x5be0cd19;
const NUMBER: ClassesOf = [0x6e756d];

// Made when a language is first read, from constants alone: the same each time.
const made = new Map<string, WordClasses>();

function findClasses(language: string): WordClasses | undefined {
  const known = made.get(language);
  const list = entryOf(WORD_CLASSES, language);
  if (known || !list) return known;
  const classes = makeClasses(list);
  made.set(language, classes);
  return classes;
}

/** The classes of the word at `start`: those of all of it, or of its longest known beginning. */
function classesOfWord(text: string, start: number, end: number, known: WordClasses): ClassesOf {
  const { classes, folded } = letters();
  let hash = START;
  let found = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classes[code] === SKIP) continue;
    hash = stepOf(hash, folded[code] as number);
    const place = placeOf(known, hash);
    if (known.keys[place] === 0) break;
    if (known.any[place] !== 0) found = known.any[place] as number;
    if (at === end - 1 && known.whole[place] !== 0) found = known.whole[place] as number;
  }
  return known.sets[found] as ClassesOf;
}

/** A text that is being read: where the classes found last stand. */
interface Reading {
  out: Features;
  tokens: number[];
  classes: number[];
}

/** A hash of each token. */
const words = new Int32Array(HEAD + TAIL + 2);

function hashTokens(text: string, { starts, ends, tokenCount }: Features): void {
  const { folded } = letters();
  for (let token = 0; token < tokenCount; token++) {
    const end = ends[token] as number;
    let hash = START;
    for (let at = starts[token] as number; at < end; at++) hash = stepOf(hash, folded[text.charCodeAt(at)] as number);
    words[token] = hash;
  }
}

function emit(out: Features, hash: number, token: number, span: number): void {
  if (out.count === MOST) return;
  const at = out.count++;
  out.hashes[at] = hash;
  out.tokens[at] = token;
  out.spans[at] = span;
}

/** Two in a row, whichever they are. */
const pairOf = (seed: number, first: number, second: number) =>
  Math.imul(Math.imul(seed ^ first, PRIME) ^ second, PRIME);

/** Classes and their pairs alone, one place after the other: the words of any language come to the same ones. */
const shared = makeFeatures();

/** The classes of the text that was read last, as a text in any language has them. Overwritten by the next one. */
export const sharedClasses = (): Features => shared;

/** Adds the classes found in the tokens `first` to `last`: each alone, after the classes before it, and with the words on both sides. */
function addFound(
  { out, tokens, classes }: Reading,
  found: ClassesOf,
  first: number,
  last: number,
  reach: Reach,
): void {
  const before = tokens.length;
  const own = last - first + 1;
  const least = Math.max(0, before - reach.most);
  const place = shared.tokenCount;
  if (found.length > 0) shared.tokenCount++;
  for (const of of found) {
    const alone = Math.imul(CLASS_SEED ^ of, PRIME);
    emit(out, alone, last, own);
    emit(shared, alone, place, 1);
    for (let at = before - 1; at >= least && last - (tokens[at] as number) <= reach.near; at--) {
      const pair = pairOf(CLASS_SEED, classes[at] as number, of);
      emit(out, pair, last, last - (tokens[at] as number) + 1);
      emit(shared, pair, place, 1);
    }
    for (let away = 1; away <= reach.beside; away++) {
      if (first >= away) emit(out, pairOf(BEFORE_SEED, words[first - away] as number, of), last, own + away);
      if (last + away < out.tokenCount)
        emit(out, pairOf(AFTER_SEED, words[last + away] as number, of), last + away, own + away);
    }
    tokens.push(last);
    classes.push(of);
  }
}

/**
 * A text's features with the classes of its words: each alone, in pairs that stand near each other, and with the words beside it. What is learnt of
 * "solicitor" then holds for "barrister", too. Linear. The features given stay as they are but share their arrays: both are overwritten by the next
 * scan. A language without classes gives back what it was given.
 */
export function addClasses(text: string, language: string, features: Features): Features {
  const known = findClasses(language);
  shared.count = 0;
  shared.tokenCount = 0;
  if (!known) return features;
  const { classes, folded } = letters();
  const { starts, ends, tokenCount } = features;
  hashTokens(text, features);
  const out = { ...features };
  const reading: Reading = { out, tokens: [], classes: [] };
  for (let token = 0; token < tokenCount; token++) {
    const start = starts[token] as number;
    const kind = classes[text.charCodeAt(start)];
    if (kind === LETTER || kind === CAPITAL || kind === DIGIT) {
      const found = kind === DIGIT ? NUMBER : classesOfWord(text, start, ends[token] as number, known);
      addFound(reading, found, token, token, IN_WORDS);
    } else if (kind === UNSPACED) {
      let hash = START;
      let found = 0;
      let last = token;
      for (let next = token; next < Math.min(tokenCount, token + LONGEST); next++) {
        if (next > token && starts[next] !== ends[next - 1]) break;
        hash = stepOf(hash, folded[text.charCodeAt(starts[next] as number)] as number);
        const place = placeOf(known, hash);
        if (known.keys[place] === 0) break;
        if (known.any[place] === 0) continue;
        found = known.any[place] as number;
        last = next;
      }
      addFound(reading, known.sets[found] as ClassesOf, token, last, IN_CHARACTERS);
      token = last;
    }
  }
  return out;
}
