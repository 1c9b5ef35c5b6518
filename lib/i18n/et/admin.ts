import type { admin as english } from '../en/admin.ts';

export const admin: Record<keyof typeof english, string> = {
  'problem.backup-foreign':
    'See ei ole Simmeri tehtud varukoopia. Midagi ei muudetud. Valige fail, mille nimi algab simmer-backup.',
  'problem.backup-newer':
    'Selle varukoopia tegi uuem Simmer. Midagi ei muudetud. Uuendage Simmerit ja avage fail siis uuesti.',
  'problem.backup-damaged':
    'See varukoopia ei ole terviklik või on selles midagi muudetud (rida {line}). Siin ei muudetud midagi. Valige selle teine koopia või varasem varukoopia.',
  'problem.backup-passphrase':
    'Varukoopia ei avane selle paroolifraasiga. Midagi ei muudetud. Kontrollige kirjapilti, ka suurtähti, ja proovige uuesti.',
  'problem.managed-locked':
    'Selle on määranud teie organisatsioon ({key}), nii et seda ei muudetud. Seda saab muuta teie brauseri haldaja.',
  'problem.managed-off':
    'Teie organisatsioon on selle välja lülitanud ({feature}). Selle saab sisse lülitada teie brauseri haldaja.',
  'problem.managed-host':
    'Teie organisatsioon ei luba siin hosti {host}. Valige lubatu või küsige oma brauseri haldajalt.',
  'options.backup': 'Varukoopia',
  'backup.help':
    'Kõik, mida Simmer selles brauseris hoiab, ühe failina: kirjed, tekstid, nähtud pöördumised, salvestamata töö, teie seaded ja harjutused. Paroole, võtmeid ja sihtkohtade aadresse selles kunagi ei ole.',
  'backup.make': 'Tee varukoopia',
  'backup.lock': 'Lukusta see paroolifraasiga',
  'backup.passphrase': 'Paroolifraas',
  'backup.passphrase.help':
    'Vähemalt {least} märki, soovitavalt mitu sõna. Simmer seda ei hoia ja ilma selleta ei saa faili keegi avada.',
  'backup.passphrase.again': 'Sama veel kord',
  'backup.passphrase.short': 'Kasutage vähemalt {least} märki.',
  'backup.passphrase.other': 'See ei ole sama mis ülal.',
  'backup.open-file':
    'Failis on klientide sõnu ja nimesid. Ilma paroolifraasita saab seda lugeda igaüks, kelle käes see on.',
  'backup.save': 'Salvesta fail',
  'backup.made':
    '{file} salvestatakse. See enam ei muutu: ka see, mis hiljem kustutatakse, jääb sinna alles, seega kustutage vanad varukoopiad.',
  'backup.progress': '{percent} % valmis',
  'backup.restore': 'Ava varukoopia',
  'backup.plan': 'Mida taastamine teeks',
  'backup.of': 'Varukoopia: {at, date, long}, {at, time, short}, tehtud Simmeriga {version}.',
  'backup.look': 'Vaata sisse',
  'backup.counts': '{fresh, number} uut, {known, number} juba siin',
  'backup.part.events': 'Kirjed',
  'backup.part.vault': 'Tekstid',
  'backup.part.seen': 'Nähtud pöördumised',
  'backup.part.deliveries': 'Üleandmised teenustele',
  'backup.part.drafts': 'Salvestamata töö',
  'backup.part.other': 'Simmeri enda märkmed',
  'backup.joins': 'Taastamine lisab selle, mis on uus. Midagi siin olevast ei kao ja siin kustutatu jääb kustutatuks.',
  'backup.erased-since':
    'Siin on pärast selle varukoopia tegemist kellegi andmeid kustutatud. Seetõttu jäävad faili nähtud pöördumised, üleandmised ja salvestamata töö välja.',
  'backup.odd':
    '{count, plural, one {# kirjet see Simmer lugeda ei oska; see pannakse kõrvale või jäetakse välja.} other {# kirjet see Simmer lugeda ei oska; need pannakse kõrvale või jäetakse välja.}}',
  'backup.in-team':
    'Olete tiimis. See, mis tiimi andmebaasis puudub, läheb sinna järgmisel ühendusel niipalju, kui teil on õigus.',
  'backup.with-settings': 'Võta ka faili seaded siinsete asemel',
  'backup.take': 'Taasta',
  'backup.taken':
    '{count, plural, =0 {Kõik sellest oli juba siin.} one {Taastatud, siin on # uus kirje.} other {Taastatud, siin on # uut kirjet.}}',
  'options.organisation': 'Teie organisatsioon',
  'managed.help': 'Siinse on määranud teie brauseri haldaja. Sellel lehel seda muuta ei saa.',
  'managed.by': 'Määranud teie organisatsioon.',
  'managed.section':
    'Teie organisatsioon on määranud selle või osa sellest. Määratut saab siin vaadata, aga mitte teisiti salvestada.',
  'managed.set.policy': 'Tiimi reeglid: {parts}',
  'managed.set.team': 'Tiim {database} serveris {server}',
  'managed.set.language': 'Keel: {language}',
  'managed.set.first-run': 'Esimeste sammude lehte ise ei avata',
  'managed.set.off': 'Välja lülitatud: {features}',
  'managed.set.sites': 'Loetakse ainult neid hoste: {hosts}',
  'managed.set.destinations': 'Üleandmised lähevad ainult neile hostidele: {hosts}',
  'managed.fault': 'Üks teie organisatsiooni määratud asi jäeti välja, ülejäänu kehtib. {key}: {message}',
  'managed.feature.draft-check': 'mustandi kontroll',
  'managed.feature.alerts': 'märguanded',
  'managed.feature.shield': 'solvangute peitmine',
  'managed.feature.sync': 'ühendus tiimiga',
  'managed.feature.custom-sites': 'saitide osutamine',
  'managed.feature.learning': 'märkamata signaalide märkimine',
  'managed.feature.scripts': 'soovitatud tekstid',
  'managed.feature.drills': 'harjutused',
  'managed.feature.list-scan': 'nimekirjade automaatne läbivaatus',
  'managed.feature.destinations': 'üleandmised teenustele',
  'managed.feature.backup': 'varukoopiad',
  'options.diagnostics': 'Diagnostika',
  'diagnostics.help':
    'Brauseri haldajale mõeldud tekst selle kohta, kuidas Simmeril selles brauseris läheb. Selles ei ole ühtegi nime, aadressi ega kliendi või kolleegi sõna ja ise ei lähe see kuhugi: lugege see läbi ja siis kopeerige.',
  'diagnostics.make': 'Koosta',
  'diagnostics.again': 'Koosta uuesti',
  'diagnostics.label': 'Diagnostika tekst',
  'diagnostics.copy': 'Kopeeri',
};
