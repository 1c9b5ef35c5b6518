import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { identifyLanguage } from '../../lib/language/identify-language.ts';
import { gatherTexts, type LanguageText } from '../train/identifier/gather-texts.ts';
import { thin } from './ask-sets.ts';
import { folderOf } from './peers.ts';
import { drawTable, mean, percent } from './tables.ts';

const require = createRequire(new URL('./peers/package.json', import.meta.url));
/** Languages written in Latin letters that are listened to; the scripts of Chinese and Japanese tell themselves. */
const LATIN = ['en', 'fi', 'et', 'id', 'de', 'fr', 'es', 'pt', 'sv'];
const MOST = 800;
const LENGTH = 120;
const FEWEST_LETTERS = 8;

interface Identifier {
  name: string;
  of(text: string): string;
}

const THREE: Readonly<Record<string, string>> = {
  eng: 'en',
  fin: 'fi',
  ekk: 'et',
  ind: 'id',
  zlm: 'id',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  swe: 'sv',
};

/** Each peer is told which languages may come: a help that Simmer does without. */
async function identifiers(): Promise<Identifier[]> {
  const { eld } = await import(`${folderOf('eld')}/src/entries/static.extrasmall.js`);
  const { franc } = await import(`${folderOf('franc')}/index.js`);
  const { detect } = require('tinyld');
  const own = eld.newInstance();
  own.setLanguageSubset([...LATIN.filter((language) => language !== 'id'), 'ms']);
  return [
    {
      name: 'Simmer (of 23)',
      of: (text) => {
        const { language, maybe } = identifyLanguage(text);
        return language === 'und' ? (maybe[0] ?? 'und') : language;
      },
    },
    {
      name: 'eld extrasmall (of 9)',
      of: (text) => {
        const { language } = own.detect(text);
        return language === 'ms' ? 'id' : language;
      },
    },
    { name: 'tinyld (of 9)', of: (text) => detect(text, { only: LATIN }) },
    {
      name: 'franc (of 9)',
      of: (text) => THREE[franc(text, { only: Object.keys(THREE), minLength: 1 })] ?? 'und',
    },
  ];
}

function right(of: Identifier['of'], texts: readonly LanguageText[]): number {
  const shares = LATIN.map((language) => {
    const own = thin(
      texts.filter((one) => one.language === language),
      MOST,
    );
    return own.length === 0 ? Number.NaN : own.filter(({ text }) => of(text) === language).length / own.length;
  });
  return mean(shares.filter((share) => !Number.isNaN(share)));
}

/** How often a short text's language is told right: macro mean over nine languages, texts of up to 120 characters and 8 letters or more, test splits. */
export async function printLanguages(folder: string): Promise<void> {
  const texts = gatherTexts(folder)
    .filter(({ split, source }) => split === 'test' && source !== 'others')
    .map((one) => ({ ...one, text: one.text.slice(0, LENGTH) }))
    .filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS);
  const sources = ['subtitles', 'posts', 'support'] as const;
  const sample = thin(texts, 2_000);
  const rows = (await identifiers()).map(({ name, of }) => {
    const shares = sources.map((source) =>
      percent(
        right(
          of,
          texts.filter((one) => one.source === source),
        ),
      ),
    );
    const short = percent(
      right(
        of,
        texts.filter(({ text }) => text.length < 20),
      ),
    );
    for (const { text } of sample.slice(0, 300)) of(text);
    const start = performance.now();
    for (const { text } of sample) of(text);
    return [name, ...shares, short, (((performance.now() - start) * 1000) / sample.length).toFixed(1)];
  });
  const size = gzipSync(readFileSync(new URL('../../lib/language/weights.ts', import.meta.url)), { level: 9 }).length;
  console.log(`\nLanguage told right, macro mean of nine (Simmer's weights: ${(size / 1024).toFixed(0)} KB gzip)\n`);
  console.log(drawTable(['package', ...sources, 'under 20 characters', 'µs a text'], rows));
}
