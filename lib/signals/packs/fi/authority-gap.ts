import type { Pattern } from '../../pattern.ts';

/** Finnish, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tarvitsen|tarvitsemme|tarvitaan|vaatii|odotan|odotamme|pyydän|pyysin|haen|pitää\s+saada|täytyy\s+saada)\s+(?:\p{L}+\s+){0,3}(?:hyväksyn\p{L}*|luvan?|lupaa|esimiehen|esihenkilön|johdon|kuittau\p{L}*)|(?:minulla|meillä)\s+ei\s+ole\s+(?:\p{L}+\s+){0,2}(?:valtuuksi\p{L}*|oikeuksi\p{L}*|oikeutta|lupaa|valtaa)|(?:en|emme)\s+(?:voi|saa|pysty)\s+(?:\p{L}+\s+){0,2}(?:itse\s+)?(?:hyväksyä|päättää|myöntää|luvata|hyvittää|tehdä\s+(?:\p{L}+\s+)?päätöstä)|(?:päätös|päätöksen)\s+(?:\p{L}+\s+){0,2}(?:kuuluu|tekee|on)\s+(?:\p{L}+\s+)?(?:johto|johdo\p{L}*|esimie\p{L}*|esihenkilö\p{L}*|talous\p{L}*)|vain\s+(?:\p{L}+\s+){0,2}(?:esimies|esihenkilö|päällikkö|johto|taloushallinto)\s+voi|ylittää\s+(?:\p{L}+\s+)?(?:valtuu\p{L}*|raja\p{L}*|limiit\p{L}*)|(?:voiko|voisiko)\s+(?:joku|esihenkilö|esimies)\s+(?:\p{L}+\s+)?hyväksyä|ei\s+ole\s+minun\s+päätettäviss\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:(?:teidän|asiakkaan)\s+(?:hyväksyn|lupa|esimie)|tarvitsemme\s+(?:teidän|sinun))/giu,
  },
];
