import type { Pattern } from '../../pattern.ts';

/** Estonian: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:see|teie\s+(?:väide|selgitus|vastus))\s+(?:\p{L}+\s+)?(?:ei\s+vasta\s+tõele|ei\s+ole\s+(?:üldse\s+)?tõsi|pole\s+(?:üldse\s+)?tõsi|on\s+vale\s+väide)|(?:te\s+|sa\s+)?(?:eksite|eksid)|teil\s+ei\s+ole\s+õigus|(?:te\s+)?väidate\s+(?:valesti|ekslikult|,?\s+et))(?!\p{L})/giu,
    unless: /(?<!\p{L})kui\s+(?:ma\s+)?eksin/giu,
  },
  {
    rule: 'dispute/contest',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vaidlustan\s+(?:arve|otsuse|nõude)|vaidlustame\s+(?:arve|otsuse|nõude)|(?:ma\s+|me\s+)?ei\s+(?:nõustu|aktsepteeri|ole\s+nõus)\s+(?:\p{L}+\s+){0,2}(?:selgitus|vastus|arve|otsus|nõude|tõlgendus|hinna|sellega)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:küpsis|tingimustega\s+automaat)\p{L}*/giu,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ise(?:gi)?\s+(?:ju\s+)?(?:ütlesite|lubasite|kirjutasite)|varem\s+ütlesite\s+(?:\p{L}+\s+)?(?:vastupidist|muud|teisiti)|viga\s+on\s+teie\s+(?:poolel|poolne)|see\s+on\s+teie\s+(?:süü|viga)|see\s+ei\s+ole\s+minu\s+(?:süü|viga)|räägite\s+iseendale\s+vastu)/giu,
  },
];
