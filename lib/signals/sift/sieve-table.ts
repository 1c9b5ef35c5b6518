import { findNeeds, type Need } from './find-needs.ts';

/**
 * What a sieve looks for, as strings: quick to read where it was made ahead (`tables.ts`). Numbers are characters, each its
 * number and `ZERO`.
 */
export interface SieveTable {
  /** All words, in small letters, joined by line ends. */
  words: string;
  /** For each word how many needs it meets, and which. */
  meets: string;
  /** For each way to match how many needs it has; needs are numbered way by way. */
  sizes: string;
  /** For each way the branch that matches. */
  owners: string;
  /** Branches of which nothing is known: they may always match. */
  always: string;
  branches: number;
}

const ZERO = 0x100;
const LARGEST = 0xd000 - ZERO;

/** Numbers as characters. @throws RangeError for one that has no character */
export function encode(numbers: readonly number[]): string {
  if (numbers.some((number) => number > LARGEST)) throw new RangeError('too large a number for a table');
  return numbers.map((number) => String.fromCharCode(number + ZERO)).join('');
}

/** The number at a place. */
export const decodeAt = (text: string, at: number) => text.charCodeAt(at) - ZERO;

/** The table for branches of patterns. */
export function tabulate(sources: readonly string[]): SieveTable {
  const words = new Map<string, number[]>();
  const sizes: number[] = [];
  const owners: number[] = [];
  const always: number[] = [];
  let needs = 0;
  const add = (need: Need) => {
    for (const word of need) {
      const meets = words.get(word);
      if (!meets) words.set(word, [needs]);
      else if (meets.at(-1) !== needs) meets.push(needs);
    }
    needs++;
  };
  for (const [owner, source] of sources.entries()) {
    const ways = findNeeds(source);
    if (!ways) always.push(owner);
    for (const way of ways ?? []) {
      for (const need of way) add(need);
      sizes.push(way.length);
      owners.push(owner);
    }
  }
  return {
    words: [...words.keys()].join('\n'),
    meets: encode([...words.values()].flatMap((meets) => [meets.length, ...meets])),
    sizes: encode(sizes),
    owners: encode(owners),
    always: encode(always),
    branches: sources.length,
  };
}
