import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Olen todella vihainen tästä kohtelusta.',
    'Nyt riittää!',
    'Mitta on täynnä.',
    'Tämä on täysin käsittämätöntä ja törkeää.',
    'Mulla menee hermot tähän.',
    'Tällainen suututtaa.',
    'Oon ihan lopen kyllästynyt näihin katkoksiin.',
    'Mitä helvettiä te oikein teette?',
    'Onpa paska palvelu.',
    'Olen erittäin pettynyt laatuun.',
    'Tämä alkaa olla turhauttavaa.',
    'Olen ollut asiakas 12 vuotta ja näinkö te kohtelette asiakkaitanne?',
    'Palvelunne on ala-arvoista.',
    'Pinnani palaa kohta.',
    'Olemme raivoissamme hinnankorotuksesta.',
  ],
  miss: [
    'En ole vihainen, haluan vain tietää mitä tapahtui.',
    'VAU, MAHTAVAA!!! Kiitos!!!',
    'En ole ollenkaan pettynyt, päinvastoin.',
    'Helvetin hyvää palvelua, kiitos!',
    'Nyt riittää levytila hyvin, kiitos laajennuksesta.',
    'Toivottavasti ette ole vihaisia, että kysyn näin paljon.',
    'Uskomatonta miten nopeasti vastasitte!',
    'Herne meni nenään kollegallani, mutta asia on kunnossa.',
  ],
};
