import { decode } from './encode.ts';
import { makeShelf } from './shelf.ts';
import type { SieveTable } from './sieve-table.ts';

/** Numbers of the branches that may match a text, given in small letters, in order; all others cannot. */
export type Sieve = (small: string) => readonly number[];

/** Where each of `count` lists starts: at its length. */
function startsOf(lists: Uint16Array, count: number): Uint32Array {
  const starts = new Uint32Array(count);
  for (let list = 0, place = 0; list < count; list++) {
    starts[list] = place;
    place += (lists[place] as number) + 1;
  }
  return starts;
}

/** Sorts a few numbers in place. */
function inOrder(numbers: number[]): number[] {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] as number;
    let place = at;
    for (; place > 0 && (numbers[place - 1] as number) > number; place--) numbers[place] = numbers[place - 1] as number;
    numbers[place] = number;
  }
  return numbers;
}

/**
 * Makes a sieve for branches of patterns: looks once through a text for the words without which they cannot match. It only
 * ever leaves out what would not match.
 */
export function makeSieve(table: SieveTable): Sieve {
  const find = makeShelf(table.words, table.grams);
  const begins = decode(table.begins);
  const owners = decode(table.owners);
  const others = decode(table.others);
  const needs = decode(table.needs);
  const always = [...decode(table.always)];
  const beginsAt = startsOf(begins, table.grams.length);
  const othersAt = startsOf(others, owners.length);
  const needsAt = startsOf(needs, table.needCount);
  // What was met in this text has its number: nothing has to be cleared between texts.
  let turn = 0;
  const seenIn = new Uint32Array(table.grams.length);
  const askedIn = new Uint32Array(needsAt.length);
  const metIn = new Uint32Array(needsAt.length);
  const foundIn = new Uint32Array(table.branches);
  const seen = new Uint16Array(table.grams.length);
  let count = 0;
  const see = (word: number) => {
    if (seenIn[word] === turn) return;
    seenIn[word] = turn;
    if ((begins[beginsAt[word] as number] as number) !== 0) seen[count++] = word;
  };
  const isMet = (need: number): boolean => {
    if (askedIn[need] === turn) return metIn[need] === turn;
    askedIn[need] = turn;
    const place = needsAt[need] as number;
    const end = place + (needs[place] as number);
    for (let at = place + 1; at <= end; at++) {
      if (seenIn[needs[at] as number] !== turn) continue;
      metIn[need] = turn;
      return true;
    }
    return false;
  };
  const hasOthers = (way: number): boolean => {
    const place = othersAt[way] as number;
    const end = place + (others[place] as number);
    for (let at = place + 1; at <= end; at++) if (!isMet(others[at] as number)) return false;
    return true;
  };
  return (small) => {
    turn++;
    count = 0;
    find(small, see);
    const found = always.slice();
    for (let nth = 0; nth < count; nth++) {
      const place = beginsAt[seen[nth] as number] as number;
      const end = place + (begins[place] as number);
      for (let at = place + 1; at <= end; at++) {
        const way = begins[at] as number;
        const owner = owners[way] as number;
        if (foundIn[owner] === turn || !hasOthers(way)) continue;
        foundIn[owner] = turn;
        found.push(owner);
      }
    }
    return inOrder(found);
  };
}
