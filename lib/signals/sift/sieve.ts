import { decodeAt, type SieveTable } from './sieve-table.ts';

/** Numbers of the branches that may match a text, given in small letters, in order; all others cannot. */
export type Sieve = (small: string) => readonly number[];

const BUCKETS = 1 << 14;
const hash = (a: number, b: number, c: number) => ((a * 2017) ^ (b * 61) ^ c) & (BUCKETS - 1);
/** Words of two letters are found by another hash, in the same table. */
const hashPair = (a: number, b: number) => ((a * 677) ^ (b * 31)) & (BUCKETS - 1);

/** Words by the hash of their first letters: the first word of each, and after each word the next; 0 for none. */
interface Shelf {
  words: readonly string[];
  first: Uint16Array;
  next: Uint16Array;
  /** Where in the table's `meets` a word's needs begin. */
  meets: Uint32Array;
}

function makeShelf(table: SieveTable): Shelf {
  const words = table.words === '' ? [] : table.words.split('\n');
  const first = new Uint16Array(BUCKETS);
  const next = new Uint16Array(words.length + 1);
  const meets = new Uint32Array(words.length + 1);
  let place = 0;
  for (let number = 1; number <= words.length; number++) {
    const word = words[number - 1] as string;
    const [a, b] = [word.charCodeAt(0), word.charCodeAt(1)];
    const bucket = word.length < 3 ? hashPair(a, b) : hash(a, b, word.charCodeAt(2));
    next[number] = first[bucket] as number;
    first[bucket] = number;
    meets[number] = place;
    place += decodeAt(table.meets, place) + 1;
  }
  return { words, first, next, meets };
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
  const { words, first, next, meets } = makeShelf(table);
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
    let a = 0;
    let b = small.charCodeAt(0);
    for (let at = 1; at < small.length; at++) {
      const c = small.charCodeAt(at);
      for (let number = first[hash(a, b, c)] as number; number > 0; number = next[number] as number)
        if (small.startsWith(words[number - 1] as string, at - 2)) meet(number);
      for (let number = first[hashPair(b, c)] as number; number > 0; number = next[number] as number)
        if (small.startsWith(words[number - 1] as string, at - 1)) meet(number);
      a = b;
      b = c;
    }
    return found.sort((one, other) => one - other);
  };
}
