import type { desk as english } from '../en/desk.ts';

export const desk: Record<keyof typeof english, string> = {
  'view.title': 'Avoinna oleva luettelo',
  'view.scan': 'Käy tämä näkymä läpi',
  'view.scan-help':
    'Simmer lukee sen tukipyynnöt yksitellen ja rauhassa, jotta koko tilin yhteinen pyyntöraja ei kulu. Asiakaspalvelujärjestelmässä ei muutu mikään.',
  'view.starting': 'Luetaan, mitä tukipyyntöjä siinä on…',
  'view.reading': 'Luetaan: {read}/{total}',
  'view.waiting':
    'Asiakaspalvelujärjestelmä pyysi {seconds, plural, one {# sekunnin} other {# sekunnin}} taukoa. Tähän mennessä luettu {read}/{total}.',
  'view.done': 'Luettu {read}/{total}.',
  'view.stopped': 'Keskeytetty. Luettu {read}/{total}.',
  'view.hot':
    '{hot, plural, =0 {Yksikään näistä ei ole vaarassa.} one {Näistä yksi on vaarassa.} other {Näistä # on vaarassa.}}',
  'view.skipped': '{skipped, plural, one {Yhtä ei voitu lukea.} other {# ei voitu lukea.}}',
  'view.rest': 'Pitkästä luettelosta luetaan vain alku: siinä on vielä {rest} muuta.',
  'view.stop': 'Keskeytä',
  'view.go-on': 'Jatka',
  'view.again': 'Katso uudelleen',
  'desk.title': 'Kirjaus: {site}',
  'desk.beside': 'Sivukeskustelut',
  'desk.beside.with': '{who}: {subject}',
  'desk.beside.untitled': 'ei aihetta',
  'desk.beside.them': 'Vastausta odotetaan, kysytty {when}',
  'desk.beside.us': '{who} kirjoitti viimeksi, {when}',
  'desk.beside.last': 'Viimeisin viesti {when}',
  'desk.beside.closed': 'Suljettuja: {count}',
  'desk.beside.help':
    'Kollegoiden tai ulkopuolisten kanssa. Mitään tästä ei lasketa asiakkaan sanoiksi eikä vastaukseksi asiakkaalle.',
  'desk.tag': 'Lisää tunniste {tag}',
  'desk.tag.what': 'Tämä tunniste lisätään. Aiemmat tunnisteet säilyvät, eikä asiakkaalle kerrota mitään.',
  'desk.tag.yes': 'Lisää tunniste',
  'desk.tag.written': 'Tukipyynnöllä on nyt tunniste {tag}.',
  'desk.tag.already': 'Tukipyynnöllä oli jo tunniste {tag}, joten mitään ei kirjoitettu.',
  'desk.note': 'Tallenna sisäiseksi huomautukseksi',
  'desk.note.what': 'Juuri tämä tallennetaan sisäiseksi huomautukseksi ({site}). Kollegat näkevät sen, asiakas ei.',
  'desk.note.yes': 'Tallenna huomautus',
  'desk.note.written': 'Huomautus on tukipyynnössä, vain kollegoiden nähtävissä.',
  'desk.note.already': 'Sama huomautus oli tukipyynnössä jo, joten mitään ei kirjoitettu.',
  'options.scan': 'Käy asiakaspalvelujärjestelmän luettelot läpi ilman napsautusta',
  'options.scan.help':
    'Zendeskissä, kun avaat näkymän. Rauhassa: enintään kymmenesosa tilin sallimista pyynnöistä. Pois päältä, ellet itse ota käyttöön.',
  'dashboard.summary.view': 'Avoinna olevasta luettelosta luettu {read}/{total}.',
};
