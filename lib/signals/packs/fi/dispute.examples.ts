import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Tuo ei pidä paikkaansa, tilasin palvelun vasta toukokuussa.',
    'Olette väärässä, ehdot sanovat toisin.',
    'Kiistän laskun kokonaan.',
    'En hyväksy tätä selitystä.',
    'En ole samaa mieltä tulkinnastanne.',
    'Aiemmin sanoitte aivan toista.',
    'Vika on teidän päässänne.',
    'Itsehän lupasitte ilmaisen palautuksen.',
    'Erehdytte pahasti.',
    'En ole koskaan hyväksynyt lisätöitä.',
    'Maksumuistutus on aiheeton.',
    'Sovittiin ihan muuta.',
    'Älkää vierittäkö vastuuta minulle.',
  ],
  miss: [
    'Korjatkaa, jos olen väärässä.',
    'Pitääkö paikkansa, että toimitus on ilmainen?',
    'Toimitusosoite on väärä, voitteko muuttaa sen?',
    'Laskussa lukee väärä viitenumero.',
    'Olen samaa mieltä, hyvä ehdotus.',
    'Hyväksyn tarjouksen.',
    'Erehdyin päivästä, voiko aikaa siirtää?',
    'Olitte oikeassa, vika oli minun.',
    'Onko laskun summa oikein?',
    'En hyväksy evästeitä, miten poistan ne?',
  ],
};
