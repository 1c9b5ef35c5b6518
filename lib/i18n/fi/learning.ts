import type { learning as english } from '../en/learning.ts';

export const learning: Record<keyof typeof english, string> = {
  'view.signals': 'Merkit',
  'panel.missed': 'Simmeriltä jäi jotain huomaamatta…',
  'panel.missed.title': 'Mitä jäi huomaamatta',
  'panel.missed.words': 'Asiakkaan sanat',
  'panel.missed.help':
    'Valitse sanat ensin tukipyynnöstä, niin ne tulevat tähän. Osoitteet, numerot ja salasanat peitetään, ja yksi rivi säilytetään.',
  'panel.missed.long': 'Enintään {most} merkkiä. Yksi tai kaksi virkettä riittää.',
  'panel.missed.kind': 'Mitä sanat kertovat',
  'panel.missed.choose': 'Valitse',
  'panel.missed.send': 'Kerro valmentajalle',
  'panel.missed.noted': 'Merkitty muistiin valmentajalle; pisteet eivät muutu.',
  'learning.intro':
    'Mistä tiimi oli eri mieltä ja mikä sen mukaan jäi huomaamatta. Ketään ei nimetä: kyse on merkeistä. Muuta jotakin, niin näet vaikutuksen ennen kuin tallennat.',
  'learning.none':
    'Kukaan ei ole vielä ollut eri mieltä merkistä eikä ilmoittanut huomaamatta jääneestä. Kumpikin tehdään paneelissa syiden kohdalla.',
  'learning.disagreed': 'Eri mieltä: {disagreed} kertaa, ratkaisuja yhteensä {decisions}',
  'learning.missed': '{missed, plural, one {Jäi huomaamatta kerran} other {Jäi huomaamatta # kertaa}}',
  'learning.silent': 'Ei nyt hälytä ketään',
  'learning.silent.help':
    'Viimeisistä 20 ratkaisusta, jotka koskivat tätä sävyä, vähintään 8:ssa oltiin eri mieltä. Sävy vaikuttaa yhä pisteisiin, mutta yksin se ei hälytä ketään. Katso sanoja ja muuta painoarvoa; sen jälkeen laskenta alkaa alusta.',
  'learning.since': 'Merkkien viimeisimmän muutoksen jälkeen: {disagreed}/{decisions}.',
  'learning.rules': 'Eri mieltä tunnistussäännöittäin',
  'learning.rules.help':
    'Ratkaisu on joko erimielisyys tai tapaus, jonka joku avasi tämän merkin vuoksi. ”Nähty täällä” koskee tukipyyntöjä, joissa tämä tietokone näki säännön ja jotka se vielä muistaa; muualla ilmaistu erimielisyys ei ole siinä mukana.',
  'learning.shown': 'Nähty täällä: eri mieltä {disagreed}, tukipyyntöjä {tickets}',
  'learning.rule.none': 'ei sääntöä',
  'learning.strength.explicit': 'sanoista',
  'learning.strength.tone': 'sävystä',
  'learning.times': '{count, plural, one {kerran} other {# kertaa}}',
  'learning.examples': 'Sanat',
  'learning.words.gone': 'Sanoja ei ole tai niitä ei enää säilytetä.',
  'learning.was-missed': 'Jäi huomaamatta',
  'learning.more': '{count, plural, one {Yhtä muuta ei näytetä.} other {# muuta ei näytetä.}}',
  'learning.settings': 'Tiimin asetukset',
  'learning.preview': 'Mitä tämä muuttaisi',
  'learning.preview.busy': 'Kokeillaan…',
  'learning.preview.seen':
    '{total, plural, =0 {Tällä koneella ei ole nähty tukipyyntöjä, joilla kokeilla.} one {Yksi tällä koneella nähty tukipyyntö: {changed, plural, =0 {taso pysyy.} other {taso muuttuu.}}} other {# tällä koneella nähtyä tukipyyntöä: {changed, plural, =0 {minkään taso ei muutu.} one {yhden taso muuttuu.} other {# pyynnön taso muuttuu.}}}}',
  'learning.preview.seen.help':
    'Arvio: Simmer säilyttää tukipyynnöstä kuullut merkit ja pisteet, ei sanoja. Tiimin omia sanoja, poikkeuksia ja pois päältä olleita merkkejä ei löydy vanhoista tukipyynnöistä.',
  'learning.preview.seen.left':
    '{count, plural, one {Yhdestä muusta on säilytetty liian vähän.} other {# muusta on säilytetty liian vähän.}}',
  'learning.preview.examples':
    '{total, plural, =0 {Säilytettyjä esimerkkejä ei ole.} one {Yksi säilytetty esimerkki: {changed, plural, =0 {se pysyy ennallaan.} other {se muuttuu.}}} other {# säilytettyä esimerkkiä: {changed, plural, =0 {mikään ei muutu.} one {yksi muuttuu.} other {# muuttuu.}}}}',
  'learning.preview.examples.help':
    'Kutakin kokeillaan yksittäisenä viestinä niin kuin se on säilytetty: peitettynä ja yhdellä rivillä. Omassa tukipyynnössään se saattoi painaa enemmän tai vähemmän.',
  'learning.preview.examples.left':
    '{count, plural, one {Yhdellä ei ole sanoja, joten se jää pois.} other {# jää pois, koska niillä ei ole sanoja.}}',
  'learning.becomes': 'muuttuu tasoksi',
  'learning.now-heard': 'kuullaan nyt',
  'learning.now-not': 'ei enää kuulla',
};
