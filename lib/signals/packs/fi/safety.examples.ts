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
    'Pistorasiasta tulee savua.',
    'Jarrut pettivät moottoritiellä.',
    'Poika sai anafylaktisen shokin teidän kastikkeesta.',
    'Mummo kaatui, eikä turvaranneke hälyttänyt.',
    'Kuski ajoi kännissä.',
  ],
  miss: [
    'Pitääkö prosessi tappaa käsin, kun se jumittuu?',
    'Palomuuri tappaa yhteyden viiden minuutin välein.',
    'Laitteen merkkivalo palaa punaisena.',
    'Hengenvaarallisen hauska peli, kiitos!',
    'Palovaroittimen paristo on lopussa, mistä saan uuden?',
    'Sovellus kuolee aina käynnistyksessä.',
    'Kuolin nauruun teidän mainokselle.',
    'Mursin jalkani laskettelussa, voiko kortin laittaa tauolle?',
    'Sulake paloi, vaihdoin sen.',
    'Myynti räjähti kasvuun.',
  ],
};
