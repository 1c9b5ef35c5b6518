import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Koko toimisto ei pääse kirjautumaan.',
    'Kukaan meistä ei pääse järjestelmään.',
    'Satoja käyttäjiä odottaa ilman yhteyttä.',
    'Sama ongelma on myös muillakin.',
    'Asiakkaamme eivät pääse maksamaan.',
    'Vika on kaikilla käyttäjillämme.',
    'Muillakin on sama vika foorumin mukaan.',
    '120 työntekijää on nyt ilman sähköpostia.',
  ],
  miss: [
    'Koko tiimimme lähettää teille kiitokset.',
    'Vain minulla on tämä ongelma, muilla toimii.',
    'Onko sama ongelma muillakin?',
    'Meillä on 120 työntekijää, mikä paketti sopii?',
    'Kaikki asiakkaat ovat tyytyväisiä.',
  ],
};
