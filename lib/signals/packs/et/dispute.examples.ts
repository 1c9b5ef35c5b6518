import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'See ei vasta tõele, tellisin alles mais.',
    'Te eksite, tingimused ütlevad muud.',
    'Vaidlustan arve täielikult.',
    'Ma ei nõustu selle selgitusega.',
    'Ise ju lubasite tasuta tagastust.',
    'Varem ütlesite hoopis vastupidist.',
    'Viga on teie poolel.',
    'Teie väide pole tõsi.',
  ],
  miss: [
    'Parandage, kui ma eksin.',
    'Kas vastab tõele, et tarne on tasuta?',
    'Tarneaadress on vale, kas saate muuta?',
    'Arvel on vale viitenumber.',
    'Olen nõus, hea ettepanek.',
    'Nõustun pakkumisega.',
  ],
};
