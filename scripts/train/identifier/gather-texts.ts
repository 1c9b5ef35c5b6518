import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FURTHER_LANGUAGES, MAIN_LANGUAGES, readMessagesOf } from '../../corpus/parse-corpus.ts';
import { type DataRow, readDataSet } from '../data-sets.ts';

export interface LanguageText {
  language: string;
  text: string;
  split: 'train' | 'test';
  source: 'subtitles' | 'posts' | 'support' | 'others';
}

const LATIN = [...MAIN_LANGUAGES, ...FURTHER_LANGUAGES].filter((language) => language !== 'zh' && language !== 'ja');

/** Posts, reviews and comments: how people write when nobody edits it. */
const POSTS: Readonly<Record<string, readonly string[]>> = {
  en: ['goemotions', 'brighter_en', 'gh_incivility'],
  id: ['smsa', 'prdect_id', 'brighter_id'],
  de: ['germeval18', 'brighter_de'],
  es: ['brighter_es'],
  pt: ['brighter_pt'],
  sv: ['brighter_sv'],
};

const splitOf = ({ split }: DataRow) => (split === 'test' ? 'test' : 'train');

/** A third of the sentences in other languages is kept for the test, by a hash of the text. */
function readOthers(): LanguageText[] {
  const path = new URL('../../../corpus/other/sentences.txt', import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [language = '', text = ''] = line.split(' | ');
      const isTest = createHash('sha256').update(text).digest().readUInt16BE(0) % 3 === 0;
      return { language, text, split: isTest ? 'test' : 'train', source: 'others' };
    });
}

/** Texts in every language that is told by its letters. @throws DataError, CorpusError */
export function gatherTexts(data: string): LanguageText[] {
  const of = (language: string, name: string, source: LanguageText['source']) =>
    readDataSet(data, name).map((row): LanguageText => ({ language, text: row.text, split: splitOf(row), source }));
  return [
    ...LATIN.flatMap((language) => of(language, `xed_${language}`, 'subtitles')),
    ...Object.entries(POSTS).flatMap(([language, names]) => names.flatMap((name) => of(language, name, 'posts'))),
    ...LATIN.flatMap((language) =>
      readMessagesOf(language)
        .filter(({ heat }) => heat !== null)
        .map(
          ({ text, split }): LanguageText => ({
            language,
            text,
            split: split === 'test' ? 'test' : 'train',
            source: 'support',
          }),
        ),
    ),
    ...readOthers(),
  ];
}
