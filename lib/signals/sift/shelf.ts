import { decode } from './encode.ts';

const MARK = 8; // "\b": a word begins or ends there
const MOST_BITS = 15;
const GRAM = 4;
const LEAST = 3;
const BEGINS = 1;
const ENDS = 2;

/** Each letter's part of a number for up to four; 0 where there is none. */
const keyOf = (a: number, b: number) => Math.imul(a, 0x3779b1) ^ Math.imul(b, 0xebca6b1);
const thirdOf = (c: number) => Math.imul(c, 0x12b2ae35);
const fourthOf = (d: number) => Math.imul(d, 0x27d4eb2f);

/** As in `\w`, in small letters. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** A word as in `Need`: its letters, and whether it must begin and end with them. */
interface Word {
  letters: string;
  begins: boolean;
  ends: boolean;
}

function readWord(word: string): Word {
  const begins = word.charCodeAt(0) === MARK;
  const ends = word.length > 1 && word.charCodeAt(word.length - 1) === MARK;
  return { letters: word.slice(Number(begins), word.length - Number(ends)), begins, ends };
}

/** For each word the place of four of its letters that few other words have: by these it is found. */
export function chooseGrams(words: readonly string[]): number[] {
  const all = words.map((word) => readWord(word).letters);
  const counts = new Map<string, number>();
  const gramsOf = (letters: string) =>
    Array.from({ length: Math.max(0, letters.length - GRAM + 1) }, (_, at) => letters.slice(at, at + GRAM));
  for (const letters of all) for (const gram of gramsOf(letters)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return all.map((letters) => {
    const weights = gramsOf(letters).map((gram) => counts.get(gram) ?? 0);
    return Math.max(0, weights.indexOf(Math.min(...weights)));
  });
}

/** Finds words in texts in small letters, all in one go, and gives the number of each that is there; some more than once. */
export type Shelf = (small: string, give: (word: number) => void) => void;

/**
 * A shelf of words by the hash of a few of their letters: of each place on it the first word is known, and after each word the
 * next; 0 for none. Words are compared where they stand: taking them apart costs the first message of a language most.
 *
 * @param words as in `Need`, joined by line ends
 * @param grams for each word where these letters stand in it (`chooseGrams`), encoded
 */
export function makeShelf(words: string, grams: string): Shelf {
  const count = grams.length;
  const shift = 32 - Math.min(MOST_BITS, Math.ceil(Math.log2(count + 2)) + 1);
  const first = new Uint16Array(1 << (32 - shift));
  const next = new Uint16Array(count + 1);
  const keys = new Int32Array(count + 1);
  const anchors = decode(grams);
  const marks = new Uint8Array(count + 1);
  // Where a word's letters begin and end, without marks.
  const starts = new Uint32Array(count + 1);
  const ends = new Uint32Array(count + 1);
  // A bit for each place on a longer shelf: small enough to stay near at hand, and mostly all that is asked.
  const known = new Int32Array(1 << 13);
  let hasPairs = false;
  let hasSingles = false;
  let hasBegins = false;
  for (let number = 1, place = 0; number <= count; number++) {
    const line = number === count ? words.length : words.indexOf('\n', place);
    const begins = words.charCodeAt(place) === MARK ? 1 : 0;
    const last = line - place > 1 && words.charCodeAt(line - 1) === MARK ? 1 : 0;
    const start = place + begins;
    const size = line - last - start;
    starts[number] = start;
    ends[number] = start + size;
    marks[number] = begins * BEGINS + last * ENDS;
    const from = start + (anchors[number - 1] as number);
    const a = words.charCodeAt(from);
    const b = size > 1 ? words.charCodeAt(from + 1) : 0;
    let key = keyOf(a, b);
    if (size >= LEAST) {
      key ^= thirdOf(words.charCodeAt(from + 2));
      if (size >= GRAM) key ^= fourthOf(words.charCodeAt(from + 3));
    } else if (begins === 1) {
      key = keyOf(MARK, a) ^ thirdOf(b);
      hasBegins = true;
    } else if (size === 2) hasPairs = true;
    else hasSingles = true;
    keys[number] = key;
    known[key >>> 19] = (known[key >>> 19] as number) | (1 << ((key >>> 14) & 31));
    next[number] = first[key >>> shift] as number;
    first[key >>> shift] = number;
    place = line + 1;
  }
  const letters = new Uint16Array(words.length);
  for (let at = 0; at < words.length; at++) letters[at] = words.charCodeAt(at);
  let text = new Uint16Array(512);
  const look = (key: number, place: number, give: (word: number) => void) => {
    for (let number = first[key >>> shift] as number; number > 0; number = next[number] as number) {
      if (keys[number] !== key) continue;
      const from = place - (anchors[number - 1] as number);
      if (from < 0) continue;
      const start = starts[number] as number;
      const end = from + (ends[number] as number) - start;
      // Backwards: that they begin alike is why most are looked at.
      let at = end - 1;
      while (at >= from && letters[start + at - from] === text[at]) at--;
      if (at >= from) continue;
      const mark = marks[number] as number;
      const isBegun = (mark & BEGINS) === 0 || from === 0 || !isLetter(text[from - 1] as number);
      if (isBegun && ((mark & ENDS) === 0 || !isLetter(text[end] as number))) give(number - 1);
    }
  };
  const isKnown = (key: number) => (((known[key >>> 19] as number) >>> ((key >>> 14) & 31)) & 1) === 1;
  return (small, give) => {
    const end = small.length;
    if (end + GRAM > text.length) text = new Uint16Array(end * 2);
    for (let at = 0; at < end; at++) text[at] = small.charCodeAt(at);
    text.fill(0, end, end + GRAM);
    let wasLetter = false;
    let a = text[0] as number;
    let b = text[1] as number;
    let c = text[2] as number;
    for (let at = 0; at < end; at++) {
      const d = text[at + 3] as number;
      const pair = keyOf(a, b);
      const third = pair ^ thirdOf(c);
      const fourth = third ^ fourthOf(d);
      if (isKnown(fourth)) look(fourth, at, give);
      if (isKnown(third)) look(third, at, give);
      if (hasPairs && isKnown(pair)) look(pair, at, give);
      if (hasSingles && isKnown(keyOf(a, 0))) look(keyOf(a, 0), at, give);
      const isIn = isLetter(a);
      if (hasBegins && isIn && !wasLetter) {
        const begin = keyOf(MARK, a);
        if (isKnown(begin)) look(begin, at, give);
        if (isKnown(begin ^ thirdOf(b))) look(begin ^ thirdOf(b), at, give);
      }
      wasLetter = isIn;
      a = b;
      b = c;
      c = d;
    }
  };
}
