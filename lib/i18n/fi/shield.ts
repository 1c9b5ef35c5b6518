import type { shield as english } from '../en/shield.ts';

export const shield: Record<keyof typeof english, string> = {
  'shield.summary': 'Loukkaavia sanoja, {count, plural, one {# viesti} other {# viestiä}}',
  'shield.folded': 'Näissä sanoissa on loukkaus',
  'shield.reveal': 'Näytä sanat',
  'shield.fold': 'Piilota sanat',
  'shield.title': 'Loukkaavia sanoja',
  'shield.question': 'Ensin: mistä on kyse?',
  'shield.is.complaint': 'Valitus',
  'shield.is.disability': 'Vammaan tai sairauteen liittyvä pyyntö',
  'shield.is.abuse': 'Asiaton kohtelu',
  'shield.do.complaint': 'Vastaa itse asiaan. Kovat sanat viivästyksestä tai tuotteesta eivät ole asiatonta kohtelua.',
  'shield.do.disability':
    'Kysy, mikä auttaisi, ja järjestä se tai etsi joku, joka voi. Tällainen pyyntö ei ole asiatonta kohtelua, vaikka se esitettäisiin tiukasti.',
  'shield.do.abuse':
    'Sinun ei tarvitse kantaa tätä yksin. Pyydä joku mukaan, aseta yksi rauhallinen raja ja pidä pieni tauko ennen kuin vastaat.',
  'shield.second': 'Toinen ihminen mukaan',
  'shield.second.help': 'Avaa tapauksen ehdotuksen mukaan. Samalla mukaan pyydetään: {who}.',
  'shield.second.ask': 'Pyydä toinen ihminen mukaan',
  'shield.second.asked': 'Tapaus on avattu. Mukaan pyydettiin: {who}',
  'shield.second.open': 'Tapaus on auki. Sen kortilla näkyy, kenellä se on ja kenelle siitä on kerrottu.',
  'shield.second.none':
    'Eskalointimatriisi ei nimeä tähän ketään. Pyydä apua suoraan työkaverilta tai tiiminvetäjältä.',
  'shield.limit': 'Teksti, joka asettaa rajan',
  'shield.evidence': 'Tallenne siitä, mitä sanottiin',
  'shield.evidence.help':
    'Viestit sanasta sanaan, ajat ja tarkistussummat. Tiedosto tallentuu vain tälle tietokoneelle. Siinä on henkilötietoja, joten säilytä se huolella.',
  'shield.evidence.save': 'Tallenna tiedostoon',
  'shield.evidence.saved':
    'Tallenne annettiin selaimen tallennettavaksi. Simmer kirjaa vain, että se tehtiin, ei sen sanoja.',
  'shield.file.title': 'Tallenne loukkaavista sanoista',
  'shield.file.ticket': 'Tiketti: {key}',
  'shield.file.address': 'Osoite: {url}',
  'shield.file.read': 'Luettu: {at}',
  'shield.file.note':
    'Jokainen tarkistussumma on SHA-256 (UTF-8) täsmälleen sen alla olevien kahden viivan välisestä tekstistä. Sanat löydettiin säännöillä; ihminen päättää, mitä ne ovat.',
  'shield.file.subject': 'Otsikko',
  'shield.file.message': 'Viesti {number, number}',
  'shield.file.by': 'Kirjoittaja: {role}',
  'shield.file.time': 'Aika: {at}',
  'shield.file.no-time': 'Aika: ei näy sivulla',
  'shield.file.heard': 'Kuultu: ”{quote}”',
  'shield.role.customer': 'asiakas',
  'shield.role.agent': 'tiimimme',
  'shield.role.note': 'sisäinen huomautus',
  'shield.role.system': 'järjestelmä itse',
  'shield.role.unknown': 'ei tiedossa',
  'options.shield': 'Piilota loukkaavat sanat paneelissa',
  'options.shield.help': 'Ne näytetään, kun pyydät. Itse tiketti pysyy ennallaan.',
};
