/** What a letter may be written as in haste: without its mark. */
const PLAIN: Readonly<Record<string, string>> = {
  á: 'a',
  à: 'a',
  â: 'a',
  ã: 'a',
  é: 'e',
  ê: 'e',
  í: 'i',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ú: 'u',
  ü: 'u',
  ç: 'c',
  ñ: 'n',
  å: 'a',
  ä: 'a',
  ö: 'o',
};

const SHORT: Readonly<Record<string, string>> = {
  '~': '\\p{L}*',
  _: "(?:[\\p{L}\\d'-]+,? ){0,3}",
  '…': '[^.!?\\n]{0,40}',
};
/** What stands behind a gap begins a word, unless it is a space or a mark of its own. */
const GAP_BEFORE_WORD = /…(?=\p{L}|\[|\((?:\?:)?[\p{L}([])/gu;

/**
 * A pattern of whole words, written as one writes: marked letters are met without their marks, too. `~` is the rest of a word,
 * `_` stands for up to three words and `…` for up to 40 characters of the same sentence.
 */
export function loosely(parts: TemplateStringsArray, ...families: readonly string[]): RegExp {
  const source = String.raw(parts, ...families)
    .replace(/[áàâãéêíóôõúüçñåäö]/gu, (letter) => `[${PLAIN[letter] ?? ''}${letter}]`)
    .replace(GAP_BEFORE_WORD, '…(?<!\\p{L})')
    .replace(/[~_…]/gu, (mark) => SHORT[mark] ?? mark);
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
}
