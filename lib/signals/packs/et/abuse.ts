import type { Pattern } from '../../pattern.ts';

/** Estonian: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olete|oled|te|sa|sina|teie|kuradi|paras)\s+(?:\p{L}+\s+){0,4}(?:idioo(?:t|did|di)|loll(?:id|akas|akad|pea|pead)?|debiilik(?:ud)?|tola(?:d)?|petis(?:ed)?|pettur(?:id)?|varga(?:d|mbad)|varas|valetaja(?:d)?|sitapea(?:d)?|tõpra(?:d|s)?|lojus(?:ed)?|värdja(?:d|s)?|kloun(?:id)?|ajukääbik(?:ud)?|sead|siga|lambad|haige\s+peaga|rumal(?:ad)?)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,2}(?:loll|rumal|idioo)|(?<!\p{L})(?:rumal|loll)\s+küsimus/giu,
  },
  {
    rule: 'abuse/are-you-stupid',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:oled\s+sa|olete\s+te|kas\s+(?:te|sa)\s+(?:olete|oled)|kas\s+seal\s+on)\s+(?:\p{L}+\s+){0,3}(?:loll(?:id|akas|akad)?|idioo(?:t|did)|hullu(?:d|ks)?|peast\s+(?:segi|soojad?)|debiilik(?:ud)?|rumal(?:ad)?)/giu,
  },
  {
    rule: 'abuse/shut-up',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pea(?:ge)?\s+lõuad|lõuad\s+pidada|suu\s+kinni|jää(?:ge)?\s+vait|käi(?:ge)?\s+(?:perse|persse|kuradile|pekki|munni)|mine(?:ge)?\s+(?:perse|persse|kuradile|pekki)|tõmba(?:ke|ge)?\s+uttu)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/crook-company',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:petu(?:firma|skeem|ettevõte|kari)|petiste\s+(?:kamp|firma|kari)|petturite\s+(?:kamp|firma)|varaste\s+(?:kamp|firma)|lollide\s+(?:kamp|kari))(?!\p{L})/giu,
  },
  {
    rule: 'abuse/incompetent-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:täiesti|täielikud?|absoluutselt)\s+(?:ebapädevad?|saamatud?|võimetud?|ajuvabad?)\s+(?:\p{L}+\s+)?(?:inimesed|klienditeenindaja\p{L}*|tüüp|seltskond|teenindajad?)/giu,
  },
  {
    rule: 'abuse/bare',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kas\s+(?:teil|sul|seal)\s+(?:\p{L}+\s+){0,2}aju(?:sid|d)?\s+(?:\p{L}+\s+)?on|(?:lollpead|debiilikud|idioodid|petised\s+ja\s+vargad|lollakad)(?=\s+olete|\W\p{L}*$)|te\s+olete\s+(?:\p{L}+\s+){0,2}(?:idioodid|petturid|vargad|debiilikud|lollid))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pole|ei\s+ole)/giu,
  },
];
