import type { ToneHead } from '../../lib/tone/tone-weights.ts';

/**
 * How many weights each may keep: more where there is more to learn from. The tone of all languages stays under 200 KB gzip; twice as
 * many gain less than 0.01 of AUC (measured on dev rows). Kinds: 4,000 lose .01 of average precision, 2,500 lose .03, 800 lose .10 (folds of English).
 */
const MOST: Readonly<Record<string, Readonly<Record<ToneHead | 'kind', number>>>> = {
  en: { anger: 7_500, abuse: 3_500, kind: 6_000 },
  fi: { anger: 4_500, abuse: 2_500, kind: 6_000 },
  et: { anger: 5_000, abuse: 2_500, kind: 6_000 },
  zh: { anger: 5_500, abuse: 3_500, kind: 6_000 },
  id: { anger: 5_500, abuse: 2_500, kind: 6_000 },
  ja: { anger: 3_500, abuse: 2_500, kind: 6_000 },
  de: { anger: 5_500, abuse: 4_000, kind: 5_000 },
  fr: { anger: 4_500, abuse: 2_000, kind: 5_000 },
  es: { anger: 5_500, abuse: 2_000, kind: 6_000 },
  pt: { anger: 5_500, abuse: 2_000, kind: 6_000 },
  sv: { anger: 5_000, abuse: 2_000, kind: 4_500 },
};

/** Languages that have a model, in the order they are trained in. */
export const LANGUAGES: readonly string[] = Object.keys(MOST);

export const mostWeights = (language: string, head: ToneHead | 'kind') => MOST[language]?.[head] ?? 0;
