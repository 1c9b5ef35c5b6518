import { letters, SKIP, UNSPACED } from './letters.ts';

/** The classes of a word: a hash of each one's name. */
export type ClassesOf = readonly number[];

/**
 * Words that mean alike in a complaint. All beginnings of all of them are in one table, so that a word that is none of them is soon left: a beginning's
 * place is found by its hash, and what is known of it stands there.
 */
export interface WordClasses {
  keys: Int32Array;
  /** Of every word that begins so; where there are no spaces, of what stands anywhere. Places in `sets`; 0 for none. */
  any: Uint16Array;
  /** Of just this word. */
  whole: Uint16Array;
  sets: readonly ClassesOf[];
}

const PRIME = 0x01000193;
/** The hash of nothing, and of one unit more. */
export const START = 0x2f0b4d1f;
export const stepOf = (hash: number, unit: number) => Math.imul(hash ^ unit, PRIME);

const hashName = (name: string) => [...name].reduce((hash, letter) => stepOf(hash, letter.charCodeAt(0)), 0x811c9dc5);

/** Where a beginning stands, or the free place where it would. */
export function placeOf({ keys }: Pick<WordClasses, 'keys'>, hash: number): number {
  const mask = keys.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  while (keys[place] !== 0 && keys[place] !== hash) place = (place + 1) & mask;
  return place;
}

/** A line is no class: what a writer of one must mend. */
export class ClassError extends Error {}

/**
 * Makes classes of a list, a line each: `name: item item stem*`. An item is a whole word in small letters; `stem*` is every word that begins so. In
 * scripts without spaces an item is found anywhere, and the longest at a place counts.
 *
 * @throws ClassError where a line has no name or no item
 */
export function makeClasses(list: string): WordClasses {
  const { classes: kinds, folded } = letters();
  // No list has more beginnings than units.
  const size = 1 << Math.ceil(Math.log2(list.length + 2));
  const made = { keys: new Int32Array(size), any: new Uint16Array(size), whole: new Uint16Array(size) };
  const sets: ClassesOf[] = [[]];
  const known = new Map<string, number>();
  const withClass = (set: number, of: number): number => {
    const before = sets[set] as ClassesOf;
    if (before.includes(of)) return set;
    const all = [...before, of];
    const name = all.join();
    const at = known.get(name) ?? sets.push(all) - 1;
    known.set(name, at);
    return at;
  };
  for (const line of list.trim().split('\n')) {
    const [name, items] = line.split(': ');
    if (!name || !items) throw new ClassError(`a class is "name: item item stem*", and this is none: ${line}`);
    const of = hashName(name);
    for (const item of items.trim().split(' ')) {
      const isStem = item.endsWith('*');
      const length = item.length - (isStem ? 1 : 0);
      let hash = START;
      let place = 0;
      for (let at = 0; at < length; at++) {
        const code = item.charCodeAt(at);
        if (kinds[code] === SKIP) continue;
        hash = stepOf(hash, folded[code] as number);
        place = placeOf(made, hash);
        made.keys[place] = hash;
      }
      const to = isStem || kinds[item.charCodeAt(0)] === UNSPACED ? made.any : made.whole;
      to[place] = withClass(to[place] as number, of);
    }
  }
  return { ...made, sets };
}
