import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'En jaksa enää elää tämän kanssa.',
    'Tapan itseni, jos menetän vielä talonkin.',
    'Tiedän missä asut.',
    'Akku syttyi palamaan yöllä makuuhuoneessa.',
    'Äitini sai sähköiskun, kun laite meni rikki, ja työntekijä loukkaantui.',
    'Vikaantunut jarru on hengenvaarallinen.',
    'Saat vielä turpaasi.',
    'Poltan koko toimistonne.',
    'Tulen ja hakkaan teidät.',
  ],
  miss: [
    'Pitääkö prosessi tappaa käsin, kun se jumittuu?',
    'Palomuuri tappaa yhteyden viiden minuutin välein.',
    'Laitteen merkkivalo palaa punaisena.',
    'Hengenvaarallisen hauska peli, kiitos!',
    'Palovaroittimen paristo on lopussa, mistä saan uuden?',
    'Sovellus kuolee aina käynnistyksessä.',
  ],
};
