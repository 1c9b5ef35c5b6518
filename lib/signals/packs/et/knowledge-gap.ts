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
  {
    rule: 'knowledge-gap/unsure',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ma\s+|me\s+|mina\s+)?(?:kahjuks\s+)?ei\s+(?:tea|oska|mõista|leia|leidnud)(?!\p{L}).{0,25}(?<!\p{L})(?:täpselt|öelda|vastata|miks|mis|kust|kas|kuhu|kuidas|millal|midagi|vastust|põhjust|sellest|uut|kuupäeva|seda|kohta)|ega\s+tea(?!\p{L})|ei\s+oska\P{L}*$|mina\s+ei\s+oska|(?:pole|ei\s+ole).{0,20}(?<!\p{L})(?:kindel|kindlad|kursis|kohanud|näinud|kuulnud|kokku\s+puutunud|töötanud|teadlik|infot|ette\s+tulnud|tegelenud)(?!\p{L})|(?:info|teadmi|juhend).{0,5}(?<!\p{L})(?:puudub|lõpevad|pole)\p{L}*|puudub.{0,10}(?<!\p{L})info|(?:uurin|küsin|täpsustan|konsulteerin|kontrollin|selgitan|otsin|pean|tuleb).{0,30}(?<!\p{L})(?:välja|järele|üle|käest|arenduse|arendusest|arendaja|osakonna|tehniku|spetsialist|kolleeg|inseneri|laost|tehasest|uurima|küsima|konsulteeri|järgi)\p{L}*|(?:teadmusbaasi|dokumentatsiooni|juhendi)\p{L}*.{0,15}(?<!\p{L})(?:ei\s+leid|midagi\s+pole|pole|vastust)\p{L}*|(?:põhjus|põhjuse)\s+on\s+teadmata|me\s+ei\s+tea\s+veel|(?:pole|mul\s+ei\s+ole).{0,8}(?<!\p{L})(?:õrna\s+)?aimu(?:gi)?(?!\p{L})|kas\s+keegi\s+(?:teab|oskab|on.{0,10}(?<!\p{L})tegelenud)|keegi\s+oskab|jäin.{0,15}(?<!\p{L})(?:hätta|jänni|toppama)|ei\s+saa.{0,15}(?<!\p{L})(?:logist|veast|sellest|päringust).{0,8}(?<!\p{L})aru|ei\s+saa\s+aru,\s+mi|üle\s+mõistuse|pole\s+minu\s+valdkond|minu\s+jaoks\s+uus|esimest\s+korda\s+(?:kuulen|näen)|olen\s+alles\s+uus|(?:vajan|vaja).{0,10}(?<!\p{L})(?:spetsialisti|tehnilist)\s+abi|ise\s+välja\s+ei\s+nuputa|ei\s+suuda.{0,12}(?<!\p{L})(?:taasesitada|leida|tuvastada)|targemaks\s+saan)/giu,
    unless:
      /(?<!\p{L})(?:klient\s+(?:ei|pole|küsis)\p{L}*|kas\s+(?:te|ma|olete)(?!\p{L})|teie\s+(?:arendaja|spetsialist)|uurisin|küsisin|küsige|täpsustage|võite\s+küsida)/giu,
  },
];
