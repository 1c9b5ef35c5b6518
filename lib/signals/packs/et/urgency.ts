import type { Pattern } from '../../pattern.ts';

/** Estonian: business at a standstill or a hard deadline; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tootmine|tootmisliin|äri|äritegevus|pood|e-pood|ladu|kassad?|töö|tehas)\s+(?:\p{L}+\s+){0,3}(?:seisab|seisavad|seiskus|seisma\s+jäänud|maas|halvatud)|(?:me\s+ei\s+saa|ma\s+ei\s+saa|ei\s+saa\s+me)\s+(?:\p{L}+\s+){0,3}(?:arveid\s+esitada|arveid\s+saata|müüa|kliente\s+teenindada|palku\s+maksta|palka\s+maksta|kaupa\s+väljastada))/giu,
    unless: /(?<!\p{L})(?:ei\s+seisa)(?!\p{L})/giu,
  },
  {
    rule: 'urgency/losing-money',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kaotame|kaotan|maksab\s+meile|kahju\s+on)\s+(?:\p{L}+\s+){0,4}(?:raha|müüki|tellimusi|kliente|eurot|€|tuhandeid|iga\s+(?:tund|päev)|tunnis|päevas)/giu,
  },
  {
    rule: 'urgency/deadline',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tähtaeg|tähtpäev|hange)\s+(?:\p{L}+\s+){0,4}(?:täna|homme|tunni\s+pärast|kell\s+\d+|kukub|lõpeb\s+täna)/giu,
    unless: /(?<!\p{L})(?:millal|mis\s+on)(?!\p{L})[^.!?]{0,60}\?/giu,
  },
  {
    rule: 'urgency/urgent',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:väga|ülimalt|tõesti)\s+kiire(?!\s+(?:internet|ühendus|tarne|vastus))|kiireloomuli(?:ne|selt)|viivitamatult|otsekohe|esimesel\s+võimalusel|hädaolukord)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei\s+ole|pole)\s+(?:\p{L}+\s+)?kiire|(?<!\p{L})(?:aitäh|tänan)(?!\p{L})/giu,
  },
];
