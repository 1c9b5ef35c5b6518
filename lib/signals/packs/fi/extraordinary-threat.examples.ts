import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Jos ette korjaa tätä tänään, tulen sinne itse.',
    'En maksa laskua ennen kuin tämä on korjattu.',
    'Pidätämme kaikki maksut toistaiseksi.',
    'Tulen huomenna toimistollenne enkä lähde ennen kuin saan rahani.',
    'Ryhdymme järeämpiin toimiin, jos vastausta ei kuulu.',
    'Tästä tulee seurauksia.',
    'Saatte vielä katua tätä.',
    'Lähetän koko viestiketjun hallituksenne jäsenille.',
    'Istun aulassanne kunnes joku ottaa minut vastaan.',
    'Emme maksa senttiäkään rikkinäisestä palvelusta.',
  ],
  miss: [
    'Tulen sinne huomenna noutamaan paketin.',
    'Jos sopii, tulen sinne itse noutamaan paketin.',
    'En maksa kortilla vaan laskulla, onnistuuko se?',
    'Tulen toimistollenne maanantaina kello 10 sovittuun palaveriin.',
    'Mihin toimenpiteisiin minun pitäisi ryhtyä päivityksen jälkeen?',
    'Mitä tästä seuraa tililleni, jos vaihdan pakettia?',
    'Miksi en pysty maksamaan laskua sovelluksessa?',
    'Lähetän hallituksen pöytäkirjan liitteenä.',
    'Maksu keskeytyi virheilmoitukseen.',
  ],
  also: {
    'Ryhdymme järeämpiin toimiin, jos vastausta ei kuulu.': ['ignored'],
  },
};
