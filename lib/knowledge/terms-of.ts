import { STOP_SIGNS, STOP_WORDS } from './stop-words.ts';

const LONGEST_TEXT = 20_000;
/** A word counts by its beginning, so that "invoice" and "invoices", "lasku" and "laskulla", "arve" and "arvel" are one. */
const STEM = 5;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** What Indonesian puts before a word ("mengirim", "pengiriman", "dikirim") would otherwise be all that is left of it. */
const BEFORE = /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|ber|ter|di|ke|se|pe)(?=\p{L}{4})/u;
const AFTER = /(?:kannya|annya|kan|an|nya|lah|kah)$/u;

/** Small letters without accents; the marks of Japanese signs stay, for they make another sign. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Two signs at a time, because nothing parts the words; a sign that stands alone as it is. */
function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

function indonesian(word: string): string {
  const bare = word.replace(BEFORE, '');
  const short = bare.replace(AFTER, '');
  return short.length >= 3 ? short : bare;
}

const stem = (word: string, language: string | null) =>
  [...(language === 'id' ? indonesian(word) : word)].slice(0, STEM).join('');

/**
 * The terms of a text that say what it is about, in any of the six languages: the beginnings of its words, folded; pairs of
 * signs in Chinese and Japanese; numbers and codes whole. What says nothing is left out. A term comes as often as it is said.
 * @param language tag of the text's language, where it is known
 */
export function termsOf(text: string, language: string | null = null): string[] {
  const plain = fold(text.slice(0, LONGEST_TEXT)).replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '');
  const signs = plain.replace(STOP_SIGNS, ' ').match(CJK) ?? [];
  const words = plain
    .replace(CJK, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));
  return [...signs.flatMap(pairsOf), ...words.map((word) => (/\d/.test(word) ? word : stem(word, language)))];
}
