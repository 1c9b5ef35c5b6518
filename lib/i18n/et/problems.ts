import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.page-changed':
    'See leht näeb välja teisiti, kui Simmer seda tunneb ({site}: {hook}), nii et ta ei hakka oletama. Laadige leht uuesti; kui see jääb nii, öelge sellele, kes Simmeri eest hoolitseb.',
  'problem.proofs-disagree':
    'Simmer ei saa kindlalt öelda, milline pöördumine teie ees on ({site}), nii et ta ei loe ühtegi. Klõpsake soovitud pöördumise kaardil või laadige leht uuesti.',
  'problem.ticket-changed':
    'Vahepeal tuli ette teine pöördumine. Midagi ei salvestatud ega lisatud; minge tagasi soovitud pöördumise juurde ja proovige uuesti.',
  'problem.not-signed-in':
    'Tugisüsteem ütleb, et te ei ole sisse logitud. Logige seal sisse ja valige siis „Proovi uuesti“.',
  'problem.rate-limited':
    'Tugisüsteem palub pausi. Simmer proovib uuesti {seconds, plural, one {# sekundi} other {# sekundi}} pärast; teil ei ole vaja midagi teha.',
  'problem.server-error':
    'Tugisüsteemil on endal raskusi (viga {status}). Oodake veidi ja valige siis „Proovi uuesti“.',
  'problem.bad-answer':
    'Tugisüsteem vastas millegagi, mis ei ole pöördumine. Laadige leht uuesti; kui see jääb nii, logige välja ja uuesti sisse.',
  'problem.unreachable': 'Tugisüsteemi ei saada kätte. Kontrollige ühendust ja valige siis „Proovi uuesti“.',
  'problem.no-composer':
    'Sellel lehel ei ole veel vastusevälja. Avage vastamine ja proovige uuesti või kopeerige tekst.',
  'problem.not-inserted':
    'Tekst ei jõudnud vastusevälja nii, nagu vaja. Vaadake väli enne jätkamist üle või kopeerige tekst ja kleepige see ise.',
  'problem.store-private':
    'See brauseriaken ei lase Simmeril midagi alles hoida, nii et juhtumeid ja seadeid ei saa siin salvestada. Avage tugisüsteem tavalises, mitte privaatses aknas.',
  'problem.store-full':
    'Selle salvestamiseks ei ole enam ruumi. Vabastage kettaruumi ja proovige uuesti; see, mida kirjutasite, on ikka siin.',
  'problem.store-newer': 'Siin salvestatu on tehtud uuema Simmeriga. Uuendage laiendust; seni midagi ei muutu ega kao.',
  'problem.store-blocked':
    'Teine aken kasutab veel vanemat Simmerit. Sulgege teised Simmeri lehed või taaskäivitage brauser ja proovige siis uuesti.',
  'problem.store-failed':
    'Salvestamine ei õnnestunud. Proovige uuesti; kui see jääb nii, taaskäivitage brauser. Varem salvestatu on puutumata.',
  'problem.store-gone':
    'See, mida Simmer oli sellesse brauserisse salvestanud, on kadunud: brauseri andmed kustutati. Kui kuulute tiimi, liituge sellega seadetes uuesti ja selle juhtumid tulevad tagasi; muidu taastage varukoopia. Mida nüüdsest teete, salvestatakse.',
  'problem.policy-invalid':
    'Reegleid ei saa kasutada: rida {line}: {message}. Parandage see seadetes; seni kehtivad kaasa antud reeglid.',
  'problem.policy-refused': 'Reegleid ei salvestatud, et ükski juhtum ei jääks omanikuta: {message}',
  'problem.policy-moved':
    'Reegleid on muudetud pärast seda, kui te need siin avasite, nii et teie omi nende peale ei salvestatud. Kopeerige või eksportige oma muudatused, laadige leht uuesti ja tehke muudatus uuesti.',
  'problem.programme-not-ready': 'Veel mitte: {missing}.',
  'problem.case-moved':
    'Juhtum on edasi liikunud ja on nüüd etapis „{step}“, nii et midagi ei muudetud. Vaadake, kuidas see on, ja jätkake sealt.',
  'problem.step-needs-name': 'Ilma puuduvata jätkamiseks on vaja nime: öelge, kes selle eest vastutab.',
  'problem.step-not-ready':
    'Enne järgmist etappi on veel teha: {missing}. Tehke need enne või öelge, miks ilma nendeta jätkate.',
  'problem.no-case': 'Seda juhtumit ei ole selles arvutis. Laadige leht uuesti, et näha neid, mis on.',
  'problem.no-script': 'Seda teksti ei ole selles arvutis. Laadige leht uuesti, et näha neid, mis on.',
  'problem.not-scripts':
    'Failis „{name}“ ei ole tekste, mida Simmer lugeda saaks: {message}. Valige fail, mis tehti käsuga „Ekspordi“, või kirjutage samal kujul fail.',
  'problem.script-moved':
    'Keegi kirjutas vahepeal teise versiooni. Teie oma on ikka siin: vaadake tema oma ja salvestage või kiitke siis uuesti heaks.',
  'problem.no-article': 'Seda artiklit ei ole selles arvutis. Laadige leht uuesti, et näha neid, mis on.',
  'problem.not-articles': 'Failis „{name}“ ei ole artikleid. Valige Simmeri tehtud fail (.json) või Markdown (.md).',
  'problem.report-span':
    'Neid päevi ei saa joonistada: viimane on enne esimest või lõike on üle 62. Valige muud päevad või päevade asemel nädalad või kuud.',
  'problem.promise-gone': 'Seda lubadust ei ole enam pöördumise nimekirjas. Avage pöördumine uuesti, et näha, mis on.',
  'problem.promise-past': 'See aeg on möödas. Valige aeg, mis on alles ees.',
  'problem.no-ticket': 'Sellel lehel ei ole pöördumist avatud. Avage mõni ja Simmer loeb seda.',
  'problem.refused': 'Simmer ei tundnud seda paneeli ära, nii et siin ei näidata midagi. Laadige leht uuesti.',
  'problem.not-approver': 'Selle otsustab ainult {who}. Teie saate otsuse kirja panna.',
  'problem.text-too-long':
    'See on pikem kui {most, number} märki, nii et midagi ei salvestatud. Teie tekst on alles: lühendage seda ja proovige uuesti.',
  'problem.bad-link': 'See ei ole veebiaadress. See algab https:// või http://.',
  'problem.sync-wrong-password':
    'Server ei tunne seda nime selle parooli või pääsutõendiga. Kontrollige mõlemat; pärast mitut valet katset võib server mõni minut keelduda.',
  'problem.sync-no-server':
    '{host} ei vastanud. Kontrollige aadressi ja ühendust. Kui mõlemad on õiged, ei pruugi brauser serveri sertifikaati usaldada, kuid lehele seda ei ütle: vaatamiseks avage kaardil {url}.',
  'problem.sync-no-permission':
    'Brauser ei saanud luba ({host}), nii et midagi ei saadetud. Valige uuesti „Jätka“ ja lubage see.',
  'problem.sync-bad-address':
    'Kirjutage serveri aadress, näiteks https://couch.team.example, ilma nime ja paroolita. Tavaline http on ainult sellele arvutile.',
  'problem.sync-unreachable':
    'Tiimi server ei vasta. Praegu ei ole sinna ühendust või ei usalda brauser selle sertifikaati; kumb see on, brauser lehele ei ütle. Kõik on siin alles ja läheb üles, niipea kui saab.',
  'problem.sync-signed-out':
    'Tiimi server ei võta teie nime ja parooli enam vastu. Logige uuesti sisse lehel Seaded, Tiim; seni on kõik siin alles.',
  'problem.sync-not-member':
    'Tiimi server tunneb teid, kuid selle andmebaas {db} ei ole teile avatud. Paluge sellel, kes serveri eest hoolitseb, teid liikmeks lisada.',
  'problem.sync-no-database':
    'Tiimi serveris ei ole andmebaasi {db}. Kontrollige nime või küsige sellelt, kes serveri eest hoolitseb.',
  'problem.sync-no-couch':
    'Vastas midagi muud kui tiimi server, näiteks külalisvõrgu sisselogimisleht. Avage mõni veebileht ja logige seal sisse, kui palutakse; seni on kõik siin alles.',
  'problem.sync-busy':
    'Tiimi serveril on kiire või endal raskusi (vastus {status}). Simmer proovib ise uuesti; teil ei ole vaja midagi teha.',
  'problem.sync-needs-coach':
    'Selles tiimis teeb seda juhendaja. Kui olete nüüd ise juhendaja, logige uuesti sisse lehel Seaded, Tiim.',
  'problem.sync-needs-manager':
    'Selles tiimis teeb seda juht. Kui olete nüüd ise juht, logige uuesti sisse lehel Seaded, Tiim.',
  'problem.sync-move-waiting':
    'Midagi ei ole veel vanasse andmebaasi jõudnud, nii et tiimi üle ei viidud. Oodake, kuni kirjas on „Sünkroonitud“, ja viige siis üle.',
  'problem.sync-move-rank':
    'Tiimi üleviimiseks peate olema juht nii siin kui ka uues andmebaasis {db}. Paluge selle ülesseadjal teha teid seal juhiks.',
  'problem.sync-move-same': 'Tiim on juba andmebaasis {db}. Kirjutage uue nimi.',
  'problem.sync-no-network':
    'See arvuti ei ole võrku ühendatud. Kõik on siin alles ja läheb üles, niipea kui saab; Simmeri jaoks ei ole teil vaja midagi teha.',
  'problem.write-refused':
    'Tugisüsteem ei lase teie kontol seda pöördumist siit muuta. Logige uuesti sisse ja laadige leht uuesti; kui see jääb nii, kasutage märget või kopeerige tekst.',
  'problem.write-moved':
    'Pöördumine muutus just praegu, nii et midagi ei kirjutatud. Vaadake see üle ja proovige siis uuesti.',
  'problem.write-rejected':
    'Tugisüsteem ei võta seda muudatust vastu (viga {status}); näiteks suletud pöördumist ei saa muuta. Midagi ei kirjutatud.',
  'problem.write-unsure':
    'Ei ole teada, kas see jõudis kohale. Vaadake pöördumist tugisüsteemis; kui proovite uuesti, vaatab Simmer enne, kas see on olemas, nii et midagi ei kirjutata kaks korda.',
  'problem.note-public':
    'Tugisüsteem tegi sellest märkmest avaliku vastuse, nii et klient võib seda näha. Vaadake pöördumist kohe ja öelge sellele, kes teie tugisüsteemi eest hoolitseb.',
  'problem.scan-spared':
    'Kogu teie konto ühist päringumahtu on vähe järel, nii et Simmer peatus teiste huvides. Jätkake minuti või kahe pärast.',
  'problem.unknown': 'Midagi ei õnnestunud ({message}). Proovige uuesti; kui see kordub, laadige leht uuesti.',
  'problem.not-yours-to-approve': 'Selle teksti peab heaks kiitma keegi teine kui kirjutaja.',
  'problem.key-needed':
    '{site} ei näita Simmerile oma kirju. Kirjutage seadetes „Tugisüsteemide võtmete“ alla selle API võti või näidake kirjad ühe korra ise: avage Simmer tööriistaribalt ja valige „Õpeta seda saiti lugema“.',
  'problem.key-refused':
    '{site} ei võta Simmeri võtit vastu või enam mitte. Andke sellele seadetes „Tugisüsteemide võtmete“ all uus.',
  'problem.key-no-permission':
    'Brauser ei saanud luba ({host}), nii et tugisüsteemi API-lt ei küsita. Lubage see seadetes „Tugisüsteemide võtmete“ all.',
  'problem.key-cancelled':
    'Sisselogimine suleti enne, kui see valmis sai ({site}), nii et ühendust ei loodud. Uuesti proovimiseks valige „Ühenda“.',
  'problem.key-rejected':
    '{site} ei tunne seda App ID-d ja App Secretit või on rakenduse ümbersuunamise aadress teine. Võrrelge kõiki kolme sealse rakendusega.',
  'problem.no-number':
    'Siin ({site}) ei nimeta pöördumist numbriga ei aadress ega leht. Simmer tunneb selle sõnade järgi ega tee sellega ise midagi; kui esimene kiri või teema muutub, paistab see teise pöördumisena.',
  'problem.no-pointing':
    'Leht, mida näitasite, suleti või laaditi uuesti. Avage pöördumine uuesti ja alustage sealt Simmeri nupust.',
  'problem.not-profile':
    'See ei ole saidiprofiil, mida Simmer kasutada saaks: {message}. Valige fail, mille Simmer selle saidi jaoks salvestas.',
};
