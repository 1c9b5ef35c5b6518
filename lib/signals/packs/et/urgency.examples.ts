import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Tootmine seisab teie süsteemi tõttu.',
    'Me ei saa kliente teenindada.',
    'Kaotame raha iga tund.',
    'Tähtaeg on täna kell 16.',
    'Asi on väga kiire.',
    'Kassad on maas ja järjekord on tänavani.',
    'Me ei saa palku maksta.',
    'Palun parandage see viivitamatult.',
  ],
  miss: [
    'Asi ei ole kiire.',
    'Viime keskkonna järgmisel kuul tootmisse.',
    'Pole kiiret, vastake kui jõuate.',
    'Aitäh, väga kiire vastus!',
    'Mis on registreerimise tähtaeg?',
  ],
};
