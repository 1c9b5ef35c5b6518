import type { Pattern } from '../../pattern.ts';

/** Estonian: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/all-of-us',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kogu|terve)\s+(?:meie\s+)?(?:meeskond|kontor|ettevõte|firma|osakond|maja|kool)\s+(?:\p{L}+\s+){0,3}(?:ei|on\s+(?:ilma|maas)|kannatab)|keegi\s+(?:meist|kontoris|kasutajatest)\s+(?:\p{L}+\s+)?ei\s+(?:saa|pääse)|kõigil\s+(?:meie\s+)?(?:kasutajatel|töötajatel|klientidel|osakondadel))/giu,
    unless: /(?<!\p{L})(?:tänab|tervitab|rahul)(?!\p{L})/giu,
  },
  {
    rule: 'affects-others/many-users',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\d{2,}|kümned|kümneid|sajad|sadu|tuhanded|kõik|paljud|mitmed)\s+(?:\p{L}+\s+){0,2}(?:kasutaja|klien|töötaja|õpilas|patsien)\p{L}*\s+(?:\p{L}+\s+){0,4}(?:ei|ilma|ootavad|kannatavad|kaebavad|hädas)(?!\p{L})/giu,
    unless: /(?<!\p{L})rahul(?!\p{L})/giu,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:teistel|kolleegidel|naabritel)(?:gi)?\s+(?:on\s+)?(?:ka\s+)?(?:täpselt\s+)?sama\s+(?:probleem|viga|mure)|sama\s+(?:probleem|viga|mure)\s+on\s+(?:ka\s+)?(?:teistel|kolleegidel|kõigil|naabritel)(?:gi)?|meie\s+kliendid\s+(?:\p{L}+\s+)?(?:ei\s+saa|ei\s+pääse|kaebavad|kannatavad))/giu,
    unless: /(?<!\p{L})kas(?!\p{L})/giu,
  },
];
