import type { ToneHead } from '../../lib/tone/tone-weights.ts';

/** How many weights a head may keep: more where there is more to learn from; all files together stay under 200 KB gzip. */
const MOST: Readonly<Record<string, Readonly<Record<ToneHead, number>>>> = {
  en: { anger: 16_000, abuse: 10_000 },
  fi: { anger: 14_000, abuse: 4_000 },
  et: { anger: 8_000, abuse: 4_000 },
  zh: { anger: 10_000, abuse: 12_000 },
  id: { anger: 12_000, abuse: 4_000 },
  ja: { anger: 6_000, abuse: 4_000 },
  de: { anger: 12_000, abuse: 10_000 },
  fr: { anger: 10_000, abuse: 3_000 },
  es: { anger: 12_000, abuse: 3_000 },
  pt: { anger: 12_000, abuse: 3_000 },
  sv: { anger: 10_000, abuse: 3_000 },
};

/** Languages that have a model, in the order they are trained in. */
export const LANGUAGES: readonly string[] = Object.keys(MOST);

export const mostWeights = (language: string, head: ToneHead) => MOST[language]?.[head] ?? 0;
