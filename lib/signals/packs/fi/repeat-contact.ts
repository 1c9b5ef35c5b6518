import type { Pattern } from '../../pattern.ts';

/** Finnish: the problem came back, or was never solved. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/same-again',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sama|samainen)\s+(?:\p{L}+\s+)?(?:vika|ongelma|virhe|asia|häiriö)\s+(?:\p{L}+\s+){0,3}(?:taas|jälleen|uudestaan|uudelleen|palasi|toistuu|edelleen)|(?:taas|jälleen|uudestaan)\s+(?:\p{L}+\s+){0,2}(?:sama|samat|samaa)\s+(?:\p{L}+\s+)?(?:vika|viat|ongelma|virhe|häiriö)\p{L}*|(?:ongelma|vika|virhe|häiriö)\s+(?:on\s+)?(?:\p{L}+\s+)?(?:palasi|palannut|uusiutui|uusiutunut|toistui\s+taas|ilmeni\s+uudelleen))/giu,
    unless: /(?<!\p{L})(?:ei|eikä)\s+(?:ole\s+)?(?:\p{L}+\s+)?(?:palannut|uusiutunut|toistunut)/giu,
  },
  {
    rule: 'repeat-contact/nth-failure',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jo\s+)?(?:kolmas|neljäs|viides|kuudes|toinen|\d+\.)\s+kerta\s+(?:\p{L}+\s+){0,4}(?:kun|sama|hajoaa|rikki|menee|tällä\s+viikolla|tässä\s+kuussa)/giu,
    unless: /(?<!\p{L})(?:kun\s+(?:tilaan|ostan|käyn|osallistun)|onnistu)/giu,
  },
  {
    rule: 'repeat-contact/still-not-fixed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ongelmaa|vikaa|asiaa|tätä|virhettä)\s+ei\s+(?:ole\s+)?(?:\p{L}+\s+){0,2}(?:vieläkään\s+)?(?:\p{L}+\s+)?(?:korjattu|ratkaistu|hoidettu)|ei\s+(?:\p{L}+\s+){0,3}(?:vieläkään|edelleenkään)\s+(?:toimi|ole\s+(?:kunnossa|korjattu|ratkennut|ratkaistu))|(?:edelleenkään|vieläkään)\s+ei\s+(?:toimi|ole\s+kunnossa))(?!\p{L})/giu,
  },
  {
    rule: 'repeat-contact/was-closed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:suljitte|merkitsitte|sulkivat|tukipyyntö(?:ni)?\s+suljettiin)\s+(?:\p{L}+\s+){0,5}(?:tukipyynnö\p{L}*|ratkaistuksi|tiketi\p{L}*|vaikka)[^.!?]{0,30}/giu,
    unless: /(?<!\p{L})kiitos(?!\p{L})/giu,
  },
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kirjoitan|soitan|kysyn|laitan\s+viestiä|otan\s+yhteyttä|lähetän|pyydän|viestitän)\s+(?:\p{L}+\s+){0,3}(?:jo\s+)?(?:\p{L}+\s+)?(?:kolmatta|neljättä|viidettä|kuudetta|kymmenettä|monetta|\d+\.)\s+kertaa|(?:kolmas|neljäs|viides|kuudes|monesko|jo\s+\d+\.)\s+(?:viesti(?:ni)?|yhteydenotto(?:ni)?|soitto(?:ni)?|sähköposti(?:ni)?|muistutus)|(?:kuinka|miten)\s+monta\s+kertaa\s+(?:\p{L}+\s+){0,2}(?:pitää|täytyy|joudun|tarvitsee|on)(?!\p{L})|monesti(?:ko)?\s+pitää)/giu,
    unless: /(?<!\p{L})(?:vuodessa|kuukaudessa|viikossa|varmuuskop)\p{L}*/giu,
  },
  {
    rule: 'repeat-contact/said-before',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sama\s+(?:\p{L}+\s+)?(?:vika|ongelma|virhe|häiriö)\s+(?:taas|jälleen|uudelleen|uudestaan)|(?:olen|olemme)\s+(?:\p{L}+\s+){0,2}(?:ilmoittan\p{L}*|kerton\p{L}*|valittan\p{L}*|raportoin\p{L}*|kirjoittan\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:aiemmin|aikaisemmin|ennenkin|viime\s+kuussa|viime\s+viikolla)|(?:hajosi|rikkoutui|kaatui|meni\s+rikki|vikaantui)\s+(?:\p{L}+\s+)?(?:taas|jälleen|uudestaan|uudelleen)|miksi\s+(?:\p{L}+\s+){0,3}(?:suljettiin|suljitte)|(?:suljitte|suljettiin)[^.!?]{0,40}(?:vaikka|eikä))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kiitos|toimii\s+nyt)/giu,
  },
];
