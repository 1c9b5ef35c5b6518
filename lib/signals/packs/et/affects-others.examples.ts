import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kogu kontor ei saa sisse logida.',
    'Keegi meist ei pääse süsteemi.',
    'Sajad kliendid ootavad.',
    'Teistel on ka sama probleem.',
    'Meie kliendid ei saa maksta.',
    'Viga on kõigil meie kasutajatel.',
    'Sama viga on ka kolleegidel.',
    '120 töötajat on praegu ilma e-postita.',
  ],
  miss: [
    'Kogu meie meeskond tänab teid.',
    'Ainult minul on see probleem, teistel töötab.',
    'Kas teistel on ka sama probleem?',
    'Meil on 120 töötajat, milline pakett sobib?',
    'Kõik kliendid on rahul.',
  ],
};
