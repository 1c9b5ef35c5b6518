import type { Pattern } from '../../pattern.ts';

/** Finnish: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tuo|tämä|se|väitteenne|väite|selityksenne|vastauksenne|toi)\s+ei\s+(?:\p{L}+\s+)?(?:pidä\s+paikkaansa|pidä\s+paikkansa|ole\s+totta|ole\s+tosi|pidä\s+yhtään\s+paikkaansa)|(?:olette|olet|ootte)\s+(?:\p{L}+\s+)?väärässä|(?:väitätte|väität)\s+(?:\p{L}+\s+){0,2}(?:väärin|virheellisesti|että))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:jos|mikäli)\s+(?:olen|olemme)\s+väärässä/giu,
  },
  {
    rule: 'dispute/contest',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kiistän|kiistämme|riitautan\s+(?:laskun|päätöksen|perinnän)|riitautamme\s+(?:laskun|päätöksen)|en\s+(?:\p{L}+\s+)?hyväksy\s+(?:\p{L}+\s+){0,2}(?:selity|vastau|lasku|perustelu|päätö|veloitu|tulkin)\p{L}*|emme\s+(?:\p{L}+\s+)?hyväksy\s+(?:\p{L}+\s+){0,2}(?:selity|vastau|lasku|perustelu|päätö|veloitu|tulkin)\p{L}*|en\s+ole\s+(?:lainkaan\s+)?samaa\s+mieltä|olen\s+(?:täysin\s+)?eri\s+mieltä)/giu,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:itsehän\s+(?:sanoitte|lupasitte|kirjoititte)|(?:teidän|sopimuksenne|omien\s+ehtojenne|omat\s+ehtonne)\s+(?:\p{L}+\s+){0,3}(?:sanovat\s+päinvastaista|mukaan\s+minulla\s+on\s+oikeus|mukaan\s+asia\s+on\s+päinvastoin)|aiemmin\s+sanoitte\s+(?:aivan\s+)?(?:toista|muuta|päinvastaista)|puhutte\s+itsenne\s+ristiin|vika\s+on\s+teidän\s+päässänne|ei\s+ole\s+minun\s+vikani)/giu,
  },
];
