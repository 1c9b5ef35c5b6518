import type { Pattern } from '../../pattern.ts';

/** Finnish, in agents' messages and notes: the knowledge is missing (R11, R16). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme)\s+(?:\p{L}+\s+){0,2}(?:tiedä|tunne|osaa|ymmärrä|hallitse|keksi|löydä)(?!\p{L})(?:,?\s+(?:\p{L}+\s+){0,3}(?:miten|mistä|mikä|miksi|milloin|onko|mitä|tätä|tähän|tässä|tuotetta|ominaisuutta|vastausta|sanoa|vastata|auttaa|neuvoa|vielä|syytä|ratkaisua|ohjeista|järjestelmää|mitään|lokia))?|ei\s+osata\s+sanoa|(?:en|emme)\s+(?:ole|oo)\s+(?:\p{L}+\s+){0,2}(?:varma|varmoja|törmännyt|törmänny|nähnyt|nähny|perehtynyt|kuullut|kuullu)|(?:ei|mitään)\s+(?:\p{L}+\s+)?(?:hajua|aavistustakaan|hajuakaan|käryä|käsitystä)|ei\s+(?:oo|ole)\s+(?:minulle\s+|mulle\s+)?tuttu|on\s+(?:minulle|mulle|meille)\s+uusi|uusi\s+juttu\s+meille|(?:minulla|mulla|meillä)\s+ei\s+(?:ole|oo)\s+(?:\p{L}+\s+){0,2}(?:kokemusta|tietoa)|(?:ohje|dokumentaatio|tietokanna|tietopank)\p{L}*\s+ei\s+(?:\p{L}+\s+){0,2}(?:löydy|löytynyt|kerro|ole\s+(?:\p{L}+\s+)?mitään|mainita)|osaako\s+(?:kukaan|joku)|tietääkö\s+(?:kukaan|joku)|onko\s+(?:joku|kukaan)\s+törmän\p{L}*|kuka\s+teistä\s+(?:tuntee|osaa|tietää)|(?:olen|oon)\s+(?:ihan\s+)?jumissa|ideat\s+loppu\p{L}*|osaamisalue\p{L}*|yli\s+(?:minun\s+|mun\s+)?osaami\p{L}*|osaamisen\p{L}*\s+ulkopuol\p{L}*|ei\s+kuulu\s+(?:\p{L}+\s+)?osaamis\p{L}*|tarvitsen\s+(?:apua|asiantuntijan)|syytä\s+ei\s+tiedetä|epäselvää,?\s+miksi|outo\s+vika)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:teidän\s+(?:kehittäj|asiantuntij)|asiakas\s+(?:ei|sanoo|kertoi))/giu,
  },
  {
    rule: 'knowledge-gap/must-ask',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kysyn|tarkistan|varmistan|selvitän|konsultoin|laitan|(?:pitää|täytyy|joudun|on\s+pakko)\s+(?:\p{L}+\s+){0,2}(?:kysyä|kysymään|selvittää|tarkistaa|tarkistamaan))\s+(?:\p{L}+\s+){0,3}(?:asiantuntija\p{L}*|kehittäji\p{L}*|kehity\p{L}*|tuotetiimi\p{L}*|\p{L}*tiimiltä|\p{L}*tiimille|kolleg\p{L}*|teknis\p{L}*|tekniikasta|kakkostasolta|arkkitehdi\p{L}*|tehtaalta|maahantuoja\p{L}*|laitetoimittaja\p{L}*|valmistaja\p{L}*|tuotekehity\p{L}*|osastolta|neuvoa|kyselyn\s+eteenpäin)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:teidän\s+(?:kehittäj|asiantuntij)|lupa|luvan|hyväksyn)/giu,
  },
];
