import { countCharacters } from '../../language/characters.ts';
import { identifyLanguage } from '../../language/identify-language.ts';

/** Small words that are in most sentences of a language, and in few of any other of these. */
const SMALL: Readonly<Record<string, string>> = {
  en: "the you your this that have with what please would my our don't and is are was will for they them",
  fi: 'ja on ei että en se mutta kun olen ole tämä niin minä teidän mitä nyt voi jos ette koska kanssa kukaan tai missä vielä onko',
  et: 'ja ei ma et see on mis kui aga mul olen teie kas ka minu seda oli palun',
  id: 'yang dan saya tidak ini itu untuk dengan sudah anda kami ada bisa belum kalau tolong',
  de: 'und ich ist nicht das sie der die ein mit auf für wir haben bitte aber mein auch',
  fr: 'je vous les est pas une des pour que mon nous avec votre dans sur mais ne',
  es: 'que los las una por para con mi me es pero usted ustedes esto muy mis su',
  pt: 'que não uma para com meu você vocês isso muito mas está estou minha os ao',
  sv: 'jag och är att inte det som har ni på för med vi min men om',
};
const NAMES = Object.keys(SMALL);
/** The numbers of the languages that have a word. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [number, name] of NAMES.entries())
  for (const word of SMALL[name]?.split(' ') ?? []) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), number]);

const LONGEST = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length));

const BETWEEN = /[\s.,!?;:()"…–—-]/;
/** For each character of the first 128 whether it parts words; of all others most are letters. */
const PARTS = Array.from({ length: 128 }, (_, code) => BETWEEN.test(String.fromCharCode(code)));
const isBetween = (code: number) =>
  code < 128 ? PARTS[code] === true : (code < 0xc0 || code > 0x1000) && BETWEEN.test(String.fromCharCode(code));
/** Where a sentence without any small word of its own is a rare thing. */
const WORDY = new Set(['en', 'id', 'de', 'fr', 'es', 'pt', 'sv']);
const LONG = 40;
const SHORTEST = 20;
const FEWEST_SIGNS = 6;
const FEWEST_WORDS = 2;
const NONE: readonly number[] = [];

/** True where the small words of a sentence are another language's rather than this one's. */
function hasOtherWords(text: string, language: string): boolean {
  const counts = new Uint8Array(NAMES.length);
  const small = text.toLowerCase();
  for (let at = 0, from = 0; at <= small.length; at++) {
    if (at < small.length && !isBetween(small.charCodeAt(at))) continue;
    if (at > from && at - from <= LONGEST)
      for (const number of LANGUAGES_OF.get(small.slice(from, at)) ?? NONE) counts[number] = (counts[number] ?? 0) + 1;
    from = at + 1;
  }
  const own = counts[NAMES.indexOf(language)] ?? 0;
  if (own === 0 && text.length >= LONG && WORDY.has(language)) return true;
  const least = Math.max(FEWEST_WORDS, own * 2 + 1);
  return counts.some((count) => count >= least);
}

/**
 * The language of a sentence that is not in its message's: told by its script, or by small words that the message's language
 * does not have. Undefined for all others, and where the sentence is too short to tell: asking of each would cost too much.
 */
export function findOtherLanguage(text: string, language: string): string | undefined {
  const isUnspaced = language === 'zh' || language === 'ja';
  if (isUnspaced && text.length < SHORTEST) return undefined;
  const { han, kana } = countCharacters(text);
  const signs = han + kana;
  if (isUnspaced ? signs * 3 > text.length : text.length < SHORTEST && signs < FEWEST_SIGNS) return undefined;
  const isForeign = isUnspaced || signs >= FEWEST_SIGNS || hasOtherWords(text, language);
  if (!isForeign) return undefined;
  const other = identifyLanguage(text).language;
  return other === 'und' || other === language ? undefined : other;
}
