import type { Pattern } from '../../pattern.ts';

/** Finnish: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ymmärsitte|ymmärsit|käsititte|käsitit|luitte|luit|tulkitsitte)\s+(?:\p{L}+\s+){0,3}väärin|(?:ette|et)\s+(?:\p{L}+\s+){0,3}ymmärtä(?:neet|nyt)\s+(?:\p{L}+\s+){0,2}(?:kysymy|mitä|asia|pyyntö|viesti)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:ymmärsinkö|toivottavasti\s+ette)/giu,
  },
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme)\s+(?:\p{L}+\s+)?(?:kysynyt|kysyneet|pyytänyt|pyytäneet|tarkoittanut|tarkoittaneet)\s+(?:\p{L}+\s+)?(?:sitä|tuota|tätä)|vastasi(?:tte|t)\s+(?:\p{L}+\s+){0,2}(?:eri|väärään|aivan\s+eri)\s+(?:asiaan|kysymykseen)|puhumme\s+(?:nyt\s+)?(?:eri\s+asiasta|eri\s+asioista|toistemme\s+ohi)|tässä\s+on\s+(?:nyt\s+)?väärinkäsitys|kyseessä\s+on\s+väärinkäsitys|kysymykseeni\s+ei\s+vastattu)/giu,
  },
];
