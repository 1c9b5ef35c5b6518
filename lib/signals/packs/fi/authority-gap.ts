import type { Pattern } from '../../pattern.ts';

/** Finnish, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tarvitsen|tarvitsemme|tarvitaan|vaatii|odotan|odotamme|pyydän|pyysin|haen|(?:pitää|täytyy)\s+(?:\p{L}+\s+)?(?:saada|kysyä)|edellyttää|hyväksytän|vien)\s+(?:\p{L}+\s+){0,4}(?:hyväksyn\p{L}*|hyväksyttäv\p{L}*|luvan|lupaa?|esimie\p{L}*|esihenkilö\p{L}*|johdon|johtaja\p{L}*|pomo\p{L}*|päällikö\p{L}*|kuittau\p{L}*|allekirjoitu\p{L}*|päätö\p{L}*|suostumu\p{L}*|puumerk\p{L}*)|(?:minulla|meillä|mulla|itselläni|tukena)\s+ei\s+(?:ole|oo)\s+(?:\p{L}+\s+){0,2}(?:valtuuksi\p{L}*|oikeuksi\p{L}*|oikeutta|lupaa|valtaa)|valtuu(?:det|teni)\s+ei(?:vät)?\s+riitä|(?:en|emme)\s+(?:minä\s+)?(?:voi|saa|pysty)\s+(?:\p{L}+\s+){0,3}(?:hyväksyä|päättää|päättämään|myöntää|myöntämään|luvata|sopia|hyvittää|muuttaa|siirtää|antaa|avaamaan|tehdä(?:\s+(?:\p{L}+\s+)?(?:päätöstä|poikkeusta))?)|\p{L}*(?:sta|stä)\s+(?:\p{L}+\s+)?päättää\s+(?:\p{L}+\s+)?(?:johto|johtokunta|esihenkilö|esimies|vakuutusosasto|yksikön|\p{L}*(?:päällikkö|johtaja|vastaava))|(?:ne|sen)\s+(?:vahvistaa|hyväksyy|tekee)\s+\p{L}+|(?:päätös|päätöksen)\s+(?:\p{L}+\s+){0,2}(?:kuuluu|tekee|ei\s+ole\s+minun)(?:\s+(?:\p{L}+\s+)?(?:johto|johdo\p{L}*|esimie\p{L}*|esihenkilö\p{L}*|talou\p{L}*|osastonjohtaja))?|(?:vain|ainoastaan)\s+(?:\p{L}+\s+){0,2}(?:esimies|esihenkilö|päällikkö|johto|taloushallinto)\s+voi|ylittää\s+(?:\p{L}+\s+)?(?:valtuu\p{L}*|raja\p{L}*|limiit\p{L}*)|hyvitysraja\p{L}*|ilman\s+(?:\p{L}+\s+){0,2}(?:hyväksyn|lupaa|suostumu|päätöst)\p{L}*|(?:luovuttaa|päättää|hyväksyy|myöntää)\s+vain\s+\p{L}+|(?:voiko|voisiko|kuka\s+voi)\s+(?:joku|esihenkilö|esimies)?\s*(?:\p{L}+\s+)?hyväksyä|saanko\s+(?:luvan|hyvittää|palauttaa)|ei\s+ole\s+minun\s+(?:päätettäviss|käsiss)\p{L}*|käteni\s+ovat\s+sidot\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:(?:teidän|asiakkaan)\s+(?:hyväksyn|lupa|esimie)|tarvitsemme\s+(?:teidän|teiltä|sinun)|teillä\s+ei|rakennuslu)/giu,
  },
];
