import { libraryOf } from './outline.ts';

export const et = libraryOf('et', 'Tere, {customer}', {
  'neutral-legal': {
    title: 'Õiguslik samm: kätte saadud, ja kes vastab',
    text: [
      'Täname kirja eest teemal „{subject}“. Oleme selle kätte saanud ja suhtume sellesse tõsiselt.',
      'Andsin selle tervikuna ja muutmata edasi inimesele, kes selles asjas meie nimel vastab: [nimi ja roll]. Meie kirjavahetus säilitatakse muutmata kujul.',
      '[nimi ja roll] kirjutab teile hiljemalt {time}. Kui soovite vastust teisele aadressile või oma esindajale, andke teada, kuhu selle saata.',
    ],
  },
  'neutral-legal-interim': {
    title: 'Õiguslik samm: lühike vaheteade',
    text: [
      'Lühike vaheteade teemal „{subject}“: [nimi ja roll] loeb teie saadetud materjale ja vastab teile kirjalikult.',
      'Saate vastuse või selle kuupäeva hiljemalt {time}. Kui soovite, et loeksime veel dokumente, võite need saata siia.',
    ],
  },
  'heard-warm-hand-over': {
    title: 'Soovib juhti: sujuv üleandmine',
    text: [
      'Palusite inimest, kes saab otsustada teemal „{subject}“. See sobib ja olen selle korraldanud.',
      '[nimi ja roll] on saanud kogu kirjavahetuse, nii et te ei pea midagi uuesti selgitama. Saate kirja või kõne hiljemalt {time}; andke teada, kumb teile paremini sobib.',
      'Seni olen teie kontakt mina, {agent}.',
    ],
  },
  'heard-options-to-stay': {
    title: 'Kaalub lahkumist: mis on kaalul, ja valikud',
    text: [
      'See, mida te kirjutate teemal „{subject}“, on tõsine ja ma näen, miks te lahkumist kaalute. Mul on kahju, et asi nii kaugele jõudis.',
      'Valikud on järgmised: [valik 1], [valik 2] või, kui otsustate lahkuda, selge lõpetamine, mille juures hoolitseme järgmise eest: [mille eest hoolitseme]. Otsus on teie.',
      '[nimi ja roll] on kõik läbi lugenud ning helistab või kirjutab teile hiljemalt {time}.',
    ],
  },
  'heard-review-fix-first': {
    title: 'Arvustus või avalik postitus: põhjus korda',
    text: [
      'Teil on täielik õigus oma kogemusest kirjutada. Tahan igal juhul parandada selle, mis teemaga „{subject}“ valesti läks.',
      'Põhjus on praegu teadaolevalt see: [põhjus]. Selle parandamiseks teeme järgmist: [järgmine samm]. Saate valida: [valik 1] või [valik 2].',
      '[nimi ja roll] on kõik läbi lugenud ja kirjutab teile hiljemalt {time}.',
    ],
  },
  'leaps-respect-limit': {
    title: 'Solvangud: üks selge piir, ja abi',
    text: [
      'Tahan lahendada teema „{subject}“ ja selleks palun, et jääksime teineteise vastu lugupidavaks.',
      'Saan teha järgmist: [valik 1] või [valik 2]. Andke teada, kumba soovite, ja ma alustan sellest.',
      '[nimi ja roll] on vestlusega liitunud. Kuulete meist hiljemalt {time}.',
    ],
  },
  'carp-shouting': {
    title: 'Väga vihane: tunnusta, siis üks küsimus',
    text: [
      'Näen, kui palju tüli „{subject}“ teile põhjustanud on. Tahan selle koos teiega korda saada.',
      'Et alustada õigest kohast, üks küsimus: [küsimus]?',
      'Pärast teie vastust saan teha üht kahest: [valik 1] või [valik 2]. Kumb teile paremini sobib? Alustan sellest ja annan tulemusest teada hiljemalt {time}.',
    ],
  },
  'heard-standstill': {
    title: 'Töö seisab: see on esimene',
    text: [
      'Teema „{subject}“ tõttu seisab teil [mis seisab] ja iga tund läheb teile maksma. See on mulle nüüd kõige tähtsam.',
      'Juhtum on avatud ja sellega tegeleb [nimi ja roll]. Kuni see on parandatud, aitab edasi: [ajutine lahendus].',
      'Kuulete minust hiljemalt {time} ja edasi korrapäraselt [vahemik], kuni kõik töötab. Kui kõne sobib paremini, saatke oma number.',
    ],
  },
  'affects-others-update': {
    title: 'Puudutab paljusid: põhjus, ajutine lahendus, järgmine teade',
    text: [
      'Teil on õigus: „{subject}“ puudutab ka teisi peale teie. Täname, et kirjeldasite, kuidas see teie juures paistab.',
      'Põhjusega tegeleb [nimi ja roll]. Seni saate teha nii: [ajutine lahendus] või [valik 2].',
      'Järgmine teade kõigile tuleb hiljemalt {time} ja saadan selle teile ka siia.',
    ],
  },
  'heard-missed-promise': {
    title: 'Lubadus jäi täitmata: nimeta see, uus aeg',
    text: [
      'Lubasime teile hiljemalt [lubatud aeg] järgmist: [mida lubati]. Me ei pidanud lubadust ja mul on sellest kahju.',
      'Nüüd teeme järgmist: [järgmine samm], ja jälgin seda ise lõpuni. See on valmis hiljemalt {time}.',
      'Kui see on teie jaoks liiga hilja, andke teada, ja vaatame veel täna teist võimalust: [valik 2].',
    ],
  },
  'heard-own-the-silence': {
    title: 'Vastus viibis: tunnista vaikust',
    text: [
      'Kirjutasite meile teemal „{subject}“ ega saanud õigel ajal vastust. See ootamine tulenes meist ja mul on sellest kahju.',
      'Tänane seis: [mis on teada]. Teen praegu järgmist: [järgmine samm].',
      'Kirjutan teile hiljemalt {time}, ka siis, kui midagi uut ei ole. Kui kõne sobib paremini, saatke oma number ja ma helistan.',
    ],
  },
  'leap-dispute': {
    title: 'Erimeelsus faktides: sõnasta ümber, leia ühine',
    text: [
      'Täname, et selgitasite, kuidas te näete teemat „{subject}“. Kontrollin, kas sain õigesti aru: [kliendi seisukoht ühe lausega].',
      'Selles oleme ühel meelel: [ühine fakt]. Lahtine on veel [lahtine küsimus] ja kontrollin seda siit: [allikas].',
      'Saate minu vastuse koos põhjendustega hiljemalt {time}. Kui lugesin midagi valesti, parandage mind ja jätkan sealt.',
    ],
  },
  'swarm-specialist-joins': {
    title: 'Spetsialist liitub, kontakt jääb',
    text: [
      'Teema „{subject}“ vajab inimest, kes tunneb seda hästi: [valdkond]. Seepärast liitub meiega [nimi ja roll], mina jään teie kontaktiks.',
      'Teie saadetu on juba olemas: [mis on teada]. Te ei pea seda uuesti selgitama.',
      'Järgmine samm: [järgmine samm]. Kuulete meist hiljemalt {time}. Kui soovite asja pigem läbi rääkida, helistame teile sobival ajal.',
    ],
  },
  'approval-needed': {
    title: 'Vajab otsust: kes ja millal',
    text: [
      'Teie soovi kohta teemal „{subject}“ teeb otsuse [nimi ja roll]. Saatsin selle täna otsustamiseks koos teie põhjendustega.',
      'Saate otsuse hiljemalt {time}. Kui te ei soovi oodata, on kohe võimalik see: [valik 1].',
    ],
  },
  'last-calm-follow-up': {
    title: 'Rahulik jätk: tehtud ja üle kontrollitud',
    text: [
      'Täname, et andsite meile teada teemal „{subject}“. Mul on kahju tülist, mida see teile tegi.',
      'Tehtud on järgmine: [mida tehti]. Nüüd töötab see nii: [kuidas see nüüd töötab].',
      'Kontrollin hiljemalt {time}, kas kõik on endiselt korras. Kui midagi on veel valesti, vastake siia või paluge mul helistada, kumb teile sobib.',
    ],
  },
});
