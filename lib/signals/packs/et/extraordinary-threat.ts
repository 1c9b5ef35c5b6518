import type { Pattern } from '../../pattern.ts';

/** Estonian: any other extraordinary measure: withheld payment, turning up in person, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ma\s+|me\s+)?(?:ei\s+maksa|ei\s+kavatse\s+maksta|ei\s+hakka\s+maksma)\s+(?:\p{L}+\s+){0,4}(?:enne,?\s+kui|sentigi|midagi|krossigi)|(?<!\p{L})(?:peatan|peatame|külmutan|külmutame|lõpetame)\s+(?:\p{L}+\s+){0,2}(?:maksed|makseid|maksmise|arvete\s+tasumise)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kaardiga|sularahas|arvega)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tulen|tuleme|sõidan)\s+(?:\p{L}+\s+){0,4}(?:kontorisse|esindusse|kohale|poodi)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:ega\s+lahku|ei\s+lahku|istun|kuni|ja\s+nõuan)/giu,
  },
  {
    rule: 'extraordinary-threat/sit-until',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:istun|seisan|ootan)\s+(?:\p{L}+\s+){0,3}(?:kontoris|esinduses|ukse\s+(?:ees|taga)|fuajees)[^.!?]{0,20}(?<!\p{L})(?:seni,?\s+)?kuni/giu,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:võtan\s+kasutusele|võtame\s+kasutusele|rakendan|rakendame|astun|astume)\s+(?:\p{L}+\s+){0,3}(?:meetme(?:d|id)|abinõu(?:d|sid)|samm(?:e|ud))/giu,
    unless: /(?<!\p{L})(?:millised|milliseid|kas)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sellel|sel)\s+(?:\p{L}+\s+){0,3}(?:saavad\s+olema\s+|on\s+)(?:\p{L}+\s+){0,2}tagajär\p{L}+|(?:te\s+)?(?:veel|kibedasti)\s+kahetsete|kahetsete\s+seda\s+veel|küll\s+te\s+veel\s+näete)/giu,
  },
  {
    rule: 'extraordinary-threat/whole-board',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:saadan|kirjutan|edastan)\s+(?:\p{L}+\s+){0,4}(?:teie\s+(?:nõukogu\p{L}*|omanik\p{L}*|investor\p{L}*)|kõigile\s+teie\s+klientidele)/giu,
  },
  {
    rule: 'extraordinary-threat/if-not-i-come',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kui|juhul)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:ei|pole|ikka)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:tulen|tuleme|sõidan|ilmun)\s+(?:\p{L}+\s+){0,3}(?:kontorisse|esindusse|kohale|poodi|sinna|ukse\s+taha)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:järele|pakile|sobib|soovite|saate)(?!\p{L})/giu,
  },
];
