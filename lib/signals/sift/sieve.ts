import { makeShelf } from './shelf.ts';
import { decode, type SieveTable } from './sieve-table.ts';

/** Numbers of the branches that may match a text, given in small letters, in order; all others cannot. */
export type Sieve = (small: string) => readonly number[];

/** Where each of `count` lists starts: at its length. */
function startsOf(lists: Uint16Array, count: number): Uint32Array {
  const starts = new Uint32Array(count);
  let place = 0;
  for (let list = 0; list < count; list++) {
    starts[list] = place;
    place += (lists[place] as number) + 1;
  }
  return starts;
}

function countLists(lists: Uint16Array): number {
  let count = 0;
  for (let place = 0; place < lists.length; place += (lists[place] as number) + 1) count++;
  return count;
}

/**
 * Makes a sieve for branches of patterns: looks once through a text for the words without which they cannot match. It only
 * ever leaves out what would not match.
 */
export function makeSieve(table: SieveTable): Sieve {
  const words = table.words === '' ? [] : table.words.split('\n');
  const find = makeShelf(words, decode(table.grams));
  const [begins, owners, others, needs] = [table.begins, table.owners, table.others, table.needs].map(decode) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  const beginsAt = startsOf(begins, words.length);
  const othersAt = startsOf(others, owners.length);
  const needsAt = startsOf(needs, countLists(needs));
  const always = [...decode(table.always)];
  // What was met in this text has its number: nothing has to be cleared between texts.
  let turn = 0;
  const seenIn = new Uint32Array(words.length);
  const askedIn = new Uint32Array(needsAt.length);
  const metIn = new Uint32Array(needsAt.length);
  const foundIn = new Uint32Array(table.branches);
  const seen = new Uint16Array(words.length);
  let count = 0;
  const see = (word: number) => {
    if (seenIn[word] === turn) return;
    seenIn[word] = turn;
    if (begins[beginsAt[word] as number] !== 0) seen[count++] = word;
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
    return found.sort((one, other) => one - other);
  };
}
