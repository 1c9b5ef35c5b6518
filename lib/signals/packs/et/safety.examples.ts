import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ma ei taha enam elada.',
    'Tapan ennast ära, kui kodu ka kaotan.',
    'Ma tean, kus sa elad.',
    'Aku läks öösel põlema.',
    'Sain seadmest elektrilöögi.',
    'Katkine pidur on eluohtlik.',
    'Tulen ja peksan teid läbi.',
    'Panen teie kontori põlema.',
    'Meie töötaja sai viga ja viidi haiglasse.',
  ],
  miss: [
    'Kas protsess tuleb käsitsi tappa, kui see kinni jookseb?',
    'Seadme märgutuli põleb punaselt.',
    'Tulemüür katkestab ühenduse.',
    'Eluohtlikult naljakas mäng, aitäh!',
    'Suitsuanduri patarei on tühi, kust uue saab?',
    'Rakendus sureb käivitamisel.',
  ],
};
