import type { Pattern } from '../../pattern.ts';

/** Finnish: any other extraordinary measure: withheld payment, turning up in person, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:en|emme)\s+(?:aio\s+|tule\s+)?(?:maksa|maksamaan|maksaa)\s+(?:\p{L}+\s+){0,4}(?:ennen\s+kuin|ennenkuin|senttiäkään|euroakaan|mitään|laskua|laskuja)(?!\p{L})|(?<!\p{L})(?:pidätän|pidätämme|keskeytän|keskeytämme|jäädytämme|lopetamme)\s+(?:\p{L}+\s+){0,3}maksu(?:t|n|ja|jen|jamme)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kortilla|käteisellä|laskulla)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tulen|tulemme|saavun|ajan)\s+(?:\p{L}+\s+){0,4}(?:toimistollenne|toimistoonne|konttorillenne|konttoriinne|liikkeeseenne|myymäläänne|paikan\s+päälle|sinne)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:enkä\s+lähde|en\s+lähde|istun|kunnes|jos\s+(?:ette|ei|en)|vaatimaan)/giu,
  },
  {
    rule: 'extraordinary-threat/sit-until',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:istun|odotan|seison|jään)\s+(?:\p{L}+\s+){0,3}(?:toimistossanne|toimistollanne|konttorissanne|liikkeessänne|aulassanne|ovenne\s+edessä)[^.!?]{0,20}(?<!\p{L})kunnes/giu,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ryhdyn|ryhdymme|ryhdytään|turvaudun|turvaudumme)\s+(?:\p{L}+\s+){0,3}(?:(?:järe|kove|ko(?:v|vem)|ank)\p{L}*\s+)?(?:toimenpiteisiin|jatkotoimiin|jatkotoimenpiteisiin|toimiin|keino(?:ihin|in)|vastatoimiin)/giu,
    unless: /(?<!\p{L})(?:ryhdyttekö|suosittelette)/giu,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tästä|tällä|sillä)\s+(?:\p{L}+\s+){0,3}(?:seuraa\s+(?:vielä\s+)?(?:teille|jotain)|tulee\s+(?:olemaan\s+)?seurau\p{L}*|on\s+seurauksensa)|(?<!\p{L})(?:tulette|saatte)\s+(?:\p{L}+\s+){0,3}(?:katumaan|katua)|(?<!\p{L})saatte\s+vielä\s+kuulla\s+tästä/giu,
  },
  {
    rule: 'extraordinary-threat/whole-board',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:lähetän|laitan|kirjoitan|soitan)\s+(?:\p{L}+\s+){0,4}(?:koko\s+hallituksellenne|hallituksenne\s+jäsenille|omistajillenne|sijoittajillenne|pääomistajallenne|kaikille\s+asiakkaillenne)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/if-not-i-come',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jos|mikäli|ellei|ellette)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:tulen|tulemme|saavun|ajan|ajamme)\s+(?:\p{L}+\s+){0,3}(?:sinne|paikan\s+päälle|toimisto\p{L}*nne|konttori\p{L}*nne|liikkee\p{L}*nne|myymälää?n\p{L}*|ovellenne)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:noutama\p{L}*|hakema\p{L}*|käymä\p{L}*|noudan|haen|sopii|sovi|haluatte|voitte|tarvitsette|ajanvara\p{L}*)(?!\p{L})/giu,
  },
];
