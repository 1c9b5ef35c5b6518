import type { Language } from './translator.ts';

/**
 * A language with the reader's own region, for times and numbers: `en-GB` where that is the first English of the browser.
 * @param tags what the browser prefers, best first (BCP 47)
 */
export function regionalLocale(language: Language, tags: readonly string[]): string {
  return tags.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}
