/** A text in the form in which names are compared: case, width and marks aside. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** What is too short to tell anybody by: one sign of Chinese or Japanese, two letters of any other script. */
export const isTelling = (word: string): boolean => word.length >= (SPACELESS.test(word) ? 2 : 3);

/** The words to look for: what was given whole, and the parts of a name. */
export function wordsToFind(given: readonly string[]): string[] {
  const whole = given.map(plain).filter(isTelling);
  const parts = whole.flatMap((word) => (/[@/]/.test(word) ? [] : word.split(/[\s,]+/u))).filter(isTelling);
  return [...new Set([...whole, ...parts])];
}

/** True where a text has one of the words as a word of its own; scripts without spaces have it anywhere. */
export function namesPerson(text: string, words: readonly string[]): boolean {
  const within = plain(text);
  return words.some((word) => {
    for (let at = within.indexOf(word); at >= 0; at = within.indexOf(word, at + 1)) {
      if (SPACELESS.test(word)) return true;
      const before = within[at - 1] ?? ' ';
      // A name may be inflected, as in Finnish: only its beginning has to be the beginning of a word.
      if (!LETTER.test(before)) return true;
    }
    return false;
  });
}
