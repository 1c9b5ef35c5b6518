import { BREAK, CAPITAL, DIGIT, LETTER, letters, MARK, SKIP, UNSPACED } from './letters.ts';

/** What is read of a longer text, in UTF-16 units: people say what moves them at the beginning or the end. */
export const HEAD = 3_000;
export const TAIL = 1_000;
/** No unit makes more features than this: five n-grams that end at it, a word and a pair of words at its end. */
const MOST_PER_UNIT = 12;
/** Room for classes of words: texts of nothing but such words have no more of them read. */
const MOST_CLASSES = 4;
export const MOST = (HEAD + TAIL + 2) * (MOST_PER_UNIT + MOST_CLASSES);

/** Where each step of the hash begins, so that a word is no n-gram and a pair no word. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const WORD_SEED = 0x2f0b4d1f;
const PAIR = 0x5bd1e995;
const MARK_SEED = 0x3c6ef372;
const SHAPE_SEED = 0x1b873593;
const EDGE = 1;

/** The features of one text: 32-bit hashes, and the token each ends in. Overwritten by the next scan. */
export interface Features {
  count: number;
  hashes: Int32Array;
  /** Index of the token each feature ends in (`starts`, `ends`); -1 where it is of the text as a whole. */
  tokens: Int32Array;
  /** How many tokens back from there it reaches: 1 for what lies in one. */
  spans: Uint8Array;
  tokenCount: number;
  /** UTF-16 offsets of tokens: words, single characters of scripts without spaces, marks. */
  starts: Int32Array;
  ends: Int32Array;
}

/** Room for the features of a text. */
export function makeFeatures(): Features {
  return {
    count: 0,
    hashes: new Int32Array(MOST),
    tokens: new Int32Array(MOST),
    spans: new Uint8Array(MOST),
    tokenCount: 0,
    starts: new Int32Array(HEAD + TAIL + 2),
    ends: new Int32Array(HEAD + TAIL + 2),
  };
}

function emit(out: Features, hash: number, token: number, span: number): void {
  const at = out.count++;
  out.hashes[at] = hash;
  out.tokens[at] = token;
  out.spans[at] = span;
}

/** N-grams of `shortest` to `longest` units that end with `last`; `a` is the unit before it, 0 where there is none. */
function emitGrams(out: Features, token: number, last: number, a: number, b: number, c: number, d: number): void {
  if (a === 0) return;
  let hash = Math.imul(Math.imul(SEED ^ last, PRIME) ^ a, PRIME);
  emit(out, hash, token, 1);
  if (b === 0) return;
  hash = Math.imul(hash ^ b, PRIME);
  emit(out, hash, token, 1);
  if (c === 0) return;
  hash = Math.imul(hash ^ c, PRIME);
  emit(out, hash, token, 1);
  if (d === 0) return;
  emit(out, Math.imul(hash ^ d, PRIME), token, 1);
}

function emitUnspaced(out: Features, token: number, last: number, a: number, b: number, c: number): void {
  let hash = Math.imul(SEED ^ last, PRIME);
  emit(out, hash, token, 1);
  if (a === 0) return;
  hash = Math.imul(hash ^ a, PRIME);
  emit(out, hash, token, 2);
  if (b === 0) return;
  hash = Math.imul(hash ^ b, PRIME);
  emit(out, hash, token, 3);
  if (c === 0) return;
  emit(out, Math.imul(hash ^ c, PRIME), token, 4);
}

const bucket = (count: number) => (count > 6 ? 4 : count > 2 ? 3 : count);

/** Where what begins at `at` ends, if it is an address of the web or a name after an at sign: they say nothing of a mood. */
function addressEnd(text: string, at: number, end: number): number {
  const isName = text.charCodeAt(at) === 0x40;
  if (!isName && !text.startsWith('http', at)) return at;
  let to = at + 1;
  while (to < end && text.charCodeAt(to) > 0x20 && text.charCodeAt(to) < 0x3000) to++;
  return isName || text.startsWith('://', at + 4) || text.startsWith('s://', at + 4) ? to : at;
}

function openToken(out: Features, at: number): number {
  const token = out.tokenCount++;
  out.starts[token] = at;
  out.ends[token] = at + 1;
  return token;
}

/** Reads `from`–`to` of a text into `out`, after what is there already. */
function scanPart(text: string, from: number, to: number, out: Features): void {
  const { classes, folded } = letters();
  // The units before: nearest first, 0 where there is none.
  let [a, b, c, d] = [0, 0, 0, 0];
  let state = BREAK;
  let token = -1;
  let word = 0;
  let before = 0;
  let capitals = 0;
  let length = 0;
  let shouted = 0;
  let stretched = 0;
  const closeWord = () => {
    emitGrams(out, token, EDGE, a, b, c, d);
    emit(out, word, token, 1);
    if (before !== 0) emit(out, Math.imul(before ^ PAIR, PRIME) ^ word, token, 2);
    before = word;
    if (length > 2 && capitals === length) shouted++;
  };
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const own = classes[code] as number;
    const kind = own === CAPITAL ? LETTER : own;
    if (kind === SKIP) continue;
    const unit = folded[code] as number;
    if (kind === LETTER || kind === DIGIT) {
      if (state !== LETTER) {
        if (unit === 0x68 || unit === 0x40) {
          const past = addressEnd(text, at, to);
          if (past > at) {
            at = past - 1;
            continue;
          }
        }
        token = openToken(out, at);
        a = EDGE;
        b = 0;
        c = 0;
        d = 0;
        word = WORD_SEED;
        capitals = 0;
        length = 0;
        state = LETTER;
      }
      out.ends[token] = at + 1;
      // "soooo" is "soo", and 12345 is 0.
      if (a === unit && (b === unit || kind === DIGIT)) {
        if (kind === LETTER) stretched++;
        continue;
      }
      emitGrams(out, token, unit, a, b, c, d);
      word = Math.imul(word ^ unit, PRIME);
      length++;
      if (own === CAPITAL) capitals++;
      d = c;
      c = b;
      b = a;
      a = unit;
      continue;
    }
    if (state === LETTER) closeWord();
    if (kind === BREAK) {
      state = BREAK;
      continue;
    }
    if (state !== kind) {
      a = 0;
      b = 0;
      c = 0;
    }
    if (kind === MARK && unit === 0x40) {
      const past = addressEnd(text, at, to);
      if (past > at + 1 && state !== LETTER) {
        at = past - 1;
        state = BREAK;
        continue;
      }
    }
    state = kind;
    if (a === unit && b === unit && c === unit) {
      out.ends[token] = at + 1;
      continue;
    }
    token = openToken(out, at);
    if (kind === UNSPACED) {
      emitUnspaced(out, token, unit, a, b, c);
      before = 0;
    } else {
      const hash = Math.imul(MARK_SEED ^ unit, PRIME);
      emit(out, hash, token, 1);
      if (a !== 0) emit(out, Math.imul(hash ^ a, PRIME), token, 2);
      if (a !== 0 && b !== 0) emit(out, Math.imul(Math.imul(hash ^ a, PRIME) ^ b, PRIME), token, 3);
    }
    c = b;
    b = a;
    a = unit;
  }
  if (state === LETTER) closeWord();
  if (shouted > 0) emit(out, Math.imul(SHAPE_SEED ^ bucket(shouted), PRIME), -1, 0);
  if (stretched > 0) emit(out, Math.imul(SHAPE_SEED ^ (16 + bucket(stretched)), PRIME), -1, 0);
}

/**
 * Makes a reader of a text's features: words and pairs of words, n-grams of two to five letters within a word's edges, of one
 * to four where there are no spaces, of one to three marks, and how much is shouted or stretched. Linear, and at most
 * `HEAD + TAIL` units are read. What it gives is overwritten by its next call.
 */
export function makeScanner(): (text: string) => Features {
  const out = makeFeatures();
  return (text) => {
    out.count = 0;
    out.tokenCount = 0;
    if (text.length <= HEAD + TAIL) scanPart(text, 0, text.length, out);
    else {
      scanPart(text, 0, HEAD, out);
      scanPart(text, text.length - TAIL, text.length, out);
    }
    return out;
  };
}

/** The bucket of a hash in a table of 2^bits. */
export const slotOf = (hash: number, bits: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - bits);
