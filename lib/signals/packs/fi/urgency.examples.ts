import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Tuotantomme on pysähdyksissä järjestelmän takia.',
    'Emme pysty laskuttamaan asiakkaitamme.',
    'Menetämme kauppoja joka tunti.',
    'Määräaika umpeutuu tänään kello 16.',
    'Asia on erittäin kiireellinen.',
    'Kassat ovat jumissa ja jono ulottuu kadulle.',
    'Tämä maksaa meille tuhansia euroja päivässä.',
    'Emme voi maksaa palkkoja ajoissa.',
    'Korjatkaa tämä välittömästi.',
    'Maksupääte ei toimi ja jono kasvaa.',
    'Lento lähtee tunnin päästä.',
    'Palkka-ajo sulkeutuu kahdelta.',
    'Tämä ei voi odottaa.',
    'Tarvitsen tämän nyt heti.',
  ],
  miss: [
    'Asia ei ole kiireellinen.',
    'Siirrämme ympäristön tuotantoon ensi kuussa.',
    'Ei kiire, vastatkaa kun ehditte.',
    'Kiitos, kun vastasitte välittömästi!',
    'Milloin on ilmoittautumisen määräaika?',
    'Myymälä on kiinni sunnuntaisin, eikö niin?',
    'Häät ovat ensi kesänä, kysyn tarjousta.',
    'Aikaa on vielä kuukausi.',
    'Palkat maksettiin ajallaan, kiitos.',
  ],
};
