import { decodeAt, type SieveTable } from './sieve-table.ts';

/** Numbers of the branches that may match a text, given in small letters, in order; all others cannot. */
export type Sieve = (small: string) => readonly number[];

const BITS = 14;
/** A number for the first letters of a word, its upper bits the place on the shelf; `c` is 0 for words of two letters. */
const keyOf = (a: number, b: number, c: number) =>
  (Math.imul(a, 0x3779b1) ^ Math.imul(b, 0xebca6b1) ^ Math.imul(c, 0x12b2ae35)) | 0;
const placeOf = (key: number) => key >>> (32 - BITS);

/** Words by the hash of their first letters: the first word of each, and after each word the next; 0 for none. */
interface Shelf {
  words: readonly string[];
  first: Uint16Array;
  next: Uint16Array;
  /** The number of each word's first letters, and its fourth letter; 0 where it is shorter. */
  keys: Int32Array;
  fourths: Uint16Array;
  hasPairs: boolean;
  /** Where in the table's `meets` a word's needs begin. */
  meets: Uint32Array;
}

function makeShelf(table: SieveTable): Shelf {
  const words = table.words === '' ? [] : table.words.split('\n');
  const first = new Uint16Array(1 << BITS);
  const next = new Uint16Array(words.length + 1);
  const meets = new Uint32Array(words.length + 1);
  const keys = new Int32Array(words.length + 1);
  const fourths = new Uint16Array(words.length + 1);
  let hasPairs = false;
  let place = 0;
  for (let number = 1; number <= words.length; number++) {
    const word = words[number - 1] as string;
    const isPair = word.length < 3;
    const key = keyOf(word.charCodeAt(0), word.charCodeAt(1), isPair ? 0 : word.charCodeAt(2));
    hasPairs ||= isPair;
    keys[number] = key;
    fourths[number] = word.length > 3 ? word.charCodeAt(3) : 0;
    next[number] = first[placeOf(key)] as number;
    first[placeOf(key)] = number;
    meets[number] = place;
    place += decodeAt(table.meets, place) + 1;
  }
  return { words, first, next, keys, fourths, hasPairs, meets };
}

/** For each need the way that it is of. */
function findWays(sizes: string): Uint16Array {
  let needs = 0;
  for (let way = 0; way < sizes.length; way++) needs += decodeAt(sizes, way);
  const ways = new Uint16Array(needs);
  let need = 0;
  for (let way = 0; way < sizes.length; way++) {
    const end = need + decodeAt(sizes, way);
    ways.fill(way, need, end);
    need = end;
  }
  return ways;
}

/**
 * Makes a sieve for branches of patterns: looks once through a text for the words without which they cannot match. It only
 * ever leaves out what would not match.
 */
export function makeSieve(table: SieveTable): Sieve {
  const { words, first, next, keys, fourths, hasPairs, meets } = makeShelf(table);
  const ways = findWays(table.sizes);
  const always = Array.from(table.always, (_, at) => decodeAt(table.always, at));
  // What was met in this text has its number: nothing has to be cleared between texts.
  let turn = 0;
  const metIn = new Uint32Array(ways.length);
  const openedIn = new Uint32Array(table.sizes.length);
  const open = new Uint16Array(table.sizes.length);
  const foundIn = new Uint32Array(table.branches);
  let found: number[] = [];
  const meet = (number: number) => {
    const place = meets[number] as number;
    const end = place + decodeAt(table.meets, place);
    for (let at = place + 1; at <= end; at++) {
      const need = decodeAt(table.meets, at);
      if (metIn[need] === turn) continue;
      metIn[need] = turn;
      const way = ways[need] as number;
      const left = (openedIn[way] === turn ? (open[way] as number) : decodeAt(table.sizes, way)) - 1;
      openedIn[way] = turn;
      open[way] = left;
      if (left > 0) continue;
      const owner = decodeAt(table.owners, way);
      if (foundIn[owner] === turn) continue;
      foundIn[owner] = turn;
      found.push(owner);
    }
  };
  return (small) => {
    turn++;
    found = always.slice();
    // Past the end there are zeros: a text's letters stay small numbers, which is what makes this fast.
    const end = small.length;
    let a = end > 0 ? small.charCodeAt(0) : 0;
    let b = end > 1 ? small.charCodeAt(1) : 0;
    let c = end > 2 ? small.charCodeAt(2) : 0;
    for (let at = 0; at + 1 < end; at++) {
      const d = at + 3 < end ? small.charCodeAt(at + 3) : 0;
      const key = keyOf(a, b, c);
      for (let number = first[placeOf(key)] as number; number > 0; number = next[number] as number) {
        if (keys[number] !== key || (fourths[number] !== 0 && fourths[number] !== d)) continue;
        if (small.startsWith(words[number - 1] as string, at)) meet(number);
      }
      if (hasPairs) {
        const pair = keyOf(a, b, 0);
        for (let number = first[placeOf(pair)] as number; number > 0; number = next[number] as number)
          if (keys[number] === pair && small.startsWith(words[number - 1] as string, at)) meet(number);
      }
      a = b;
      b = c;
      c = d;
    }
    return found.sort((one, other) => one - other);
  };
}
