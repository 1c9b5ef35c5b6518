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
  ],
  miss: [
    'Asia ei ole kiireellinen.',
    'Siirrämme ympäristön tuotantoon ensi kuussa.',
    'Ei kiire, vastatkaa kun ehditte.',
    'Kiitos, kun vastasitte välittömästi!',
    'Milloin on ilmoittautumisen määräaika?',
  ],
};
