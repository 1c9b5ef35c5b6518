import { encode } from './encode.ts';
import { findNeeds } from './find-needs.ts';
import { chooseGrams } from './shelf.ts';
import type { Need } from './spelling.ts';

/**
 * What a sieve looks for, as strings: quick to read where it was made ahead (`tables.ts`). Numbers are characters, each its
 * number and `ZERO`; lists of numbers begin with their length.
 */
export interface SieveTable {
  /** All words, as in `Need`, joined by line ends. */
  words: string;
  /** For each word by which of its letters it is found (`chooseGrams`). */
  grams: string;
  /** For each word the ways to match that begin with it: their rarest need has it. */
  begins: string;
  /** For each way the branch that matches. */
  owners: string;
  /** For each way its other needs. */
  others: string;
  /** For each of the other needs its words. */
  needs: string;
  needCount: number;
  /** Branches of which nothing is known: they may always match. */
  always: string;
  branches: number;
}

/** Things in the order in which they first came, each once. */
class Numbers {
  readonly names = new Map<string, number>();

  of(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, this.names.size);
    return this.names.size - 1;
  }
}

const encodeLists = (lists: readonly (readonly number[])[]) => encode(lists.flatMap((list) => [list.length, ...list]));

/** The table for branches of patterns. */
export function tabulate(sources: readonly string[]): SieveTable {
  const words = new Numbers();
  const needs = new Numbers();
  const begins: number[][] = [];
  const owners: number[] = [];
  const others: number[][] = [];
  const wordsOf: number[][] = [];
  const always: number[] = [];
  const numbersOf = (need: Need) => [...new Set(need)].map((word) => words.of(word));
  for (const [owner, source] of sources.entries()) {
    const ways = findNeeds(source);
    if (!ways) always.push(owner);
    for (const [first, ...rest] of ways ?? []) {
      for (const word of numbersOf(first ?? [])) {
        begins[word] ??= [];
        begins[word].push(owners.length);
      }
      owners.push(owner);
      others.push(
        rest.map((need) => {
          const number = needs.of(need.join('\n'));
          wordsOf[number] ??= numbersOf(need);
          return number;
        }),
      );
    }
  }
  return {
    words: [...words.names.keys()].join('\n'),
    grams: encode(chooseGrams([...words.names.keys()])),
    begins: encodeLists(Array.from({ length: words.names.size }, (_, word) => begins[word] ?? [])),
    owners: encode(owners),
    others: encodeLists(others),
    needs: encodeLists(wordsOf),
    needCount: wordsOf.length,
    always: encode(always),
    branches: sources.length,
  };
}
