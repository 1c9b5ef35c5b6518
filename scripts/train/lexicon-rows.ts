import { readFileSync } from 'node:fs';
import { z } from '../../lib/model/z.ts';
import type { ToneHead } from '../../lib/tone/tone-weights.ts';
import type { ToneRow } from './gather-rows.ts';
import { leaningOfValence } from './leanings.ts';

const Lexicon = z.record(z.string(), z.union([z.number(), z.null()]));

/** How much a word counts beside a text. */
const WEIGHT: Readonly<Record<ToneHead, number>> = { anger: 0.5, abuse: 0.2 };

/**
 * The words of AFINN-165 in a language (afinn-165-multilingual, MIT), each learnt from as a text of its own: so the model knows
 * words that no text it saw had in it, and no lexicon has to be shipped.
 */
export function lexiconRows(language: string, head: ToneHead): ToneRow[] {
  const url = import.meta.resolve(`afinn-165-multilingual/build/AFINN-${language}.json`);
  const words = Lexicon.parse(JSON.parse(readFileSync(new URL(url), 'utf8')));
  const rows: ToneRow[] = [];
  for (const [text, valence] of Object.entries(words)) {
    if (valence === null || text.trim() === '') continue;
    const [set, split] = ['afinn', 'train'] as const;
    const target = leaningOfValence(valence);
    rows.push({
      text,
      set,
      split,
      labels: [],
      target,
      isPositive: false,
      isCalm: false,
      fold: -1,
      weight: WEIGHT[head],
    });
  }
  return rows;
}
