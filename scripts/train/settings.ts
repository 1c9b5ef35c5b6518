import type { ToneHead } from '../../lib/tone/tone-weights.ts';

/** How many weights a head may keep: more where there is more to learn from; all files together stay under 200 KB gzip. */
const MOST: Readonly<Record<string, Readonly<Record<ToneHead, number>>>> = {
  en: { anger: 12_000, abuse: 7_000 },
  fi: { anger: 10_000, abuse: 3_000 },
  et: { anger: 5_000, abuse: 3_000 },
  zh: { anger: 8_000, abuse: 9_000 },
  id: { anger: 9_000, abuse: 3_000 },
  ja: { anger: 5_000, abuse: 3_000 },
  de: { anger: 9_000, abuse: 8_000 },
  fr: { anger: 7_000, abuse: 2_500 },
  es: { anger: 8_500, abuse: 2_500 },
  pt: { anger: 8_500, abuse: 2_500 },
  sv: { anger: 7_500, abuse: 2_500 },
};

/** Languages that have a model, in the order they are trained in. */
export const LANGUAGES: readonly string[] = Object.keys(MOST);

export const mostWeights = (language: string, head: ToneHead) => MOST[language]?.[head] ?? 0;
