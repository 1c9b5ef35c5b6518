import type { Hit } from './search-index.ts';

/** How well a document fits a ticket, from 0 to 1. */
export interface Fit {
  fit: number;
  /** close: most of what both are about is the same · alike: enough to be worth a look. */
  grade: 'close' | 'alike';
}

/** Below it more than one in a hundred tickets would be shown something that has nothing to do with it (`npm run bench`). */
const LEAST = 0.33;
const CLOSE = 0.5;
const PAIR = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What is shared, in words: one word alone is chance, and so are two pairs of signs. */
const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + (PAIR.test(term) ? 0.7 : 1), 0);

/**
 * Judges a hit: the mean of how much of its title is in the ticket, and how much of the ticket is in it. Undefined where that
 * is too little to bother anybody with (R132: shown before escalating, so it must not cry wolf).
 * @param terms the ticket's, as it was searched for
 */
export function judgeHit(hit: Hit, terms: ReadonlySet<string>): Fit | undefined {
  const about = [...new Set(hit.about.split(' ').filter(Boolean))];
  const shared = new Set(hit.terms);
  if (about.length === 0 || terms.size === 0 || weigh([...shared]) < 2) return undefined;
  const ofTitle = about.filter((term) => terms.has(term)).length / about.length;
  const fit = (ofTitle + shared.size / terms.size) / 2;
  if (fit < LEAST) return undefined;
  return { fit, grade: fit >= CLOSE ? 'close' : 'alike' };
}
