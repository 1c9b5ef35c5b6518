import type { Pattern } from '../../pattern.ts';

/** Estonian: unheard, too slow, no answer or call-back, chasing (R9). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:keegi\s+(?:\p{L}+\s+){0,2}(?:ei|pole)\s+(?:\p{L}+\s+){0,3}(?:vasta|vastanud|helista|helistanud|reageeri|reageerinud|ühendust\s+võtnud|võtnud\s+ühendust)|miks\s+(?:keegi|te)\s+(?:mulle\s+)?ei\s+vasta|te\s+(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,4}vastanud)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:küsitlus|uksekell|ankee)\p{L}*/giu,
  },
  {
    rule: 'ignored/no-answer-got',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ei\s+ole|pole|ei)\s+(?:\p{L}+\s+){0,4}(?:vastust|vastuseid|tagasisidet|tagasikõnet)\s+(?:\p{L}+\s+)?(?:saanud|tulnud|saabunud)|(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,3}(?:saanud|tulnud)\s+(?:\p{L}+\s+){0,3}(?:vastust|vastuseid|tagasisidet|tagasikõnet)|vastust\s+(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,2}(?:tulnud|saanud|saabunud))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pole\s+hullu|pole\s+kiiret)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/promised-call',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:lubasite|lubasid|lubati|pidite|pidi)\s+(?:\p{L}+\s+){0,4}(?:helistada|vastata|helistama|vastama|ühendust)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:aga|kuid|ent)(?!\p{L})[^.!?]{0,30}(?:helistanud|vastanud|vaikus|midagi|tulnud|võtnud)/giu,
  },
  {
    rule: 'ignored/not-listened',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:te|sa|keegi)\s+(?:\p{L}+\s+)?ei\s+(?:\p{L}+\s+)?(?:kuula|loe|kuulanud|lugenud)\s+?(?:mind|mida|minu|meid|üldse|mu)?|mind\s+ei\s+(?:\p{L}+\s+)?(?:kuulata|võeta\s+tõsiselt)|mind\s+ignoreeritakse|ignoreerite\s+(?:mind|meid|minu|meie|mu)|tunnen,?\s+et\s+mind\s+ei\s+kuula\p{L}*)/giu,
    unless: /(?<!\p{L})(?:muusika|raadio|arvuti)\p{L}*/giu,
  },
  {
    rule: 'ignored/canned-reply',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jälle\s+(?:\p{L}+\s+)?sama\s+(?:\p{L}+\s+)?vastus|(?:kopeeritud|standard|šabloon|robot)\p{L}*\s+?vastus(?:ed|eid)?\s+(?:jälle|jällegi|taas)|(?:mind\s+)?(?:saadetakse|suunatakse)\s+ühe\p{L}*\s+(?:\p{L}+\s+)?(?:juurest\s+)?teise)/giu,
  },
  {
    rule: 'ignored/waited-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olen|oleme)\s+(?:juba\s+)?(?:(?:\d+|kaks|kolm|neli|viis|mitu|üle)\s+(?:\p{L}+\s+){0,2})(?:nädala|päeva|kuud|tundi)\p{L}*\s+oodanud(?!\p{L})|(?<!\p{L})(?:olen|oleme)\s+(?:\p{L}+\s+){0,2}oodanud\s+(?:\p{L}+\s+){0,2}(?:(?:\d+|kaks|kolm|neli|viis|mitu|üle)\s+(?:\p{L}+\s+)?)?(?:nädala\p{L}*|päeva\p{L}*|kuu(?:d|sid)?|tun(?:d|di|de))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:põnevusega|huviga)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/takes-too-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:võtab\s+(?:\p{L}+\s+)?(?:liiga\s+kaua|lubamatult\s+kaua|terve\s+igaviku)|kui\s+kaua\s+(?:\p{L}+\s+){0,3}(?:veel\s+(?:ootama|oodata)|pean\s+(?:veel\s+)?ootama|peame\s+(?:veel\s+)?ootama)|mis\s+(?:teil|seal)\s+nii\s+kaua\s+aega\p{L}*|venitate\s+(?:sellega|asjaga))/giu,
  },
  {
    rule: 'ignored/asking-again',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:küsin\s+(?:uuesti|veel\s+kord|taas)|tuletan\s+(?:\p{L}+\s+){0,2}meelde|kas\s+(?:selle|minu|mu)\s+(?:\p{L}+\s+){0,2}(?:asjaga|pöördumisega|probleemiga)\s+(?:\p{L}+\s+)?(?:tegeletakse|edasi\s+liigutud)|kas\s+on\s+(?:mingeid\s+)?uudiseid|mis\s+seis(?:us)?\s+(?:mu|minu|meie)\s+(?:pöördumi|tellimu)\p{L}*)/giu,
  },
  {
    rule: 'ignored/weeks-of-nothing',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\d{1,3}|kaks|kolm|neli|viis|mitu)\s+(?:\p{L}+\s+)?(?:nädalat|päeva|kuud|tundi)\s+(?:\p{L}+\s+)?(?:ja|ning|ilma)\s+(?:\p{L}+\s+){0,2}(?:mitte\s+midagi|midagi|vastust|vastuseta|ei\s+midagi|lahendus\p{L}*)|(?:küsimus\p{L}*|kirjale|kirjadele|pöördumis\p{L}*)\s+(?:\p{L}+\s+)?(?:pole|ei\s+ole)\s+(?:\p{L}+\s+){0,3}vastatud)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/same-answer',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kas\s+(?:te|keegi)\s+(?:üldse|ikka)\s+loe\p{L}*|(?:kogu\s+aeg|iga\s+kord|alati|pidevalt)\s+(?:\p{L}+\s+)?(?:sama|samu|samad|ühesugus\p{L}*)\s+(?:\p{L}+\s+)?vastus\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/asking-myself',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:pean|peame)\s+(?:\p{L}+\s+){0,3}(?:kogu\s+aeg|pidevalt|alati|iga\s+kord)\s+(?:\p{L}+\s+){0,2}(?:küsima|helistama|tuletama|uurima|kirjutama))(?!\p{L})/giu,
  },
];
