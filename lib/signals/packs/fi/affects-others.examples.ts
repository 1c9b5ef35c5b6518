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
    'Koko rapussa ei tule vettä.',
    'En taida olla ainoa, jolla tämä ei aukea.',
    'Kirjoitan vanhempien puolesta.',
    'Yksikään opettaja ei pääse sisään.',
    'Naapurillakin on sama vika.',
  ],
  miss: [
    'Koko tiimimme lähettää teille kiitokset.',
    'Vain minulla on tämä ongelma, muilla toimii.',
    'Onko sama ongelma muillakin?',
    'Meillä on 120 työntekijää, mikä paketti sopii?',
    'Kaikki asiakkaat ovat tyytyväisiä.',
    'Koko perhe kiittää hoitajia.',
    'Meitä on 12, mahtuuko pöytään?',
    '40 hengen bussi, kiitos.',
    'Isäni puolesta kysyn, mistä saa varaosan.',
  ],
};
