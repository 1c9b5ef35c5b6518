import type { Pattern } from '../../pattern.ts';

/** Estonian: lawyer, court, regulator, ombudsman or chargeback, held out as a next step (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:advokaa(?:t|di|dibüroo)|juris(?:t|ti)|õigusnõunik|õigusabi)\p{L}*(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:poole|ühendust|võtab|kirjutab|saadab|tegeleb|esitab|edasi|kätte|nõu|koostab)/giu,
    unless:
      /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi|vaja)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))|(?<!\p{L})(?:olen|oleme)\s+(?:\p{L}+\s+)?(?:advokaat|jurist|advokaadibüroo)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/to-lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pöördun|pöördume|annan|anname|suhtlen|räägin|konsulteerin|palkan|palkame|kaasan|kaasame|kuulete)\s+(?:\p{L}+\s+){0,5}(?:advokaa(?:di|t)|juris(?:ti|t))\p{L}*(?:\s+(?:poole|kätte|kaudu))?/giu,
    unless: /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi|vaja)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))/giu,
  },
  {
    rule: 'legal-threat/to-court',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kohtusse|kohtu\s+poole|kohtu\s+kaudu|kohtuteed?|kohtus\s+(?:kohtume|näeme)|(?:kohtume|näeme)\s+(?:siis\s+)?kohtus|(?:esitan|esitame)\s+(?:\p{L}+\s+){0,2}hagi\p{L}*|kaeban\s+(?:teid|teie)\s+(?:\p{L}+\s+)?(?:kohtusse|edasi)|maksekäsu\p{L}*\s+kiirmenetlus\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))/giu,
  },
  {
    rule: 'legal-threat/to-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tarbijakaits(?:esse|ele|e\s+poole|eameti\s+poole|eametisse|eametile|ega)|tarbijavaidluste\s+komisjoni(?:le|sse|\s+poole)?|ttja(?:sse|-sse|le|-le|\s+poole)|andmekaitse\s+inspektsiooni(?:le|sse|\s+poole)?|aki(?:sse|-sse|le|-le)|finantsinspektsiooni(?:le|sse|\s+poole)?|õiguskantsleri(?:le|\s+poole)|tarbijakaitse\s+ja\s+tehnilise\s+järelevalve\s+ameti(?:le|sse|\s+poole)|tööinspektsiooni(?:le|sse)?\s+kaebus)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi|pöördu)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))|(?<!\p{L})(?:kodulehel|lingil?e?|juhend)\p{L}*/giu,
  },
  {
    rule: 'legal-threat/report-crime',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:teen|esitan|teeme|esitame)\s+(?:\p{L}+\s+){0,3}(?:politsei\p{L}*|kuriteoteate|kaebuse\s+(?:ametisse|politseile))|(?:pöördun|läheb|lähen|annan\s+asja)\s+(?:\p{L}+\s+){0,2}politsei\p{L}*)(?:\s+\p{L}*avaldus\p{L}*|\s+poole)?/giu,
  },
  {
    rule: 'legal-threat/chargeback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vaidlustan|vaidlustame|tühistan|nõuan)\s+(?:\p{L}+\s+){0,4}(?:panga\p{L}*|chargeback\p{L}*|kaardimakse\p{L}*|kaarditehingu\p{L}*)(?:\s+(?:kaudu|tagasi))?/giu,
  },
  {
    rule: 'legal-threat/damages',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:nõuan|nõuame|esitan|esitame)\s+(?:\p{L}+\s+){0,3}(?:kahju(?:nõude|tasu|\s+hüvitamist)|hüvitist\s+kohtu)/giu,
  },
];
