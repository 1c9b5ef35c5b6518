import type { team as english } from '../en/team.ts';

export const team: Record<keyof typeof english, string> = {
  'team.open': 'Avaa {host} välilehdessä',
  'team.open.help':
    'Jos selain varoittaa siellä, kyse on varmenteesta: kerro siitä palvelimen ylläpitäjälle. Jos verkko pyytää kirjautumaan, kirjaudu siihen. Jos mitään ei avaudu, vika on yhteydessä.',
  'team.invite.show': 'Näytä QR-koodi',
  'team.invite.hide': 'Piilota QR-koodi',
  'team.invite.qr': 'Kutsulinkin QR-koodi',
  'team.invite.help': 'Linkki ja koodi kertovat, missä tiimi on. Niissä ei ole nimeä eikä salasanaa.',
  'team.leaving': 'Mitä tästä selaimesta saa lähteä',
  'team.leaving.own': 'Mitä annat lähteä',
  'team.leaving.team': 'Mitä tiimi antaa lähteä, koskee kaikkia',
  'team.leaving.team.help': 'Kukin voi antaa omistaan lähteä vähemmän mutta ei enempää.',
  'team.leaving.held': 'Tiimin päätöksellä tämä jää kunkin omaan selaimeen.',
  'team.leaving.counts': 'Tiimillä: {left} · Vain täällä: {here}',
  'team.leaving.stop': 'Tästä lähtien selaimeesi jää: {what}.',
  'team.leaving.start': 'Tästä lähtien selaimestasi lähtee: {what}.',
  'team.leaving.team.stop': 'Tästä lähtien jokaisen omaan selaimeen jää: {what}.',
  'team.leaving.team.start': 'Tästä lähtien jokaisen selaimesta saa lähteä: {what}.',
  'team.leaving.rest':
    'Jo lähtenyt pysyy tiimillä, kunnes se poistetaan. Tähän asti tänne jäänyt ei lähde jälkikäteenkään.',
  'team.leaving.saved':
    '{count, plural, =0 {Tallennettu. Voimassa tästä lähtien.} one {Tallennettu. Voimassa tästä lähtien, ja # odottanut teksti jää tänne.} other {Tallennettu. Voimassa tästä lähtien, ja # odottanutta tekstiä jää tänne.}}',
  'event.refused': 'Vain täällä: tiimin palvelin torjui tämän. Syy on kohdassa Asetukset, Tiimi',
  'team.refused.case': 'Tapaus {ref}',
  'team.refused.retry': 'Yritä uudelleen',
  'team.refused.keep': 'Jätä tänne',
  'team.refusal.not-member':
    'Nimelläsi ei ole roolia tässä tiimissä. Pyydä sellainen palvelimen ylläpitäjältä ja yritä sitten uudelleen.',
  'team.refusal.needs-coach':
    'Tässä tiimissä tämä kuuluu valmentajalle: pyydä häntä tekemään se. Jos olet nyt valmentaja, kirjaudu uudelleen, niin tieto lähtee.',
  'team.refusal.needs-manager':
    'Tässä tiimissä tämä kuuluu esihenkilölle: pyydä häntä tekemään se. Jos olet nyt esihenkilö, kirjaudu uudelleen, niin tieto lähtee.',
  'team.refusal.needs-administrator': 'Vain tiimin ylläpitäjä voi tehdä tämän. Voit jättää tiedon tänne.',
  'team.refusal.too-large': 'Se on suurempi kuin tiimin tietokanta ottaa vastaan. Kirjoita lyhyempi; tämä jää tänne.',
  'team.refusal.stays-erased': 'Tiimi on poistanut sen, eikä poistettu palaa. Voit jättää sen tänne.',
  'team.refusal.not-poster': 'Sen on lähettänyt työtoverin selain. Hän tai esihenkilö voi poistaa sen.',
  'team.refusal.unchangeable':
    'Tiimin tietokannassa on siitä toinen versio, eikä kirjattu muutu. Voit jättää sen tänne; työtoverit näkevät toisen version.',
  'team.refusal.wrong-poster':
    'Se lähtisi muulla kuin sinun nimelläsi. Kirjaudu uudelleen omalla nimelläsi ja yritä sitten uudelleen.',
  'team.refusal.wrong-space':
    'Se kuuluu tiimin toiseen tietokantaan. Kysy palvelimen ylläpitäjältä, onko suljettu piiri perustettu.',
  'team.refusal.not-understood':
    'Tiimin säännöt eivät tunne tällaista tietuetta. Päivitä Simmer ja yritä uudelleen; jos se ei auta, pyydä perustamaan tiimin tietokanta uudelleen uusimmalla Simmerillä.',
  'team.refusal.other': 'Palvelin sanoo ”{reason}”. Näytä tämä palvelimen ylläpitäjälle.',
  'team.only-here': 'Oma versiosi osasta ”{part}” on voimassa vain tässä selaimessa.',
  'team.only-here.help':
    'Työtoverit toimivat tiimin version mukaan. Jos sinäkin otat sen, omasi häviää tästä selaimesta: kopioi se ensin, jos haluat näyttää sen jollekulle.',
  'team.only-here.take': 'Ota tiimin versio',
  'team.only-here.copy': 'Kopioi oma versioni osasta ”{part}”',
  'team.move': 'Siirrä tiimi uuteen tietokantaan…',
  'team.move.help':
    'Kun tietokanta on kasvanut suureksi, noin miljoonaan tietueeseen. Käytäntö, ihmiset, tieto, asiakkaat ja kaikki tapaukset, joita ei ole suljettu, siirtyvät mukana. Vanha tietokanta pysyy ennallaan. Työtovereille kerrotaan, ja he siirtyvät yhdellä painalluksella.',
  'team.move.first': 'Palvelimen ylläpitäjän on ensin perustettava uusi tietokanta.',
  'team.move.setup': 'Perusta uusi tietokanta',
  'team.move.as': 'Kirjaudu sinne toisella nimellä tai salasanalla',
  'team.move.go': 'Siirrä tiimi',
  'team.moved': '{name} on siirtänyt tiimin: {team} palvelimella {host} ({when}).',
  'team.moved.help':
    'Vanhaan tietokantaan kirjattu ei tavoita jo siirtyneitä työtovereita. Se, mitä sinulla on, säilyy tässä selaimessa.',
  'team.moved.go': 'Siirry mukana',
  'sync.moved': 'Tiimi on muuttanut: siirry mukana kohdassa Asetukset, Tiimi',
  'setup.next.help':
    'Tietokannalle, joka tulee tietokannan {team} tilalle. Samalla palvelimella kaikki sen jäsenet pääsevät uuteen samassa roolissa; jos palvelin on toinen, nimeä heidät alla.',
  'setup.next.done': 'Uudet tietokannat ovat valmiina. Kukaan ei käytä niitä vielä.',
  'setup.next.go': 'Jatka siirtoon',
  'setup.problem.no-older': 'Tällä palvelimella ei ole tiimin tietokantaa ”{name}”, jota uusi voisi seurata.',
};
