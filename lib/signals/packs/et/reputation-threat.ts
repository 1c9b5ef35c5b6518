import type { Pattern } from '../../pattern.ts';

/** Estonian: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kirjutan|kirjutame|jätan|jätame|annan|panen|postitan|kavatsen\s+(?:kirjutada|jätta))\s+(?:\p{L}+\s+){0,5}(?:(?:halva|negatiivse|laastava|ausa|hävitava|kehva|ühe\s+(?:tärni|tähe))\p{L}*\s+(?:[\p{L}']+\s+)?(?:arvustuse|hinnangu|tagasiside|arvamuse)|ühe\s+(?:tärni|tähe)\p{L}*|arvustuse\s+(?:google|trustpilot|g2)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:hea|positiivse|viie\s+(?:tärni|tähe))(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/stars',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:üks\s+(?:tärn|täht)|ühe\s+(?:tärni|tähe)\p{L}*\s+(?:arvustus|hinnang))[^.!?]{0,25}(?:tulemas|tuleb|teile|google|trustpilot)/giu,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jagan|jagame|postitan|postitame|kirjutan|kirjutame|panen|avaldan|avaldame|räägin|riputan)\s+(?:\p{L}+\s+){0,5}(?:sotsiaalmeedia(?:s|sse)?|facebook'?i?(?:s|sse)?|fb-s(?:se)?|instagram'?i?(?:s|sse)?|twitter'?i?(?:s|sse)?|tiktok'?i?(?:s|sse)?|linkedin'?i?(?:s|sse)?|internetti|foorumi(?:s|sse)|foorumites)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:hea\s+meelega|heameelega|kiidan|soovitan|loosi)\p{L}*|(?<!\p{L})(?:kuidas|kas)(?!\p{L})[^.!?]{0,80}\?|(?<!\p{L})ei\s+(?:kavatse|plaani)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pöördun|pöördume|kirjutan|kirjutame|saadan|saadame|räägin|annan|läheb|jõuab|viin|helistan)\s+(?:\p{L}+\s+){0,5}(?:ajakirjandus\p{L}*|ajakirjani\p{L}*|meedia(?:sse|le|\s+poole)|ajalehe(?:le|sse)|ajalehte|delfi(?:sse|le)|postimehe(?:le|sse)|õhtuleh(?:te|ele)|err(?:-i|i|ile)|pealtnägija(?:le|sse)?|ekspressi(?:le|sse)?|avalikkuse\s+ette)(?:\s+poole)?/giu,
    unless: /(?<!\p{L})(?:pressiteade|pressiteate|reklaam)\p{L}*|(?<!\p{L})ei\s+(?:kavatse|plaani)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:räägin|räägime|hoiatan|hoiatame|annan\s+teada)\s+(?:\p{L}+\s+){0,3}(?:kõigile|kõiki|teisi|teistele|sõpru|sõpradele|tuttavaid|tuttavatele|oma\s+jälgijatele)(?!\p{L})(?:,?\s+(?:kuidas|mis|et|teie)\s+?\p{L}*)?/giu,
    unless: /(?<!\p{L})(?:uudise|uuest\s+funktsioonist|heast|suurepärasest|hea\p{L}*\s+teenindus)\p{L}*/giu,
  },
  {
    rule: 'reputation-threat/public',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:avalikustan|avaldan|postitan|jagan)\s+(?:\p{L}+\s+){0,3}(?:kirjavahetus\p{L}*|vestlus\p{L}*|loo|sotsiaalmeedia\p{L}*)|hoiatan\s+(?:\p{L}+\s+){0,2}(?:kõiki|teisi|sõpru|tuttavaid)|(?:sellest|siit)\s+(?:\p{L}+\s+)?(?:saab|tuleb)\s+(?:\p{L}+\s+){0,2}(?:lugu|uudis|artikkel))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kuidas|suurepära\p{L}*|väga\s+hea|tore)/giu,
  },
];
