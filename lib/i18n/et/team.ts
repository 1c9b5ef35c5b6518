import type { team as english } from '../en/team.ts';

export const team: Record<keyof typeof english, string> = {
  'team.open': 'Ava kaardil {host}',
  'team.open.help':
    'Kui brauser teid seal hoiatab, on asi sertifikaadis: öelge sellele, kes serveri eest hoolitseb. Kui palutakse võrku sisse logida, tehke seda. Kui midagi ei avane, on asi ühenduses.',
  'team.invite.show': 'Näita QR-koodi',
  'team.invite.hide': 'Peida QR-kood',
  'team.invite.qr': 'Kutselingi QR-kood',
  'team.invite.help': 'Link ja kood ütlevad, kus tiim on. Nime ega parooli neis ei ole.',
  'team.leaving': 'Mis võib sellest brauserist lahkuda',
  'team.leaving.own': 'Mida teie lubate',
  'team.leaving.team': 'Mida tiim kõigile lubab',
  'team.leaving.team.help': 'Igaüks võib enda omast lubada vähem, kuid mitte rohkem.',
  'team.leaving.held': 'Tiim jätab selle igaühe brauserisse.',
  'team.leaving.counts': 'Tiimile: {left} · Ainult siin: {here}',
  'team.leaving.stop': 'Nüüdsest jääb teie brauserisse: {what}.',
  'team.leaving.start': 'Nüüdsest lahkub teie brauserist: {what}.',
  'team.leaving.team.stop': 'Nüüdsest jääb igaühe enda brauserisse: {what}.',
  'team.leaving.team.start': 'Nüüdsest võib igaühe brauserist lahkuda: {what}.',
  'team.leaving.rest':
    'Mis on juba läinud, jääb tiimile, kuni see kustutatakse. Mis on seni siia jäänud, ei lahku ka hiljem.',
  'team.leaving.saved':
    '{count, plural, =0 {Salvestatud. Kehtib nüüdsest.} one {Salvestatud. Kehtib nüüdsest ja # oodanud tekst jääb siia.} other {Salvestatud. Kehtib nüüdsest ja # oodanud teksti jääb siia.}}',
  'event.refused': 'Ainult siin: tiimi server ei võtnud seda vastu. Miks, ütleb Seaded, Tiim',
  'team.refused.case': 'Juhtum {ref}',
  'team.refused.retry': 'Proovi uuesti',
  'team.refused.keep': 'Jäta siia',
  'team.refusal.not-member':
    'Teie nimel ei ole selles tiimis rolli. Paluge see sellelt, kes serveri eest hoolitseb, ja proovige siis uuesti.',
  'team.refusal.needs-coach':
    'Selles tiimis teeb seda juhendaja: paluge temalt. Kui olete nüüd ise juhendaja, logige uuesti sisse ja see läheb üles.',
  'team.refusal.needs-manager':
    'Selles tiimis teeb seda juht: paluge temalt. Kui olete nüüd ise juht, logige uuesti sisse ja see läheb üles.',
  'team.refusal.needs-administrator': 'Seda saab teha ainult tiimi administraator. Võite selle siia jätta.',
  'team.refusal.too-large': 'See on suurem, kui tiimi andmebaas vastu võtab. Kirjutage lühem; see jääb siia.',
  'team.refusal.stays-erased': 'Tiim kustutas selle ja kustutatu ei tule tagasi. Võite selle siia jätta.',
  'team.refusal.not-poster': 'Selle saatis kolleegi brauser. Kustutada saab tema või juht.',
  'team.refusal.unchangeable':
    'Tiimi andmebaasis on sellest teine versioon ja öeldu ei muutu. Võite selle siia jätta; kolleegid näevad teist.',
  'team.refusal.wrong-poster':
    'See läheks üles muu nimega kui teie oma. Logige uuesti sisse oma nimega ja proovige siis uuesti.',
  'team.refusal.wrong-space':
    'See kuulub tiimi teise andmebaasi. Küsige sellelt, kes serveri eest hoolitseb, kas suletud ring on üles seatud.',
  'team.refusal.not-understood':
    'Tiimi reeglid ei tunne sellisel kujul kirjet. Uuendage Simmerit ja proovige uuesti; kui see ei aita, paluge tiimi andmebaas uusima Simmeriga veel kord üles seada.',
  'team.refusal.other': 'Server ütleb „{reason}“. Näidake seda sellele, kes serveri eest hoolitseb.',
  'team.only-here': 'Teie oma versioon osast „{part}“ kehtib ainult selles brauseris.',
  'team.only-here.help':
    'Kolleegid töötavad tiimi versiooni järgi. Kui võtate selle ka ise, kaob teie oma sellest brauserist: kopeerige see enne, kui soovite seda kellelegi näidata.',
  'team.only-here.take': 'Võta tiimi versioon',
  'team.only-here.copy': 'Kopeeri minu versioon osast „{part}“',
  'team.move': 'Vii tiim uude andmebaasi…',
  'team.move.help':
    'Selleks puhuks, kui andmebaas on suureks kasvanud, umbes miljoni kirje juures. Kaasa tulevad reeglid, inimesed, teadmised, kliendid ja kõik sulgemata juhtumid. Vana andmebaas jääb, nagu on. Kolleegid saavad sellest teada ja tulevad ühe klõpsuga kaasa.',
  'team.move.first': 'Uue andmebaasi peab enne üles seadma serveri administraator.',
  'team.move.setup': 'Sea uus andmebaas üles',
  'team.move.as': 'Logi seal sisse muu nime või parooliga',
  'team.move.go': 'Vii tiim üle',
  'team.moved': '{name} viis tiimi üle: {team}, {host} ({when}).',
  'team.moved.help':
    'Vanas andmebaasis öeldu ei jõua kolleegideni, kes on üle läinud. Mis teil on, jääb sellesse brauserisse.',
  'team.moved.go': 'Mine kaasa',
  'sync.moved': 'Tiim on kolinud: minge kaasa lehel Seaded, Tiim',
  'setup.next.help':
    'Andmebaasile, mis asendab tiimi {team} oma. Samas serveris saavad kõik, kes on tiimis {team}, sama rolliga ligi; teises serveris nimetage nad allpool.',
  'setup.next.done': 'Uued andmebaasid on valmis. Keegi neid veel ei kasuta.',
  'setup.next.go': 'Jätka üleviimist',
  'setup.problem.no-older': 'Selles serveris ei ole tiimi andmebaasi „{name}“, millele uus võiks järgneda.',
};
