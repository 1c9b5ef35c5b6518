import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ymmärsitte kysymykseni väärin.',
    'En kysynyt sitä, vaan toimitusaikaa.',
    'Vastasitte aivan eri kysymykseen.',
    'Taidamme puhua ristiin, puhumme eri asiasta.',
    'Tässä on nyt väärinkäsitys.',
    'En tarkoittanut tuota laskua.',
    'Ette ymmärtäneet mitä pyysin.',
    'Luit viestini väärin.',
    'Kysymykseni koski takuuta, ei huoltoa.',
    'Pyysin tauon, te peruitte koko tilauksen.',
    'Vastauksenne ei liity kysymykseeni.',
    'Sekoitatte nyt kaksi eri tilausta.',
    'En puhunut laskusta vaan sopimuksesta.',
  ],
  miss: [
    'Ymmärsinkö oikein, että palautus on ilmainen?',
    'En ymmärrä ohjeen kohtaa 3.',
    'Jotta ei tule väärinkäsityksiä, vahvistan tilauksen.',
    'Toivottavasti ette ymmärtäneet väärin, kaikki on hyvin.',
    'Kysyin sitä jo kollegaltanne ja sain hyvän vastauksen.',
    'Tarkoitin versiota 2, kirjoitin vahingossa 3.',
    'Kysymykseni on lyhyt.',
    'En pyytänyt kuittia kassalla, saako sen jälkikäteen?',
    'Sekoitin päivät.',
    'En tarkoittanut pahaa.',
  ],
};
