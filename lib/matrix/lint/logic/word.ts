/** A field of one free word: the narrowest it was said to be, and what it was said not to be. */
export interface WordRegion {
  is: string | null;
  not: readonly string[];
}

/** `fi` covers `fi-FI`: whoever speaks the one speaks the other. */
export const covers = (asked: string, spoken: string) => spoken === asked || spoken.startsWith(`${asked}-`);

/**
 * A word, or not that word, added to what was said before; null where both cannot be. There is always another word that
 * nobody named, so "not this" alone never ends in nothing.
 * @param holdsFor whether being `b` means being `a`, too
 */
export function narrowWord(
  before: WordRegion | undefined,
  asked: string,
  holds: boolean,
  holdsFor: (a: string, b: string) => boolean,
): WordRegion | null {
  const { is, not } = before ?? { is: null, not: [] };
  if (!holds) return is !== null && holdsFor(asked, is) ? null : { is, not: [...not, asked] };
  if (is !== null && !holdsFor(asked, is) && !holdsFor(is, asked)) return null;
  const narrowest = is === null || holdsFor(is, asked) ? asked : is;
  return not.some((other) => holdsFor(other, narrowest)) ? null : { is: narrowest, not };
}
