import type { Pattern } from '../../pattern.ts';

/** Estonian: a threat to leave, with a condition or a competitor (R31). A plain request to cancel is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-not-then',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kui|juhul\s+kui)(?!\p{L})[^.!?]{0,100},\s+(?:siis\s+)?[^.!?]{0,20}(?<!\p{L})(?:lõpetan|lõpetame|tühistan|tühistame|katkestan|katkestame|ütlen\s+lepingu|ütleme\s+lepingu|vahetan|vahetame|lahkun|lahkume|lähen\s+(?:ära|üle|konkuren\p{L}*)|läheme\s+(?:ära|üle|konkuren\p{L}*)|liigun\s+üle|liigume\s+üle|kolin\s+üle|kolime\s+üle)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless: /(?<!\p{L})(?:parool|aadress|värvi|suurus)\p{L}*|(?<!\p{L})(?:kas|kuidas)(?!\p{L})[^.!?]{0,100}\?/giu,
  },
  {
    rule: 'churn-threat/or-else',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:või|muidu|vastasel\s+(?:juhul|korral)|teisiti)\s+(?:ma\s+|me\s+|siis\s+)?(?:lõpetan|lõpetame|tühistan|tühistame|katkestan|katkestame|vahetan|vahetame|lahkun|lahkume|lähen\s+(?:ära|üle)|läheme\s+(?:ära|üle)|liigume\s+üle|liigun\s+üle)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless: /(?<!\p{L})(?:parool|aadress|värvi|suurus)\p{L}*|(?<!\p{L})(?:kas|kuidas)(?!\p{L})[^.!?]{0,100}\?/giu,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kaalun|kaalume|mõtlen|mõtleme|plaanin|plaanime|hakkan\s+kaaluma|hakkame\s+kaaluma)\s+(?:\p{L}+\s+){0,2}(?:teenusepakkuja|operaatori|tarnija|panga|partneri|pakkuja|lepingu)\s+(?:vahetami\p{L}*|vahetust|vahetuse|lõpetami\p{L}*)|(?<!\p{L})(?:kaalun|kaalume)\s+(?:\p{L}+\s+){0,2}(?:lahkumist|konkuren\p{L}*)/giu,
  },
  {
    rule: 'churn-threat/to-competitor',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vahetan|vahetame|lähen|läheme|liigun|liigume|kolin|kolime|viin|viime)\s+(?:\p{L}+\s+){0,4}(?:konkuren\p{L}*|teenusepakkujat|operaatorit|tarnijat|teise\s+(?:panka|firmasse|ettevõttesse|pakkuja\p{L}*|operaatori\p{L}*)|mujale)(?:\s+(?:juurde|teenusele|poole))?/giu,
    unless:
      /(?<!\p{L})(?:ei\s+kavatse|ei\s+plaani|ei\s+soovi|pole\s+plaanis)(?!\p{L})|(?<!\p{L})kui\s+ma\s+mujale\s+kolin/giu,
  },
  {
    rule: 'churn-threat/losing-customer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kaotate|kaotasite|olete\s+kaotamas)\s+(?:\p{L}+\s+){0,4}(?:klien(?:di|te|t)|mu|minu|meid)(?:\s+klien\p{L}*)?(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/last-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:see\s+)?(?:oli|on)\s+(?:\p{L}+\s+){0,2}viimane\s+(?:kord,?\s+kui|tellimus|ost)|(?:ei\s+(?:osta|telli|kasuta)|ma\s+ei\s+(?:osta|telli|kasuta))\s+(?:\p{L}+\s+){0,3}(?:enam\s+kunagi|mitte\s+kunagi\s+enam|enam\s+midagi|enam\s+teie)|lõpetan\s+(?:oma\s+)?kliendisuhte)/giu,
  },
  {
    rule: 'churn-threat/leaving-if',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lõpetan|lõpetame|katkestan|katkestame|vahetan|vahetame|lahkun|lahkume)\s+(?:\p{L}+\s+){0,3}(?:kui|juhul)|(?:kui|juhul)[^.!?]{5,80}(?:lõpetan|lõpetame|vahetame|vahetan|lahkun|lahkume|katkestame)\s+(?:\p{L}+\s+)?(?:lepingu\p{L}*|teenus\p{L}*|pakkuja\p{L}*|teie|tellimuse\p{L}*)|(?:rohkem|enam|kunagi)\s+(?:\p{L}+\s+){0,3}ei\s+(?:telli|osta|kasuta)|(?:otsime|otsin|kaalume|kaalun)\s+(?:\p{L}+\s+){0,3}(?:teist\s+pakkujat|uut\s+pakkujat|teist\s+teenus\p{L}*|lahkumist|vahetamist)|(?:lähme|läheme|lähen|kolime)\s+(?:\p{L}+\s+)?(?:üle\s+)?(?:\p{L}+\s+)?konkurendi\p{L}*|kaotate\s+(?:\p{L}+\s+){0,3}kliendi|ei\s+pikenda\s+(?:\p{L}+\s+)?leping\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kui\s+(?:saaks|võimalik)|konverentsi)/giu,
  },
];
