import type { admin as english } from '../en/admin.ts';

export const admin: Record<keyof typeof english, string> = {
  'problem.backup-foreign':
    'Tämä ei ole Simmerin tekemä varmuuskopio. Mitään ei muutettu. Valitse tiedosto, jonka nimi alkaa simmer-backup.',
  'problem.backup-newer':
    'Tämän varmuuskopion teki uudempi Simmer. Mitään ei muutettu. Päivitä Simmer ja avaa tiedosto sitten uudelleen.',
  'problem.backup-damaged':
    'Tämä varmuuskopio ei ole ehjä, tai sen sisältöä on muutettu (rivi {line}). Täällä ei muutettu mitään. Valitse siitä toinen kopio tai aiempi varmuuskopio.',
  'problem.backup-passphrase':
    'Varmuuskopio ei aukea tällä tunnuslauseella. Mitään ei muutettu. Tarkista kirjoitusasu, myös isot kirjaimet, ja yritä uudelleen.',
  'problem.managed-locked':
    'Organisaatiosi on määrännyt tämän ({key}), joten sitä ei muutettu. Selaimesi ylläpitäjä voi muuttaa sen.',
  'problem.managed-off':
    'Organisaatiosi on kytkenyt tämän pois ({feature}). Selaimesi ylläpitäjä voi kytkeä sen päälle.',
  'problem.managed-host':
    'Organisaatiosi ei salli osoitetta {host} tässä. Valitse sallittu tai kysy selaimesi ylläpitäjältä.',
  'options.backup': 'Varmuuskopio',
  'backup.help':
    'Kaikki, mitä Simmer säilyttää tässä selaimessa, yhtenä tiedostona: kirjaukset, tekstit, nähdyt tukipyynnöt, tallentamattomat muutokset, asetuksesi ja harjoituksesi. Salasanoja, avaimia ja kohteiden osoitteita siinä ei ole koskaan.',
  'backup.make': 'Tee varmuuskopio',
  'backup.lock': 'Lukitse se tunnuslauseella',
  'backup.passphrase': 'Tunnuslause',
  'backup.passphrase.help':
    'Vähintään {least} merkkiä, mieluiten useita sanoja. Simmer ei säilytä sitä, eikä kukaan voi avata tiedostoa ilman sitä.',
  'backup.passphrase.again': 'Sama uudelleen',
  'backup.passphrase.short': 'Käytä vähintään {least} merkkiä.',
  'backup.passphrase.other': 'Tämä ei ole sama kuin yllä.',
  'backup.open-file':
    'Tiedostossa on asiakkaiden sanoja ja nimiä. Ilman tunnuslausetta sen voi lukea kuka tahansa, jolla se on.',
  'backup.save': 'Tallenna tiedosto',
  'backup.made':
    '{file} tallennetaan. Se ei enää muutu: siinä on edelleen myös se, mikä myöhemmin poistetaan, joten hävitä vanhat varmuuskopiot.',
  'backup.progress': '{percent} % valmiina',
  'backup.restore': 'Avaa varmuuskopio',
  'backup.plan': 'Mitä palautus tekisi',
  'backup.of': 'Varmuuskopio {at, date, long}, {at, time, short}, Simmer {version}.',
  'backup.look': 'Katso sisälle',
  'backup.counts': '{fresh, number} uutta, {known, number} jo täällä',
  'backup.part.events': 'Kirjaukset',
  'backup.part.vault': 'Tekstit',
  'backup.part.seen': 'Nähdyt tukipyynnöt',
  'backup.part.deliveries': 'Siirrot palveluihin',
  'backup.part.drafts': 'Tallentamattomat muutokset',
  'backup.part.other': 'Simmerin omat muistiinpanot',
  'backup.joins':
    'Palautus lisää sen, mikä on uutta. Mitään täällä olevaa ei katoa, ja täältä poistettu pysyy poistettuna.',
  'backup.erased-since':
    'Täältä on poistettu jonkun tietoja tämän varmuuskopion jälkeen. Siksi tiedoston nähdyt tukipyynnöt, siirrot ja tallentamattomat muutokset jätetään pois.',
  'backup.odd':
    '{count, plural, one {# tietuetta tämä Simmer ei osaa lukea; se pannaan syrjään tai jätetään pois.} other {# tietuetta tämä Simmer ei osaa lukea; ne pannaan syrjään tai jätetään pois.}}',
  'backup.in-team':
    'Olet tiimissä. Mitä sen tietokannasta tästä puuttuu, se saa seuraavan kerran yhteydessä, siltä osin kuin saat sen sanoa.',
  'backup.with-settings': 'Ota myös tiedoston asetukset täällä olevien tilalle',
  'backup.take': 'Palauta',
  'backup.taken':
    '{count, plural, =0 {Kaikki siitä oli jo täällä.} one {Palautettu. # tietue on täällä uusi.} other {Palautettu. # tietuetta on täällä uusia.}}',
  'options.organisation': 'Organisaatiosi',
  'managed.help': 'Selaimesi ylläpitäjä on määrännyt sen, mikä on tässä. Sitä ei voi muuttaa tällä sivulla.',
  'managed.by': 'Organisaatiosi määräämä.',
  'managed.section':
    'Organisaatiosi on määrännyt tämän tai osan siitä. Sen määräämää voi katsella täällä, mutta ei tallentaa toisin.',
  'managed.set.policy': 'Tiimin säännöt: {parts}',
  'managed.set.team': 'Tiimi {database} palvelimella {server}',
  'managed.set.language': 'Kieli: {language}',
  'managed.set.first-run': 'Ensiaskelten sivua ei avata itsestään',
  'managed.set.off': 'Kytketty pois: {features}',
  'managed.set.sites': 'Vain näitä osoitteita luetaan: {hosts}',
  'managed.set.destinations': 'Siirrot menevät vain näihin osoitteisiin: {hosts}',
  'managed.fault': 'Yksi organisaatiosi määräys jätettiin pois, muut pätevät. {key}: {message}',
  'managed.feature.draft-check': 'luonnoksen tarkistus',
  'managed.feature.alerts': 'hälytykset',
  'managed.feature.shield': 'loukkausten piilotus',
  'managed.feature.sync': 'yhteys tiimiin',
  'managed.feature.custom-sites': 'sivujen osoittaminen',
  'managed.feature.learning': 'ohitettujen merkkien merkintä',
  'managed.feature.scripts': 'ehdotetut tekstit',
  'managed.feature.drills': 'harjoitukset',
  'managed.feature.list-scan': 'listojen läpikäynti itsestään',
  'managed.feature.destinations': 'siirrot palveluihin',
  'managed.feature.backup': 'varmuuskopiot',
  'options.diagnostics': 'Vianselvitys',
  'diagnostics.help':
    'Teksti siitä, miten Simmer voi tässä selaimessa, sen ylläpitäjälle. Siinä ei ole yhtään nimeä, osoitetta eikä asiakkaan tai kollegan sanaa, eikä se lähde minnekään itsestään: lue se ja kopioi sitten.',
  'diagnostics.make': 'Kirjoita se',
  'diagnostics.again': 'Kirjoita se uudelleen',
  'diagnostics.label': 'Vianselvityksen teksti',
  'diagnostics.copy': 'Kopioi se',
};
