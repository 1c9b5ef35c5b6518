import { identifyLanguage } from '../../language/identify-language.ts';
import { entryOf } from '../../model/entry-of.ts';
import type { PromisePack } from '../spoken.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { id } from './id.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';

const LATIN: Record<string, PromisePack> = { en, fi, et, id };

/**
 * The languages that a sentence may be in: by its script, else the one named first and what it sounds like, for a team may
 * answer in English what was asked in Finnish.
 */
export function packsFor(sentence: string, language: string | undefined): PromisePack[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sentence)) return [ja];
  if (/\p{Script=Han}/u.test(sentence)) return [zh];
  const heard = identifyLanguage(sentence);
  const tags = [
    language?.toLowerCase().split('-')[0] ?? '',
    heard.language,
    ...(heard.language === 'und' ? heard.maybe : []),
  ];
  return [...new Set(tags)].flatMap((tag) => entryOf(LATIN, tag) ?? []);
}
