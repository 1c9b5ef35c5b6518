import type { Pattern } from '../../pattern.ts';

/** Estonian: anger said in words (R26, R27); disappointment is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olen|oleme|hakkan\s+saama)\s+(?:\p{L}+\s+){0,3}(?:vihane|vihased|maruvihane|raevus|tige|tigedad|pahane|pahased|marus|vihaseks)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei|pole)\s+(?:\p{L}+\s+)?(?:ole\s+)?(?:\p{L}+\s+)?(?:vihane|pahane|tige)/giu,
  },
  {
    rule: 'anger/makes-me-mad',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:see|selline\s+\p{L}+|teie\s+\p{L}+)\s+(?:\p{L}+\s+)?(?:ajab|ajas)\s+(?:\p{L}+\s+){0,2}(?:vihale|hulluks|marru|raevu|närvi|kopsu\s+üle\s+maksa)(?!\p{L})/giu,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:nüüd\s+aitab|aitab\s+juba|aitab\s+küll|mul\s+(?:\p{L}+\s+){0,3}(?:kõrini|siiber)|mul\s+on\s+villand|kannatus\s+(?:\p{L}+\s+){0,2}(?:katke\p{L}*|otsas|lõppe\p{L}*|lõpe\p{L}*)|närvid\s+on\s+läbi|viimane\s+piisk)(?!\p{L})/giu,
    unless: /(?<!\p{L})aitab\s+küll\s+(?:see|sellest)\p{L}*\s+kogusest/giu,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:häbiväär(?:ne|selt)|häbematu(?:s)?|häbi\s+peaks|ennekuulmatu|skandaalne|väljakannatamatu|lubamatu(?!d)|(?:täiesti\s+|absoluutselt\s+)vastuvõetamatu|täielik\s+(?:jama|tsirkus|jant|kaos)|uskumatu\s+(?:jama|jultumus)|jultumus|naeruväärne|alla\s+igasugust\s+arvestust)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pole|ei\s+ole)\s+(?:häbi|lubamatu)/giu,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kurat|kuradi(?:l|ma)?|raisk|perse|persse(?:s)?|perses|sitt|sita|sitaks|putsi|vittu|munn|türa)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kuradi|sitaks)\s+(?:hea|hästi|lahe)/giu,
  },
  {
    rule: 'anger/disappointed',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:pettunud|pettumus(?:t)?|pettumust\s+valmistav|frustreeri(?:v|tud)|rahulolematu|häiritud|nördinud|kehv\s+teenindus|halb\s+teenindus|nõme)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei|pole)\s+(?:\p{L}+\s+){0,2}(?:pettunud|häiritud|rahulolematu|nördinud)/giu,
  },
  {
    rule: 'anger/enough-too',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:täiesti|absoluutselt|lihtsalt)\s+(?:vastuvõtmatu|lubamatu|uskumatu|jabur|naeruväärne|häbiväärne)|nii\s+(?:halba|kehva|jubedat)\s+(?:\p{L}+\s+)?(?:teenindust|teenust|suhtumist)|olen\s+(?:\p{L}+\s+)?(?:vihane|raevus|maruvihane)|täielik\s+(?:jama|häbi|sigadus))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:uskumatu(?:lt)?\s+(?:hea|kiire|tore)|pole\s+vihane)/giu,
  },
];
