import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    "Kirjutan teile halva arvustuse Google'isse.",
    'Ühe tärni arvustus on tulemas.',
    'Jagan kogu kirjavahetust Facebookis.',
    'Pöördun ajakirjanduse poole.',
    'Räägin kõigile, kuidas te kliente kohtlete.',
    'Postitan selle sotsiaalmeediasse.',
    'Hoiatan teisi teie eest.',
    'Kirjutan sellest Delfile.',
    'Annan teile ühe tärni.',
    'Kirjutan sellest Facebookis.',
    "Jätan teile Google'isse ühe tärni.",
    'Räägin kõigile tuttavatele, et teilt ei tasu osta.',
    'Postitan selle vestluse sotsiaalmeediasse.',
    'hoiatan kõiki teie eest',
    'Sellest saab Delfi lugu.',
    'Avalikustan kogu kirjavahetuse.',
  ],
  miss: [
    'Nägin teie reklaami Facebookis.',
    "Kirjutasin teile Google'is hea arvustuse.",
    'Kas saan Facebooki kontoga sisse logida?',
    'Jagan hea meelega oma kogemust LinkedInis, toode on suurepärane.',
    'Pressiteate link ei tööta.',
    'Kuidas ma panen pildi teie tööriistaga Instagrami?',
    'Räägin kõigile meeskonnas uuest funktsioonist.',
  ],
};
