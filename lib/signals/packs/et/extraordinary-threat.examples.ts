import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kui te seda täna ei paranda, tulen ise teie kontorisse.',
    'Ma ei maksa arvet enne, kui see on korras.',
    'Peatame kõik maksed.',
    'Tulen homme teie kontorisse ega lahku enne, kui raha käes on.',
    'Kui vastust ei tule, võtame kasutusele karmimad meetmed.',
    'Sellel on tagajärjed.',
    'Te veel kahetsete seda.',
    'Saadan selle kirjavahetuse teie nõukogule.',
    'Istun teie fuajees seni, kuni keegi mu vastu võtab.',
    'Me ei maksa sentigi mittetöötava teenuse eest.',
  ],
  miss: [
    'Tulen homme teie kontorisse pakile järele.',
    'Ma ei maksa kaardiga, vaid arvega, kas see on võimalik?',
    'Tulen esmaspäeval kell 10 teie kontorisse kohtumisele.',
    'Milliseid samme pean pärast uuendust astuma?',
    'Mis tagajärjed on paketi vahetamisel?',
    'Miks ma ei saa rakenduses arvet maksta?',
    'Makse peatus veateatega.',
  ],
};
