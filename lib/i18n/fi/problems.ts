import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.page-changed':
    'Sivu näyttää erilaiselta kuin Simmer sen tuntee ({site}: {hook}), joten se ei arvaile. Lataa sivu uudelleen; jos tilanne jatkuu, kerro Simmeristä vastaavalle.',
  'problem.proofs-disagree':
    'Simmer ei tiedä varmasti, mikä tukipyyntö on edessäsi ({site}), joten se ei lue niistä yhtäkään. Napsauta tarkoittamasi tukipyynnön välilehteä tai lataa sivu uudelleen.',
  'problem.ticket-changed':
    'Toinen tukipyyntö tuli sillä välin esiin. Mitään ei tallennettu eikä lisätty; palaa tarkoittamaasi tukipyyntöön ja yritä uudelleen.',
  'problem.not-signed-in':
    'Asiakaspalvelujärjestelmän mukaan et ole kirjautunut sisään. Kirjaudu siellä ja valitse sitten Yritä uudelleen.',
  'problem.rate-limited':
    'Asiakaspalvelujärjestelmä pyytää taukoa. Simmer yrittää uudelleen {seconds, plural, one {# sekunnin} other {# sekunnin}} kuluttua; sinun ei tarvitse tehdä mitään.',
  'problem.server-error':
    'Asiakaspalvelujärjestelmässä on oma häiriönsä (virhe {status}). Odota hetki ja valitse sitten Yritä uudelleen.',
  'problem.bad-answer':
    'Asiakaspalvelujärjestelmä vastasi jotain, mikä ei ole tukipyyntö. Lataa sivu uudelleen; jos tilanne jatkuu, kirjaudu ulos ja takaisin sisään.',
  'problem.unreachable':
    'Asiakaspalvelujärjestelmään ei saada yhteyttä. Tarkista verkkoyhteys ja valitse sitten Yritä uudelleen.',
  'problem.no-composer': 'Sivulla ei ole vielä vastauskenttää. Avaa vastaus ja yritä uudelleen, tai kopioi teksti.',
  'problem.not-inserted':
    'Teksti ei päätynyt vastauskenttään niin kuin piti. Katso kenttä ennen kuin jatkat, tai kopioi teksti ja liitä se itse.',
  'problem.store-private':
    'Tämä selainikkuna ei anna Simmerin tallentaa mitään, joten tapauksia ja asetuksia ei voi tallentaa tässä. Avaa asiakaspalvelujärjestelmä tavallisessa, ei-yksityisessä ikkunassa.',
  'problem.store-full': 'Tallennustila on lopussa. Vapauta levytilaa ja yritä uudelleen; kirjoittamasi on yhä tässä.',
  'problem.store-newer':
    'Tallennetut tiedot on tehty uudemmalla Simmerillä. Päivitä laajennus; siihen asti mitään ei muuteta eikä menetetä.',
  'problem.store-blocked':
    'Toinen ikkuna käyttää vielä vanhempaa Simmeriä. Sulje muut Simmer-sivut tai käynnistä selain uudelleen ja yritä sitten uudelleen.',
  'problem.store-failed':
    'Tallennus ei onnistunut. Yritä uudelleen; jos tilanne jatkuu, käynnistä selain uudelleen. Aiemmin tallennettu on tallella.',
  'problem.store-gone':
    'Simmerin tähän selaimeen tallentamat tiedot ovat poissa: selaimen tiedot tyhjennettiin. Jos olet tiimissä, liity siihen uudelleen asetuksissa, niin sen tapaukset palaavat; muuten palauta varmuuskopio. Tästä eteenpäin kaikki tallentuu taas.',
  'problem.policy-invalid':
    'Käytäntöä ei voi käyttää: rivi {line}: {message}. Korjaa se asetuksissa; siihen asti voimassa on oletuskäytäntö.',
  'problem.policy-refused': 'Käytäntöä ei tallennettu, jotta yksikään tapaus ei jäisi ilman vastuuhenkilöä: {message}',
  'problem.policy-moved':
    'Käytäntöä on muutettu sen jälkeen, kun avasit sen tässä, joten muutoksiasi ei tallennettu sen päälle. Kopioi tai vie muutoksesi talteen, lataa sivu uudelleen ja tee muutos sitten.',
  'problem.programme-not-ready': 'Ei vielä: {missing}.',
  'problem.case-moved':
    'Tapaus on edennyt ja on nyt vaiheessa ”{step}”, joten mitään ei muutettu. Katso tilanne ja jatka siitä.',
  'problem.step-needs-name': 'Jos jatketaan ilman puuttuvia kohtia, tarvitaan nimi: kerro, kuka siitä vastaa.',
  'problem.step-not-ready':
    'Ennen seuraavaa vaihetta on vielä tekemättä: {missing}. Tee nämä ensin tai kerro syy, miksi jatkat ilman niitä.',
  'problem.no-case': 'Tätä tapausta ei ole tällä tietokoneella. Lataa sivu uudelleen, niin näet ne, jotka ovat.',
  'problem.no-script': 'Tätä tekstiä ei ole tällä tietokoneella. Lataa sivu uudelleen, niin näet ne, jotka ovat.',
  'problem.not-scripts':
    'Tiedostossa ”{name}” ei ole tekstejä, joita Simmer osaa lukea: {message}. Valitse tiedosto, joka on tehty kohdasta ”Vie tiedostoon”, tai kirjoita samanmuotoinen.',
  'problem.script-moved':
    'Joku kirjoitti sillä välin toisen version. Omasi on yhä tässä: katso heidän versionsa ja tallenna tai hyväksy sitten uudelleen.',
  'problem.no-article': 'Tätä ohjetta ei ole tällä tietokoneella. Lataa sivu uudelleen, niin näet ne, jotka ovat.',
  'problem.not-articles':
    'Tiedostossa {name} ei ole ohjeita. Valitse Simmerin tekemä tiedosto (.json) tai Markdown-tiedosto (.md).',
  'problem.report-span':
    'Näistä päivistä ei voi piirtää raporttia: viimeinen on ennen ensimmäistä, tai jaksoja on yli 62. Valitse toiset päivät, tai viikot tai kuukaudet päivien sijaan.',
  'problem.promise-gone':
    'Tätä lupausta ei ole enää tukipyynnön tiedoissa. Avaa tukipyyntö uudelleen, niin näet nykyiset.',
  'problem.promise-past': 'Aika on jo ohi. Valitse aika, joka on vielä edessä.',
  'problem.no-ticket': 'Tällä sivulla ei ole tukipyyntöä avoinna. Avaa tukipyyntö, niin Simmer lukee sen.',
  'problem.refused': 'Simmer ei tunnistanut tätä paneelia, joten se ei näytä tässä mitään. Lataa sivu uudelleen.',
  'problem.not-approver': 'Vain {who} voi päättää tästä. Voit kirjata päätöksen heidän puolestaan.',
  'problem.text-too-long':
    'Teksti on pidempi kuin {most, number} merkkiä, joten mitään ei tallennettu. Tekstisi on yhä paikallaan: lyhennä sitä ja yritä uudelleen.',
  'problem.bad-link': 'Tämä ei ole verkko-osoite. Se alkaa https:// tai http://.',
  'problem.sync-wrong-password':
    'Palvelin ei tunne tätä nimeä tällä salasanalla tai avaimella. Tarkista molemmat; usean väärän yrityksen jälkeen palvelin voi kieltäytyä muutaman minuutin ajan.',
  'problem.sync-no-server':
    '{host} ei vastannut. Tarkista osoite ja yhteys. Jos molemmat ovat kunnossa, selain ei ehkä luota palvelimen varmenteeseen, mitä se ei kerro sivuille: avaa {url} välilehdessä, niin näet.',
  'problem.sync-no-permission':
    'Selain ei saanut lupaa ottaa yhteyttä palvelimeen {host}, joten mitään ei lähetetty. Valitse Jatka uudelleen ja salli yhteys.',
  'problem.sync-bad-address':
    'Kirjoita palvelimen osoite, esimerkiksi https://couch.team.example, ilman nimeä tai salasanaa. Pelkkä http käy vain tälle tietokoneelle.',
  'problem.sync-unreachable':
    'Tiimin palvelin ei vastaa. Joko siihen ei juuri nyt saa yhteyttä tai selain ei luota sen varmenteeseen: selain ei kerro sivuille, kummasta on kyse. Kaikki on tallessa täällä ja lähtee heti kun voi.',
  'problem.sync-signed-out':
    'Tiimin palvelin ei enää hyväksy nimeäsi ja salasanaasi. Kirjaudu uudelleen kohdassa Asetukset, Tiimi; kaikki on sillä välin tallessa täällä.',
  'problem.sync-not-member':
    'Tiimin palvelin tuntee sinut, mutta sen tietokanta {db} ei ole sinulle avoin. Pyydä sen hoitajaa lisäämään sinut jäseneksi.',
  'problem.sync-no-database':
    'Tiimin palvelimella ei ole tietokantaa {db}. Tarkista nimi tai kysy palvelimen hoitajalta.',
  'problem.sync-no-couch':
    'Vastaaja oli jokin muu kuin tiimin palvelin, esimerkiksi vierasverkon kirjautumissivu. Avaa jokin verkkosivu ja kirjaudu siellä, jos sitä pyydetään; kaikki on sillä välin tallessa täällä.',
  'problem.sync-busy':
    'Tiimin palvelin on kiireinen tai sillä on omia vaikeuksia (vastaus {status}). Simmer yrittää itse uudelleen; sinun ei tarvitse tehdä mitään.',
  'problem.sync-needs-coach':
    'Tässä tiimissä tämän tekee valmentaja. Jos olet jo valmentaja, kirjaudu uudelleen kohdassa Asetukset, Tiimi.',
  'problem.sync-needs-manager':
    'Tässä tiimissä tämän tekee esihenkilö. Jos olet jo esihenkilö, kirjaudu uudelleen kohdassa Asetukset, Tiimi.',
  'problem.sync-move-waiting':
    'Kaikki ei ole vielä ehtinyt vanhaan tietokantaan, joten tiimiä ei siirretty. Odota, kunnes kaikki on synkronoitu, ja siirrä sitten.',
  'problem.sync-move-rank':
    'Tiimin siirtämiseen sinun on oltava esihenkilö sekä täällä että uudessa tietokannassa {db}. Pyydä sen perustajaa antamaan sinulle rooli siellä.',
  'problem.sync-move-same': 'Tiimi on jo tietokannassa {db}. Kirjoita uuden tietokannan nimi.',
  'problem.sync-no-network':
    'Tämä tietokone ei ole missään verkossa. Kaikki on tallessa täällä ja lähtee heti kun voi; Simmerin vuoksi sinun ei tarvitse tehdä mitään.',
  'problem.write-refused':
    'Asiakaspalvelujärjestelmä ei anna tunnuksesi muuttaa tätä tukipyyntöä täältä. Kirjaudu uudelleen ja lataa sivu uudelleen; jos tämä ei auta, käytä vastauskentän sisäistä huomautusta tai kopioi teksti.',
  'problem.write-moved':
    'Tukipyyntö muuttui juuri äsken, joten mitään ei kirjoitettu. Katso tukipyyntö ja yritä sitten uudelleen.',
  'problem.write-rejected':
    'Asiakaspalvelujärjestelmä ei ota tätä muutosta vastaan (virhe {status}); esimerkiksi suljettua tukipyyntöä ei voi muuttaa. Mitään ei kirjoitettu.',
  'problem.write-unsure':
    'Ei ole varmaa, menikö tämä perille. Katso tukipyyntöä asiakaspalvelujärjestelmästä; jos yrität uudelleen, Simmer tarkistaa ensin, onko se jo siellä, joten mitään ei kirjoiteta kahdesti.',
  'problem.note-public':
    'Asiakaspalvelujärjestelmä teki huomautuksesta julkisen vastauksen, joten asiakas näkee sen. Katso tukipyyntö heti ja kerro asiasta järjestelmästänne vastaavalle.',
  'problem.scan-spared':
    'Koko tilin yhteisistä pyynnöistä on jäljellä enää vähän, joten Simmer pysähtyi tähän muiden vuoksi. Jatka minuutin tai parin kuluttua.',
  'problem.unknown': 'Jokin ei toiminut ({message}). Yritä uudelleen; jos se toistuu, lataa sivu uudelleen.',
  'problem.not-yours-to-approve': 'Tämän tekstin hyväksyy joku muu kuin sen kirjoittaja.',
  'problem.key-needed':
    '{site} ei näytä viestejään Simmerille. Kirjoita sen rajapinnan avain asetusten kohtaan ”Asiakaspalvelujärjestelmien avaimet” tai osoita viestit kerran: avaa Simmer työkalupalkista ja valitse ”Opeta tämä sivusto osoittamalla”.',
  'problem.key-refused':
    '{site} ei hyväksy Simmerin avainta, tai ei enää. Anna uusi asetusten kohdassa ”Asiakaspalvelujärjestelmien avaimet”.',
  'problem.key-no-permission':
    'Selain ei saanut lupaa ottaa yhteyttä osoitteeseen {host}, joten sen rajapinnalta ei kysytä mitään. Salli se asetusten kohdassa ”Asiakaspalvelujärjestelmien avaimet”.',
  'problem.key-cancelled':
    'Kirjautuminen ({site}) suljettiin kesken, joten mitään ei yhdistetty. Yritä uudelleen valitsemalla Yhdistä.',
  'problem.key-rejected':
    '{site} ei tunne tätä App ID:tä ja App Secretiä, tai sovelluksen uudelleenohjausosoite on toinen. Vertaa kaikkia kolmea sovelluksen tietoihin siellä.',
  'problem.no-number':
    'Sivustolla {site} tukipyynnön numeroa ei näy osoitteessa eikä sivulla. Simmer tuntee tämän tukipyynnön sen sanoista eikä tee sille mitään itsestään. Jos ensimmäinen viesti tai aihe muuttuu, se näyttää toiselta tukipyynnöltä.',
  'problem.no-pointing':
    'Osoittamasi sivu on suljettu tai ladattu uudelleen. Avaa tukipyyntö ja aloita siellä Simmerin painikkeesta.',
  'problem.not-profile':
    'Tämä ei ole sivustoprofiili, jota Simmer voisi käyttää: {message}. Valitse tiedosto, jonka Simmer tallensi kyseisestä sivustosta.',
};
