import type { programme as english } from '../en/programme.ts';

export const programme: Record<keyof typeof english, string> = {
  'programme.event.proposed': 'Asiakasta ehdotettiin kummiohjelmaan',
  'programme.nameless': 'Nimetön asiakas',
  'programme.missing.purpose': 'Ohjelmalla ei ole vielä tarkoitusta',
  'programme.missing.metrics': 'Mikään mittari ei vielä kerro, toimiiko ohjelma',
  'programme.missing.duties': 'Kummin tehtäviä ei ole vielä kirjattu',
  'programme.missing.trainings': 'Johdon koulutusta ei ole vielä kirjattu',
  'programme.missing.entry': 'Ohjelmaan pääsyn ehdot puuttuvat vielä',
  'programme.missing.exit': 'Ohjelmasta poistumisen ehdot puuttuvat vielä',
  'programme.missing.months': 'Jäsenyyden kestoa ei ole vielä päätetty',
  'programme.missing.reviewMonths': 'Jäsenyyden tarkistusaikaa ei ole vielä päätetty',
  'programme.missing.capacity': 'Ei ole vielä päätetty, monelleko asiakkaalle ohjelmassa on tilaa',
  'programme.missing.sponsor': 'Valitse kummi: joku, jolla on rooli johtaja tai johdon kummi',
  'programme.missing.unjudged': 'Vielä arvioimatta: {criterion}',
  'programme.missing.unmet': 'Ei täyty: {criterion}',
  'programme.missing.untrained': '{who}: koulutus on vielä suorittamatta: {training}',
  'programme.missing.full':
    '{capacity, plural, one {Ainoa paikka on käytössä} other {Kaikki {capacity} paikkaa ovat käytössä}}',
  'programme.missing.dates': 'Päivien pitää seurata toisiaan: alku, tarkistus, loppu',
};
