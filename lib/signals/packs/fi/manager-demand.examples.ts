import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Haluan puhua esimiehesi kanssa.',
    'Antakaa minulle heti joku esimies puhelimeen.',
    'Kuka on teidän esimiehenne?',
    'Vaadin, että palvelupäällikkönne soittaa minulle vielä tänään.',
    'Siirtäkää tämä asia johdolle, en saa täältä vastausta.',
    'Haluaisin keskustella jonkun kanssa, jolla on valtuudet päättää tästä.',
    'Saanko toimitusjohtajan sähköpostiosoitteen?',
    'Yhdistä mut pomolle.',
    'En keskustele enää kanssasi tästä asiasta.',
    'Vien asian ylemmälle taholle.',
    'Mä haluun puhuu sun esihenkilölle.',
    'Pyydän esihenkilöä ottamaan minuun yhteyttä.',
  ],
  miss: [
    'Esimieheni pyysi minua tilaamaan kolme lisenssiä lisää.',
    'Haluan lisätä oman esimieheni käyttäjäksi.',
    'Olen osastopäällikkö ja hallinnoin tiliämme.',
    'Antakaa kiitokset myös esimiehellenne hyvästä palvelusta.',
    'Projektipäällikkömme haluaa osallistua koulutukseen.',
    'Haluan vaihtaa ylempään pakettiin.',
    'Miten muutan johtajan roolin käyttöoikeuksia?',
    'Haluan ilmoittautua johtajuuskoulutukseen ja esimieskoulutukseen.',
    'Voitteko laittaa laskun tiedoksi omalle esimiehelleni?',
  ],
};
