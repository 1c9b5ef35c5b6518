import type { Pattern } from '../../pattern.ts';

/** Estonian: the problem came back, or was never solved. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/same-again',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sama\s+(?:\p{L}+\s+)?(?:viga|rike|probleem|jama|häire)\s+(?:\p{L}+\s+){0,3}(?:jälle|uuesti|taas|tagasi|kordub)|(?:jälle|taas|uuesti)\s+(?:\p{L}+\s+)?sama\s+(?:viga|rike|probleem|häire)|(?:probleem|viga|rike|häire)\s+(?:\p{L}+\s+){0,2}(?:tuli\s+tagasi|on\s+tagasi|kordus|ilmnes\s+uuesti))/giu,
    unless: /(?<!\p{L})(?:ei\s+ole|pole)\s+(?:\p{L}+\s+)?(?:kordunud|tagasi\s+tulnud)/giu,
  },
  {
    rule: 'repeat-contact/nth-failure',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:juba\s+)?(?:kolmas|neljas|viies|kuues|teine|\d+\.)\s+kord,?\s+(?:\p{L}+\s+){0,2}(?:kui\s+(?:\p{L}+\s+){0,3}(?:katki|maas|rikki|ei\s+tööta|kaob)|sel\s+nädalal|selles\s+kuus)/giu,
  },
  {
    rule: 'repeat-contact/still-not-fixed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ikka\s+veel|endiselt|siiani)\s+(?:\p{L}+\s+)?(?:ei\s+tööta|pole\s+(?:\p{L}+\s+)?(?:parandatud|lahendatud|korras)|ei\s+ole\s+(?:\p{L}+\s+)?(?:parandatud|lahendatud|korras))|(?:pole|ei\s+ole)\s+(?:ikka\s+veel|siiani|endiselt)\s+(?:parandatud|lahendatud|korda\s+tehtud)|ei\s+tööta\s+(?:ikka\s+veel|endiselt|ikka))(?!\p{L})/giu,
  },
  {
    rule: 'repeat-contact/was-closed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sulgesite|märkisite|suleti)\s+(?:\p{L}+\s+){0,4}(?:pöördumise|pileti|lahendatuks|kuigi)[^.!?]{0,30}/giu,
  },
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kirjutan|helistan|küsin|palun|pöördun|saadan)\s+(?:\p{L}+\s+){0,3}(?:juba\s+)?(?:\p{L}+\s+)?(?:kolmandat|neljandat|viiendat|kuuendat|kümnendat|\d+\.)\s+korda|(?:see\s+on\s+)?(?:juba\s+)(?:\p{L}+\s+)?(?:kolmas|neljas|viies|kuues|\d+\.)\s+(?:kiri|e-kiri|kõne|pöördumine|meeldetuletus)|mitu\s+korda\s+(?:\p{L}+\s+)?(?:pean|peame|peab|ma\s+pean)(?!\p{L}))/giu,
    unless: /(?<!\p{L})(?:aastas|kuus|nädalas|varukoopia)\p{L}*/giu,
  },
  {
    rule: 'repeat-contact/said-before',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:olen|oleme)\s+(?:\p{L}+\s+){0,3}(?:varem|eelmi\p{L}*\s+kuul|eelmisel\s+nädalal)\s+(?:\p{L}+\s+)?(?:teatanud|kirjutanud|teavitanud|kurtnud)|(?:läks|jooksis|lakkas)\s+(?:\p{L}+\s+)?(?:uuesti|jälle|taas)\s+(?:katki|kokku|töötamast)|(?:panite|sulgesite|suleti)[^.!?]{0,30}(?:aga|kuigi|ehkki)[^.!?]{0,25}(?:ei|pole)|miks\s+(?:\p{L}+\s+){0,3}(?:suleti|sulgesite|kinni\s+panite))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:aitäh|töötab\s+nüüd)/giu,
  },
];
