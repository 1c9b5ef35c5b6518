import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Saite minu küsimusest valesti aru.',
    'Ma ei küsinud seda, vaid tarneaega.',
    'Vastasite hoopis teisele küsimusele.',
    'Räägime erinevatest asjadest.',
    'Siin on arusaamatus.',
    'Mõistsite mind valesti.',
    'Te ei saanud aru, mida ma palusin.',
    'Lugesite mu kirja valesti.',
  ],
  miss: [
    'Kas ma sain õigesti aru, et tagastus on tasuta?',
    'Ma ei saa juhendi punktist 3 aru.',
    'Et arusaamatusi vältida, kinnitan tellimuse.',
    'Küsisin seda juba kolleegilt ja sain hea vastuse.',
    'Loodan, et te ei mõistnud valesti, kõik on hästi.',
  ],
};
