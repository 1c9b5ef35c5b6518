import type { Pattern } from '../../pattern.ts';

/** Finnish: unheard, too slow, no answer or call-back, chasing (R9). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kukaan\s+ei\s+(?:\p{L}+\s+){0,2}(?:vastaa|vastannut|ole\s+vastannut|soita|soittanut|ole\s+soittanut|reagoi|ota\s+yhteyttä|ottanut\s+yhteyttä|palannut)|(?:ette|eivät|ei)\s+(?:\p{L}+\s+){0,3}(?:ole\s+)?(?:\p{L}+\s+)?vastan(?:neet|nut)\s+(?:\p{L}+\s+){0,2}(?:viest|sähköpost|tukipyyn|mihink|kysymyks|minulle|meille)\p{L}*|miksi\s+(?:kukaan\s+ei|ette|te\s+ette)\s+(?:\p{L}+\s+)?vastaa)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kysely|ilmoituks|hakemuks)\p{L}*,\s+(?:jonka|johon)|(?<!\p{L})ovikello/giu,
  },
  {
    rule: 'ignored/no-answer-got',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:en\s+ole|emme\s+ole|emme\s+ole\s+vieläkään|en\s+oo)\s+(?:\p{L}+\s+){0,3}(?:saanut|saaneet|saatu|kuullut|kuulleet)\s+(?:\p{L}+\s+){0,4}(?:vastausta|vastauksia|vastauksen|mitään\s+teistä|teistä\s+mitään|yhteydenottoa|soittoa|kuittausta)|(?<!\p{L})vastausta\s+ei\s+(?:ole\s+)?(?:\p{L}+\s+){0,2}(?:kuulu\p{L}*|tul\p{L}*|saatu|näy)/giu,
    unless: /(?<!\p{L})(?:hätää|ei\s+haittaa|ei\s+kiire)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/promised-call',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:lupasitte|lupasit|luvattiin|minulle\s+luvattiin|piti|teidän\s+piti)\s+(?:\p{L}+\s+){0,4}(?:soittaa|palata|vastata|ottaa\s+yhteyttä|soitetaan|soittoa)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:mutta|eikä|vaan|ei)(?!\p{L})[^.!?]{0,30}(?:soittanut|soitettu|kuulunut|palannut|tullut|palattu|vastattu|mitään|hiljaista)/giu,
  },
  {
    rule: 'ignored/not-listened',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ette|te\s+ette|kukaan\s+ei|et)\s+(?:\p{L}+\s+){0,3}(?:kuuntele|kuunnellut|lue|lukenut|lukeneet|kuunnelleet)(?!\s+musiikki)|(?:minua|meitä|mua)\s+ei\s+(?:\p{L}+\s+){0,2}(?:kuunnella|kuunneltu|oteta\s+vakavasti|oteta\s+tosissaan|otettu\s+vakavasti)|tunnen,?\s+etten\s+tule\s+kuulluksi|viesti(?:ni|mme)\s+(?:\p{L}+\s+){0,2}(?:sivuutetaan|ohitetaan|jätetään\s+huomiotta))/giu,
    unless: /(?<!\p{L})(?:kaiutti|kuulok|ohjelma)\p{L}*/giu,
  },
  {
    rule: 'ignored/canned-reply',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sama\s+(?:kopioitu|valmis|vakio)\s+?vastaus|(?:taas|jälleen)\s+(?:sama|samaa|samanlainen)\s+(?:\p{L}+\s+)?(?:vastaus|vakiovastaus|robottivastaus|liirumlaarumi?a?)|kopioi(?:tte|t)\s+(?:\p{L}+\s+){0,3}vastau\p{L}+|juoksutatte|pompotellaan|pompottelette|pallotellaan)/giu,
  },
  {
    rule: 'ignored/waited-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olen|olemme|oon|ollaan|on)\s+(?:\p{L}+\s+){0,3}(?:odottanut|odottaneet|odotettu|odoteltu|odotellut)\s+(?:\p{L}+\s+){0,3}(?:(?:\d+|kaksi|kolme|neljä|viisi|kuusi|yli|useita|monta|parisen)\s+(?:\p{L}+\s+)?)?(?:viikko\p{L}*|viikon|päivä\p{L}*|kuukau\p{L}*|kuukaud\p{L}*|tunti\p{L}*|tunteja)/giu,
    unless: /(?<!\p{L})(?:innolla|mielenkiinnolla)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/takes-too-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kestää\s+(?:aivan\s+|ihan\s+)?(?:liian\s+kauan|kohtuuttoman|ikuisuu\p{L}*|tolkuttoman)|kuinka\s+kauan\s+(?:\p{L}+\s+){0,2}(?:vielä|pitää|täytyy|joudu\p{L}+)\s+(?:\p{L}+\s+)?(?:odot\p{L}+|kestää)|mikä\s+(?:teillä|siinä|tässä)\s+(?:\p{L}+\s+)?(?:maksaa|kestää)|tätä\s+on\s+venytetty|venytätte\s+tätä)/giu,
  },
  {
    rule: 'ignored/asking-again',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:kysyn\s+(?:uudelleen|uudestaan|taas|vielä\s+kerran)|(?:yritän|kokeilen)\s+(?:vielä\s+)?(?:kerran\s+)?uudelleen\s+tavoittaa|onko\s+(?:asia(?:ssa|ni|an)|tässä|tähän)\s+(?:\p{L}+\s+){0,2}(?:edistytty|edennyt|uutta|tapahtunut|tullut\s+mitään)|mikä\s+on\s+tilanne\s+tukipyyn\p{L}*|missä\s+vastaus\s+viipyy|jälleen\s+kerran\s+kysyn)/giu,
  },
  {
    rule: 'ignored/same-answer',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:aina|joka\s+kerta|taas|vain|pelkkä\p{L}*)\s+(?:\p{L}+\s+)?(?:sama|saman|samoja|samat|valmis|valmiita|valmiin)\s+(?:\p{L}+\s+)?vastau\p{L}*|(?:luetteko|luetko|luitteko|lukeeko\s+kukaan)\s+(?:\p{L}+\s+)?(?:edes|ollenkaan|yhtään))(?!\p{L})/giu,
  },
  {
    rule: 'ignored/weeks-of-nothing',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\d{1,3}|kaksi|kolme|neljä|viisi|kuusi|monta|useita|pari)\s+(?:\p{L}+\s+)?(?:viikkoa|päivää|kuukautta|tuntia)\s+(?:\p{L}+\s+)?(?:eikä|ilman|ja\s+ei)\s+(?:\p{L}+\s+)?(?:mitään|vastausta|vastattu|ratkaisua|kukaan)|(?:kysymy\p{L}*|viesti\p{L}*|sähköposti\p{L}*|tukipyyn\p{L}*)\s+ei\s+(?:ole\s+)?(?:\p{L}+\s+){0,2}vastat\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/asking-myself',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:joudun|joudumme|pitää|täytyy)\s+(?:\p{L}+\s+){0,3}(?:aina|joka\s+kerta|jatkuvasti|itse)\s+(?:\p{L}+\s+)?(?:kysel\p{L}*|kysy\p{L}*|perä\p{L}*|muistut\p{L}*))(?!\p{L})/giu,
  },
];
