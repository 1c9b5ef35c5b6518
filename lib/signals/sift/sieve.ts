import { findNeeds, type Need } from './find-needs.ts';

/** Numbers of the patterns that may match a text, in order; all others cannot. */
export type Sieve = (text: string) => readonly number[];

const BUCKETS = 1 << 15;
const hash = (a: number, b: number, c: number) => ((a * 2017) ^ (b * 61) ^ c) & (BUCKETS - 1);

interface Word {
  word: string;
  needs: number[];
}

/** Needs by their number, branches by theirs, and the words that meet a need. */
class Index {
  readonly words = new Map<string, Word>();
  /** How many needs each branch has, and whose it is. */
  readonly sizes: number[] = [];
  readonly owners: number[] = [];
  /** Branches of each need. */
  readonly branches: number[][] = [];
  /** Patterns of which nothing is known: they may always match. */
  readonly always: number[] = [];
  private readonly numbers = new Map<string, number>();

  add(pattern: RegExp, owner: number): void {
    const needs = findNeeds(pattern);
    if (!needs) this.always.push(owner);
    for (const branch of needs ?? []) {
      const number = this.sizes.length;
      const own = new Set(branch.map((need) => this.numberOf(need)));
      this.sizes.push(own.size);
      this.owners.push(owner);
      for (const need of own) this.branches[need]?.push(number);
    }
  }

  private numberOf(need: Need): number {
    const key = need.join('\n');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.branches.length;
    this.numbers.set(key, number);
    this.branches.push([]);
    for (const word of new Set(need)) {
      const entry = this.words.get(word);
      if (entry) entry.needs.push(number);
      else this.words.set(word, { word, needs: [number] });
    }
    return number;
  }
}

/**
 * Makes a sieve for patterns: looks once through a text for the words without which they cannot match. It only ever leaves out
 * what would not match.
 */
export function makeSieve(patterns: readonly RegExp[]): Sieve {
  const index = new Index();
  for (const [owner, pattern] of patterns.entries()) index.add(pattern, owner);
  const { branches, owners, always } = index;
  const sizes = Uint8Array.from(index.sizes);
  const buckets: (Word[] | undefined)[] = new Array(BUCKETS).fill(undefined);
  // Two Chinese characters: few, and looked for one by one.
  const short: Word[] = [];
  for (const entry of index.words.values()) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((at) => entry.word.charCodeAt(at));
    const place = hash(a, b, c);
    if (entry.word.length < 3) short.push(entry);
    else if (buckets[place]) buckets[place].push(entry);
    else buckets[place] = [entry];
  }
  return (text) => {
    const lower = text.toLowerCase();
    // The one letter that is "s" to a pattern that ignores case, and stays itself in small letters.
    const small = lower.includes('\u017f') ? lower.replaceAll('\u017f', 's') : lower;
    const open = sizes.slice();
    const met = new Uint8Array(branches.length);
    const found = new Set(always);
    const meet = (entry: Word) => {
      for (const need of entry.needs) {
        if (met[need]) continue;
        met[need] = 1;
        for (const branch of branches[need] ?? []) {
          open[branch] = (open[branch] ?? 1) - 1;
          if (open[branch] === 0) found.add(owners[branch] ?? 0);
        }
      }
    };
    for (const entry of short) if (small.includes(entry.word)) meet(entry);
    let a = small.charCodeAt(0);
    let b = small.charCodeAt(1);
    for (let at = 0; at + 2 < small.length; at++) {
      const c = small.charCodeAt(at + 2);
      const bucket = buckets[hash(a, b, c)];
      a = b;
      b = c;
      if (!bucket) continue;
      for (const entry of bucket) if (small.startsWith(entry.word, at)) meet(entry);
    }
    return [...found].toSorted((a, b) => a - b);
  };
}
