import type { Pattern } from '../../pattern.ts';

/** Finnish: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olet|olette|oot|ootte|ovat|te|sinä|sä|senkin|saatanan|vitun|perkeleen|helvetin)\s+(?:\p{L}+\s+){0,4}(?:idioot(?:ti|teja|it|tien)|ääliö(?:itä|t)?|tyhm(?:ä|iä|ät)|typery(?:s|ksiä|kset)|tyhmyr\p{L}+|imbesil\p{L}+|urpo(?:ja|t)?|mulk(?:ku|kuja|ut)|kusipä(?:ä|itä|ät)|paskia(?:inen|isia|iset)|pässe?j?ä?|pässi|pelle(?:jä|t)?|huijar(?:i|eita|it)|var(?:as|kaita|kaat)|roisto(?:ja|t)?|valehteli(?:ja|joita|jat)|hullu(?:ja|t)?|vajak(?:ki|keja|it)|vammai(?:nen|sia|set)|kelvot(?:on|tomia|tomat)|hyödytön\s+(?:ihminen|tyyppi)|paskaläjä|homo|huora|lehmä|apin(?:a|oita|at))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:et|ette)\s+(?:sinä|sä|te)\s+(?:\p{L}+\s+)?(?:tyhm|idioo|ääli)|(?<!\p{L})(?:et|ette|ei|eivät)\s+(?:\p{L}+\s+)?(?:ole|oo)\s+(?:\p{L}+\s+){0,2}(?:tyhm|idioo|ääli)|(?<!\p{L})(?:en|olen|oon)\s+(?:\p{L}+\s+)?(?:itse|ite)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/are-you-stupid',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:oletko|oletteko|ootko|ootteko|onko\s+siellä|onko\s+teillä|mikä)\s+(?:\p{L}+\s+){0,4}(?:tyhm(?:ä|iä)|idioot(?:ti|teja)|ääliö(?:itä)?|hullu(?:ja)?|pihalla|päästänne\s+vialla|järki\s+jäätynyt|vammai(?:nen|sia)|lukutaidoton|lukutaidottomia)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/shut-up',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:turpa\s+kiinni|pää\s+kiinni|suu\s+kiinni|haista\s+(?:vittu|paska|home)|haistakaa\s+(?:vittu|paska)|painu(?:kaa)?\s+(?:vittuun|helvettiin|suohon|hiiteen)|vedä(?:kää)?\s+(?:vittu\s+)?(?:päähän|käteen)|suksi(?:kaa)?\s+(?:vittuun|kuuseen|helvettiin))/giu,
  },
  {
    rule: 'abuse/crook-company',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:huijari|rosvo|roisto|ryöväri|paska|pelle)(?:firma|porukka|sakki|lafka|yhtiö|yritys|puoti)\p{L}*/giu,
  },
  {
    rule: 'abuse/incompetent-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:täysin|täys|ihan|aivan)\s+(?:käde(?:tön|töntä|ttömiä)|kelvo(?:ton|tonta|ttomia)|ammattitaido(?:ton|tonta|ttomia)|aivo(?:ton|tonta|ttomia)|älyvapaa(?:ta)?)\s+(?:porukka(?:a)?|sakki(?:a)?|asiakaspalvelija\p{L}*|tyyppejä?|ihmisiä?)/giu,
  },
  {
    rule: 'abuse/cursed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:helvetin|vitun|saatanan|perkeleen|senkin|saamarin)\s+(?:pelle\p{L}*|idiootti\p{L}*|idiootit|urpo\p{L}*|ääliö\p{L}*|tollo\p{L}*|paska\p{L}*|kusipää\p{L}*|nilki\p{L}*|tampio\p{L}*|typerys\p{L}*|huijari\p{L}*|pösilö\p{L}*))(?!\p{L})/giu,
  },
];
