import type { Pattern } from '../../pattern.ts';

/** Estonian, in agents' messages and notes: the knowledge is missing (R11, R16). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ma\s+|me\s+)?ei\s+(?:tea|oska|tunne),?\s+(?:\p{L}+\s+){0,3}(?:kuidas|miks|mis|millest|kas|seda|vastata|vastust|öelda|aidata|toodet|funktsiooni)|(?:ma\s+)?(?:pole|ei\s+ole)\s+(?:\p{L}+\s+)?(?:kindel|kindlad|kursis|kokku\s+puutunud|näinud|kuulnud)|(?:pole|mul\s+pole)\s+(?:aimugi|õrna\s+aimu)|(?:küsin|täpsustan|uurin|pean\s+küsima|tuleb\s+küsida)\s+(?:\p{L}+\s+){0,3}(?:spetsialisti\p{L}*|arendaja\p{L}*|kolleegi\p{L}*|tehnika\p{L}*|tootetiimi\p{L}*|teise\s+taseme)|(?:juhendis|juhendites|dokumentatsioonis|teadmusbaasis)\s+(?:pole|ei\s+ole|puudub)|(?:kas\s+)?keegi\s+(?:teab|oskab)|jäin\s+(?:\p{L}+\s+)?(?:hätta|toppama)|olen\s+(?:\p{L}+\s+)?hädas)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:klient\s+ei|teie\s+(?:arendaja|spetsialist))/giu,
  },
];
