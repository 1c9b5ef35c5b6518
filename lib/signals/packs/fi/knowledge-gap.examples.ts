import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'En tiedä, miten tämä toimii.',
    'Pitää kysyä asiantuntijalta.',
    'Ei mitään hajua, mistä tämä johtuu.',
    'En ole törmännyt tähän virheeseen aiemmin.',
    'Ohjeista ei löydy tähän mitään.',
    'Osaako kukaan auttaa tässä?',
    'Tarkistan asian kehittäjiltä ja palaan.',
    'En ole varma, onko tämä mahdollista.',
    'Olen jumissa tämän kanssa.',
    'Tämä koodi on minulle uusi.',
    'Mulla ei ole kokemusta tästä mallista.',
    'Joudun kysymään tehtaalta.',
    'Ei hajuakaan, mistä se tulee.',
  ],
  miss: [
    'Asiakas ei tiedä salasanaansa.',
    'Tiedän miten tämä korjataan.',
    'Voitte kysyä asiasta myös puhelimitse.',
    'Korjasimme vian tänään.',
    'Ohjeet löytyvät sivuiltamme.',
    'Tarkistan tilauksen tilan.',
    'Olen nähnyt tämän ennenkin, se korjaantuu päivityksellä.',
    'Kysyn vielä asiakasnumeroanne.',
    'Asiakas ei ole varma mallista.',
  ],
};
