import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Vajan juhi kinnitust.',
    'Mul pole õigust tagasimakset teha.',
    'Ma ei saa seda ise otsustada.',
    'Ootan finantsosakonna heakskiitu.',
    'Ainult juht saab seda kinnitada.',
    'See ületab minu volitusi.',
    'Kas keegi saaks kinnitada 200 euro hüvitise?',
    'Otsuse teeb juhtkond.',
    'Meil puuduvad volitused lepingut muuta.',
  ],
  miss: [
    'Hüvitis on kinnitatud.',
    'Vajame teie kinnitust tellimusele.',
    'Teil pole õigust seda kausta näha.',
    'Võite ise otsustada.',
    'Makse kinnitati.',
    'Luba saab taotleda veebis.',
  ],
};
