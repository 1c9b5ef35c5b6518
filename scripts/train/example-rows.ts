import { existsSync } from 'node:fs';
import type { SignalKind } from '../../lib/model/kinds.ts';
import { everyday } from '../../lib/signals/english/sentences.ts';
import type { Examples } from '../../lib/signals/pattern.ts';
import type { ToneHead } from '../../lib/tone/tone-weights.ts';
import type { ToneRow } from './gather-rows.ts';
import { leaningOfAbuse } from './leanings.ts';

/** The example sentences of a kind in a language's packs; none where it has no file. */
export async function readExamples(language: string, kind: SignalKind): Promise<Examples> {
  const url = new URL(`../../lib/signals/packs/${language}/${kind}.examples.ts`, import.meta.url);
  if (!existsSync(url)) return { hit: [], miss: [] };
  return ((await import(url.href)) as { examples: Examples }).examples;
}

/**
 * The example sentences of a language's packs: what is called anger and abuse there, and what looks like it and must stay quiet.
 * They are learnt from, and never measured on.
 */
export async function exampleRows(language: string, head: ToneHead): Promise<ToneRow[]> {
  const [anger, abuse] = [await readExamples(language, 'anger'), await readExamples(language, 'abuse')];
  const own = head === 'anger' ? anger : abuse;
  const insulting = head === 'anger' ? leaningOfAbuse : 0;
  const calm = [...anger.miss, ...abuse.miss, ...(language === 'en' ? everyday : [])];
  const targets = new Map<string, number>([
    ...calm.map((text) => [text, 0] as const),
    ...(head === 'anger' ? abuse.hit : []).map((text) => [text, insulting] as const),
    ...own.hit.map((text) => [text, 1] as const),
  ]);
  return [...targets].map(([text, target]) => {
    const isPositive = target === 1;
    return { text, set: null, labels: [], target, isPositive, split: 'train', isCalm: !isPositive, fold: -1 };
  });
}
