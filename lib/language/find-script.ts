import type { countCharacters } from './characters.ts';
import type { Identified } from './identified.ts';

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** Has a letter of another script than Latin. */
const FOREIGN = /[^\P{L}\p{Script=Latin}]/u;
const UKRAINIAN = /[іїєґ]/iu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Tells a language by its script alone; undefined where the script is shared by many, as Latin is. */
export function findScript(
  text: string,
  { letters, han, kana }: ReturnType<typeof countCharacters>,
): Identified | undefined {
  if (!FOREIGN.test(text)) return undefined;
  // Chinese and Japanese say much in few characters: two are enough, beside names and product codes in Latin letters.
  if (kana + han >= 2 && (kana + han) * 3 >= letters) {
    if (kana > 0 && kana * 12 >= han) return { language: 'ja', maybe: [] };
    return { language: 'zh', maybe: kana > 0 || letters <= 4 ? ['ja'] : [] };
  }
  for (const [script, language] of SCRIPTS) {
    if (count(text, script) * 2 < letters) continue;
    return { language: language === 'ru' && UKRAINIAN.test(text) ? 'uk' : language, maybe: [] };
  }
  return undefined;
}
