import type { Pattern } from '../../pattern.ts';

/** Finnish, in agents' messages and notes: the knowledge is missing (R11, R16). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme)\s+(?:\p{L}+\s+)?(?:tiedä|tunne|osaa|ymmärrä),?\s+(?:\p{L}+\s+){0,3}(?:miten|mistä|mikä|miksi|onko|tätä|tähän|tuotetta|ominaisuutta|vastausta|sanoa|auttaa|neuvoa)|(?:en|emme)\s+ole\s+(?:\p{L}+\s+)?(?:varma|varmoja|törmännyt|nähnyt|perehtynyt|kuullut)|(?:ei|mitään)\s+(?:\p{L}+\s+)?(?:hajua|aavistustakaan|hajuakaan|käryä)|(?:kysyn|tarkistan|varmistan|selvitän|pitää\s+kysyä|täytyy\s+kysyä)\s+(?:\p{L}+\s+){0,3}(?:asiantuntija\p{L}*|kehittäji\p{L}*|tuotetiimi\p{L}*|kolleg\p{L}*|tekniseltä\s+(?:\p{L}+\s+)?|tekniikasta|kakkostasolta)|(?:ohje\p{L}*|dokumentaatio\p{L}*|tietokanna\p{L}*)\s+ei\s+(?:\p{L}+\s+){0,2}(?:löydy|löytynyt|kerro|ole\s+mitään|mainita)|osaako\s+kukaan|tietääkö\s+(?:kukaan|joku)|olen\s+jumissa|ideat\s+loppu\p{L}*|ei\s+kuulu\s+(?:\p{L}+\s+)?osaamis\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:teidän\s+(?:kehittäj|asiantuntij)|asiakas\s+(?:ei|sanoo|kertoi))/giu,
  },
];
