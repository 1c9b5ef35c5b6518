import type { Pattern } from '../../pattern.ts';

/** Estonian: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:saite|said|mõistsite|mõistsid|lugesite|tõlgendasite)\s+(?:\p{L}+\s+){0,3}(?:valesti|vääriti)|(?:te|sa)\s+ei\s+(?:\p{L}+\s+){0,2}(?:saanud|mõistnud)\s+(?:\p{L}+\s+)?(?:aru|küsimust|minu))/giu,
    unless: /(?<!\p{L})(?:kas\s+ma|loodan)(?!\p{L})/giu,
  },
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ma\s+)?ei\s+(?:küsinud|palunud|mõelnud)\s+(?:\p{L}+\s+)?(?:seda|sellest|selle\p{L}*)|vastasite\s+(?:\p{L}+\s+)?(?:teisele|valele|hoopis\p{L}*\s+teisele)\s+küsimusele|räägime\s+(?:\p{L}+\s+)?(?:erinevatest\s+asjadest|teineteisest\s+mööda|eri\s+asjadest)|(?:see\s+on|tegemist\s+on|siin\s+on)\s+(?:\p{L}+\s+)?arusaamatus(?:ega)?|minu\s+küsimusele\s+ei\s+vastatud)/giu,
  },
];
