import type { Pattern } from '../../pattern.ts';

/** Estonian, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:vajan|vajame|vaja|ootan|ootame|küsin|palun|pean\s+saama|tuleb\s+saada)\s+(?:\p{L}+\s+){0,3}(?:kinnitust|heakskiitu|nõusolekut|luba|juhi\s+(?:\p{L}+\s+)?kinnitust|kooskõlastust)|(?:mul|meil)\s+(?:pole|ei\s+ole|puudub|puuduvad)\s+(?:\p{L}+\s+){0,2}(?:õigust|õigusi|volitus\p{L}*|õigused|luba)|(?:ma\s+)?ei\s+(?:saa|tohi|või)\s+(?:\p{L}+\s+){0,3}(?:otsustada|kinnitada|lubada|hüvitada|heaks\s+kiita|ise\s+otsust\p{L}*\s+teha)|otsus\p{L}*\s+(?:\p{L}+\s+){0,2}(?:teeb|langetab)\s+(?:\p{L}+\s+)?(?:juhtkond|juht|juhataja|ülemus|finants\p{L}*)|ainult\s+(?:\p{L}+\s+)?(?:juht|juhataja|ülemus|juhtkond|raamatupidaja)\s+(?:saab|võib|tohib)|ületab\s+(?:\p{L}+\s+)?(?:minu|mu|meie)\s+(?:volitus\p{L}*|limii\p{L}*|piir\p{L}*)|kas\s+keegi\s+(?:\p{L}+\s+)?(?:kinnitaks|saab\s+kinnitada|saaks\s+kinnitada)|see\s+pole\s+minu\s+otsustada)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:(?:teie|kliendi)\s+(?:kinnitust|nõusolekut|luba)|(?:teil|kliendil)\s+(?:pole|ei\s+ole|puudu))/giu,
  },
];
