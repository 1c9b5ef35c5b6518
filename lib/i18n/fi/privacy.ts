import type { privacy as english } from '../en/privacy.ts';

export const privacy: Record<keyof typeof english, string> = {
  'privacy.intro':
    'Mitä tämä selain säilyttää ihmisistä, kuinka kauan, ja mitä on poistettu. Se, mitä ihmiset ovat kirjoittaneet ja keitä he ovat, on erillään päätösten kirjauksista, joten sen voi poistaa kirjausten muuttumatta.',
  'privacy.find': 'Mitä henkilöstä on tallessa',
  'privacy.find.label': 'Nimi, sähköpostiosoite tai tukipyyntö',
  'privacy.find.help': 'Tukipyyntö avaimellaan, esimerkiksi acme.zendesk.com/4711.',
  'privacy.find.go': 'Etsi',
  'privacy.find.nobody': 'Täällä ei ole mitään haulle ”{query}”. Työkaverin selaimen tiedot löytyvät sieltä.',
  'privacy.find.team':
    'Tiimin omassa luettelossa: {names}. Tiimin jäseniä muutetaan ja poistetaan asetusten kohdassa Henkilöt.',
  'privacy.find.people': 'Ketä voidaan tarkoittaa',
  'privacy.person.words': 'Tekstit, joissa on ”{query}”',
  'privacy.person.held': 'Tallessa {items, plural, one {# teksti} other {# tekstiä}}.',
  'privacy.person.open': '{openCases, plural, one {# tapaus on auki.} other {# tapausta on auki.}}',
  'privacy.person.more': '{more, plural, one {ja # tukipyyntö lisää} other {ja # tukipyyntöä lisää}}',
  'privacy.person.show': 'Näytä',
  'privacy.held.title': 'Mitä on tallessa',
  'privacy.held.texts': '{count, plural, one {# teksti tästä henkilöstä} other {# tekstiä tästä henkilöstä}}',
  'privacy.held.mentions':
    '{count, plural, one {# muussa tekstissä mainitaan hänet} other {# muussa tekstissä mainitaan hänet}}',
  'privacy.held.mentions.hint':
    'Nämä kuuluvat muihin asioihin. Valitse ne, jotka sittenkin koskevat tätä henkilöä: ne viedään ja poistetaan mukana.',
  'privacy.held.case': 'tapaus {ref}',
  'privacy.count.seen': 'Täällä nähdyt tukipyynnöt',
  'privacy.count.sightings': 'Tukipyyntöjen pisteet',
  'privacy.count.asides': 'Sivuun laitetut tukipyynnöt',
  'privacy.count.mutes': 'Vaiennetut merkit',
  'privacy.count.deliveries': 'Lähetetyt tai lähtöä odottavat',
  'privacy.count.drafts': 'Tallentamattomat asetukset',
  'privacy.count.unread': 'Uudemman Simmerin tietueet',
  'privacy.export.markdown': 'Vie luettavaksi (Markdown)',
  'privacy.export.json': 'Vie koneelle (JSON)',
  'privacy.erase': 'Poista…',
  'privacy.erase.label': 'Poistaminen',
  'privacy.erase.goes':
    '{count, plural, =0 {Yhtään tekstiä ei poisteta, mutta kopiot tältä koneelta poistetaan.} one {# teksti poistetaan, samoin kaikki kopiot tältä koneelta.} other {# tekstiä poistetaan, samoin kaikki kopiot tältä koneelta.}} Mitä jää:',
  'privacy.erase.keep-open': 'Säilytä avointen tapausten tekstit, kunnes tapaukset on suljettu ({cases})',
  'privacy.erase.again':
    'Asiakaspalvelujärjestelmässä ei muutu mitään. Kun joku avaa siellä tämän henkilön tukipyynnön, se luetaan uudelleen.',
  'privacy.erase.asked': 'Miten hän pyysi sitä',
  'privacy.erase.own': 'Hän ei pyytänyt',
  'privacy.erase.go': 'Poista',
  'privacy.erase.sure': 'Tätä ei voi perua. Onko tämä oikea henkilö, ja onko kaikki vielä tarpeellinen viety talteen?',
  'privacy.erase.yes': 'Kyllä, poista lopullisesti',
  'privacy.erase.no': 'Ei, säilytä',
  'privacy.erased':
    '{items, plural, one {# teksti poistettu} other {# tekstiä poistettu}}, samoin {copies, plural, one {# kopio} other {# kopiota}} tältä koneelta.',
  'privacy.kept.event':
    '{count, plural, one {# kirjaus} other {# kirjausta}}: kuka päätti mitä ja milloin, ilman nimiä ja tekstejä, jotta päätöksiä voi arvioida jälkikäteen',
  'privacy.kept.open-case':
    '{count, plural, one {# teksti} other {# tekstiä}} vielä avoimista tapauksista; poistuu itsestään, kun ne suljetaan',
  'privacy.kept.mention': '{count, plural, one {# teksti} other {# tekstiä}} muista asioista: katsottu, ei valittu',
  'privacy.kept.team-settings':
    '{count, plural, one {# versio} other {# versiota}} tiimin asetuksista, joissa tämä nimi on ihmisissä tai asiakkuuksissa: muutetaan siellä, ja aiemmat versiot jäävät kirjauksiin',
  'privacy.kept.other': '{count, plural, one {# tietue} other {# tietuetta}}, jotka uudempi Simmer säilytti',
  'privacy.keeping': 'Kuinka kauan tietoja säilytetään',
  'privacy.keeping.rules':
    'Asiakkaiden sanat {quotes, plural, one {# päivä} other {# päivää}}, suljetut tapaukset {months, plural, one {# kuukausi} other {# kuukautta}}, nähdyt ja sivuun laitetut {personal, plural, one {# päivä} other {# päivää}}. Vanhemmat poistetaan kerran päivässä. Ajat asetetaan asetusten kohdassa Prosessi.',
  'privacy.next.none': 'Mikään ei odota poistamista.',
  'privacy.next.quote':
    'Asiakkaiden sanat: {soon, plural, =0 {ei yhtään 30 päivän sisällä, seuraava {day}} one {# 30 päivän sisällä, {day}} other {# 30 päivän sisällä, ensimmäinen {day}}}, yhteensä {all}',
  'privacy.next.closed-case':
    'Suljettujen tapausten tekstit: {soon, plural, =0 {ei yhtään 30 päivän sisällä, seuraava {day}} one {# 30 päivän sisällä, {day}} other {# 30 päivän sisällä, ensimmäinen {day}}}, yhteensä {all}',
  'privacy.next.personal':
    'Muistiinpanot tukipyynnöistä, joilla ei ole tapausta: {soon, plural, =0 {ei yhtään 30 päivän sisällä, seuraava {day}} one {# 30 päivän sisällä, {day}} other {# 30 päivän sisällä, ensimmäinen {day}}}, yhteensä {all}',
  'privacy.erasures': 'Mitä on poistettu',
  'privacy.erasure': '{at}: {items, plural, one {# tietue} other {# tietuetta}} yhdestä henkilöstä, poistajana {by}.',
  'hold.place': 'Suojaa poistamiselta…',
  'hold.place.hint':
    'Riita-asiaa tai lakisääteistä velvollisuutta varten: tapauksen tekstejä ei poisteta ajan kuluessa eikä henkilön pyynnöstä, ennen kuin joku päättää suojauksen. Tiimissä tästä päättää esihenkilö.',
  'hold.place.why': 'Miksi tekstit on säilytettävä',
  'hold.place.go': 'Suojaa',
  'hold.on': 'Tämän tapauksen tekstit on suojattu poistamiselta.',
  'hold.by': '{who}, {when}',
  'hold.lift': 'Päätä suojaus…',
  'hold.lift.hint':
    'Tämän jälkeen tavalliset säilytysajat ovat taas voimassa, ja sitä odottaneet poistot tehdään loppuun.',
  'hold.lift.why': 'Miksi tekstejä ei enää tarvitse säilyttää',
  'hold.lift.go': 'Päätä suojaus',
  'hold.event.placed': 'Tekstit suojattiin poistamiselta',
  'hold.event.lifted': 'Tekstien suojaus päätettiin',
  'privacy.kept.hold':
    '{count, plural, one {# teksti} other {# tekstiä}} poistamiselta suojatuista tapauksista; poistuu itsestään, kun suojaus päättyy',
  'privacy.holds': 'Poistamiselta suojattu',
  'privacy.holds.case': 'Tapaus {ref}: {reason}',
  'privacy.erase.held':
    'Poistamiselta suojattu: {cases}. {texts, plural, one {# teksti jää} other {# tekstiä jää}} sen vuoksi.',
  'privacy.erase.even-held': 'Poista nämäkin',
  'privacy.erase.even-held.why': 'Miksi, ja kuka siitä päätti',
  'privacy.erase.even-held.missing': 'Kerro syy: se jää kirjauksiin.',
  'privacy.erasure.override': 'Myös suojatut tekstit poistettiin: {reason}',
  'privacy.kind.ticket': 'Tukipyyntö',
  'privacy.kind.quote': 'Asiakkaan sanat',
  'privacy.kind.summary': 'Tapauksen tiivistelmä',
  'privacy.kind.stakes': 'Mitä on pelissä',
  'privacy.kind.note': 'Muistiinpano',
  'privacy.kind.contact': 'Yhteydenotto asiakkaaseen',
  'privacy.kind.reason': 'Syy',
  'privacy.kind.name': 'Nimi',
  'privacy.kind.brief': 'Lyhyt kuvaus',
  'privacy.kind.other': 'Teksti',
  'privacy.file.at': '{at, date, medium}, {at, time, short}',
  'privacy.file.title': 'Mitä Simmerissä on tallessa: {name}',
  'privacy.file.made': 'Tältä koneelta, {at, date, long}, {at, time, short}.',
  'privacy.file.texts': 'Tekstit',
  'privacy.file.seen': 'Nähdyt tukipyynnöt',
  'privacy.file.sent': 'Lähetetty toiseen palveluun tai odottaa lähtöä',
  'privacy.file.decisions': 'Mitä kirjattiin, ilman tekstejä',
};
