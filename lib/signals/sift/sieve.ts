import { findNeeds, type Need } from './find-needs.ts';

/** Numbers of the branches that may match a text, in order; all others cannot. The same array each time: read it at once. */
export type Sieve = (text: string) => readonly number[];

const BUCKETS = 1 << 14;
const hash = (a: number, b: number, c: number) => ((a * 2017) ^ (b * 61) ^ c) & (BUCKETS - 1);

/** Words of two letters have a table of their own, by the same hash. */
const hashPair = (a: number, b: number) => ((a * 61) ^ b) & (BUCKETS - 1);

interface Word {
  word: string;
  needs: number[];
  next: Word | undefined;
}

/** Needs by their number, ways to match by theirs, and the words that meet a need. */
class Index {
  readonly words = new Map<string, Word>();
  /** How many needs each way has, and whose it is. */
  readonly sizes: number[] = [];
  readonly owners: number[] = [];
  /** The way that each need belongs to. */
  readonly ways: number[] = [];
  /** Branches of which nothing is known: they may always match. */
  readonly always: number[] = [];

  add(source: string, owner: number): void {
    const needs = findNeeds(source);
    if (!needs) this.always.push(owner);
    for (const way of needs ?? []) {
      for (const need of way) this.addNeed(need, this.sizes.length);
      this.sizes.push(way.length);
      this.owners.push(owner);
    }
  }

  private addNeed(need: Need, way: number): void {
    const number = this.ways.push(way) - 1;
    for (const word of need) {
      const entry = this.words.get(word);
      if (!entry) this.words.set(word, { word, needs: [number], next: undefined });
      else if (entry.needs.at(-1) !== number) entry.needs.push(number);
    }
  }
}

/**
 * Makes a sieve for branches of patterns: looks once through a text for the words without which they cannot match. It only
 * ever leaves out what would not match.
 */
export function makeSieve(sources: readonly string[]): Sieve {
  const index = new Index();
  for (const [owner, source] of sources.entries()) index.add(source, owner);
  const { owners, always, sizes, ways } = index;
  const buckets: (Word | undefined)[] = new Array(BUCKETS).fill(undefined);
  const pairs: (Word | undefined)[] = new Array(BUCKETS).fill(undefined);
  // Most letters of a text begin nothing: that is told without looking anything up.
  const begins = new Uint8Array(BUCKETS);
  const beginsPair = new Uint8Array(BUCKETS);
  for (const entry of index.words.values()) {
    const [a, b, c] = [0, 1, 2].map((at) => entry.word.charCodeAt(at)) as [number, number, number];
    const isPair = entry.word.length < 3;
    const place = isPair ? hashPair(a, b) : hash(a, b, c);
    const table = isPair ? pairs : buckets;
    entry.next = table[place];
    table[place] = entry;
    (isPair ? beginsPair : begins)[place] = 1;
  }
  // What was met in this text has its number: nothing has to be cleared between texts.
  let turn = 0;
  const metIn = new Uint32Array(ways.length);
  const openedIn = new Uint32Array(sizes.length);
  const open = new Uint16Array(sizes.length);
  const foundIn = new Uint32Array(sources.length);
  let found: number[] = [];
  const meet = (entry: Word) => {
    for (const need of entry.needs) {
      if (metIn[need] === turn) continue;
      metIn[need] = turn;
      const way = ways[need] as number;
      const left = (openedIn[way] === turn ? (open[way] as number) : (sizes[way] as number)) - 1;
      openedIn[way] = turn;
      open[way] = left;
      const owner = owners[way] as number;
      if (left > 0 || foundIn[owner] === turn) continue;
      foundIn[owner] = turn;
      found.push(owner);
    }
  };
  return (text) => {
    const lower = text.toLowerCase();
    // The one letter that is "s" to a pattern that ignores case, and stays itself in small letters.
    const small = lower.includes('\u017f') ? lower.replaceAll('\u017f', 's') : lower;
    turn++;
    found = always.slice();
    let a = 0;
    let b = small.charCodeAt(0);
    for (let at = 1; at < small.length; at++) {
      const c = small.charCodeAt(at);
      const place = hash(a, b, c);
      if (begins[place] === 1)
        for (let entry = buckets[place]; entry; entry = entry.next)
          if (small.startsWith(entry.word, at - 2)) meet(entry);
      const pair = hashPair(b, c);
      if (beginsPair[pair] === 1)
        for (let entry = pairs[pair]; entry; entry = entry.next) if (small.startsWith(entry.word, at - 1)) meet(entry);
      a = b;
      b = c;
    }
    return found.sort((one, other) => one - other);
  };
}
