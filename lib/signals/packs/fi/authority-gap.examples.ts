import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Tarvitsen esihenkilön hyväksynnän.',
    'Minulla ei ole oikeuksia myöntää hyvitystä.',
    'En voi päättää tästä.',
    'Odotan hyväksyntää taloudesta.',
    'Vain esihenkilö voi hyväksyä tämän.',
    'Tämä ylittää valtuuteni.',
    'Voiko joku hyväksyä 200 euron hyvityksen?',
    'Päätöksen tekee johto.',
    'Meillä ei ole valtuuksia muuttaa sopimusta.',
    'Tähän tarvitaan talouspäällikön allekirjoitus.',
    'En pysty itse myöntämään lisäaikaa.',
    'Korvauksesta päättää vakuutusosasto.',
    'Se ei ole minun käsissäni.',
  ],
  miss: [
    'Hyvitys on hyväksytty.',
    'Tarvitsemme teidän hyväksyntänne tilaukselle.',
    'Voitte päättää itse.',
    'Maksu hyväksyttiin.',
    'Teillä ei ole oikeuksia tähän kansioon.',
    'Lupa-asiat hoidetaan verkossa.',
    'Rakennuslupa puuttuu asiakkaalta.',
    'Voin myöntää teille hyvityksen.',
    'Odotan asiakkaan vastausta.',
  ],
};
