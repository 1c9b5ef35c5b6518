import { eld } from 'eld/extrasmall';

/** A language tag, and what else it might be where the words do not tell for sure. */
export interface Identified {
  /** BCP 47 primary language, `und` where too short or unsure. */
  language: string;
  /** Further candidates worth trying: the nearest of the languages, likeliest first. */
  maybe: readonly string[];
}

// Languages with a pack first, then those common enough among European customers to be told apart from them.
// eld calls Indonesian Malay: on short texts the two cannot be told apart, and here it is taken as Indonesian.
const KNOWN = 'en fi et ms de fr es pt sv it nl pl ru da no cs hu lv lt uk tr vi'.split(' ');
const SEEMS: Readonly<Record<string, string>> = { ms: 'id' };

/** Told apart by few words only in longer texts: a short one is tried as both. */
const TWINS: Readonly<Record<string, string>> = { fi: 'et', et: 'fi' };
const SHORT = 60;

const detector = eld.newInstance();
detector.setLanguageSubset(KNOWN);

/** Enough to judge by: at 120 characters 97 of 100 texts are told right, and each further one costs time. */
const READ = 200;
const FEWEST_LETTERS = 12;
/** Below these the answer is a guess: measured as the score of the best, and how far ahead of the next it is. */
const SURE = 0.6;
const AHEAD = 0.05;

const NOISE = /https?:\/\/\S{1,200}|\S{1,80}@\S{1,80}|\b\w{0,30}[\d_]\w{0,30}\b/gu;
const LETTERS = /\p{L}/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

// Small words that no other language here has: most mail is English, and need not be weighed letter by letter.
const ENGLISH = /\b(?:the|you|your|this|that|not|have|with|what|please|would|my|our|it's|don't|and)\b/gi;

function isPlainEnglish(text: string): boolean {
  const found = text.match(ENGLISH);
  if (!found || found.length < 3 || /[^\p{ASCII}\p{Script=Latin}\p{P}\p{S}\p{Z}]/u.test(text)) return false;
  return new Set(found.map((word) => word.toLowerCase())).size > 2 && found.length * 6 >= count(text, /\s+/g);
}

/** Tells a language by its script alone; undefined where the script is shared. */
function byScript(text: string, letters: number): Identified | undefined {
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  // Chinese and Japanese say much in few characters: two are enough, beside names and product codes in Latin letters.
  if (kana + han >= 2 && (kana + han) * 3 >= letters) {
    if (kana > 0 && kana * 12 >= han) return { language: 'ja', maybe: [] };
    return { language: 'zh', maybe: kana > 0 || letters <= 4 ? ['ja'] : [] };
  }
  for (const [script, language] of SCRIPTS) {
    if (count(text, script) * 2 >= letters) return { language, maybe: [] };
  }
  return undefined;
}

/**
 * The language of a text, from its script and then its letter groups. Links, addresses and codes are left out of account.
 * Never throws; a text too short or too mixed is `und`, with the likeliest candidates in `maybe`.
 */
export function identifyLanguage(text: string): Identified {
  if (isPlainEnglish(text.slice(0, READ))) return { language: 'en', maybe: [] };
  const words = text
    .slice(0, READ * 4)
    .replace(NOISE, ' ')
    .trim()
    .slice(0, READ);
  const letters = count(words, LETTERS);
  if (letters < 2) return { language: 'und', maybe: [] };
  const script = byScript(words, letters);
  if (script) return script;
  const [best, next] = Object.entries(detector.detect(words).getScores()).sort((a, b) => b[1] - a[1]);
  if (!best) return { language: 'und', maybe: [] };
  const name = (tag: string) => SEEMS[tag] ?? tag;
  const ahead = best[1] - (next?.[1] ?? 0);
  const twin = letters < SHORT ? TWINS[best[0]] : undefined;
  const near = next && (ahead < 2 * AHEAD || best[1] < SURE) ? [name(next[0])] : [];
  const maybe = [...new Set(twin ? [twin, ...near] : near)];
  if (letters < FEWEST_LETTERS || best[1] < SURE || ahead < AHEAD) {
    return { language: 'und', maybe: [name(best[0]), ...maybe] };
  }
  return { language: name(best[0]), maybe };
}
