import { createRequire } from 'node:module';
import type { LanguageText } from './gather-texts.ts';

const LISTS = ['it', 'nl', 'pl', 'da', 'no', 'cs', 'hu', 'lv', 'lt', 'tr', 'vi', 'ro', 'sk', 'hr'];
const TEXTS = 900;

/** Words of other languages (AFINN-165 as translated, MIT) put together at random: no sentences, but their letters are true. */
export function readWordLists(random: () => number): LanguageText[] {
  const require = createRequire(import.meta.url);
  return LISTS.flatMap((language) => {
    const words = Object.keys(require(`afinn-165-multilingual/build/AFINN-${language}.json`) as Record<string, number>);
    return Array.from({ length: TEXTS }, (): LanguageText => {
      const count = 2 + Math.floor(random() * 10);
      const text = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
      return { language, text, split: 'train', source: 'others' };
    });
  });
}
