import type { drills as english } from '../en/drills.ts';

export const drills: Record<keyof typeof english, string> = {
  'view.drills': 'Harjoittelu',
  'drills.intro':
    'Kaksi tai kolme minuuttia viikossa keksittyjen asiakkaiden kanssa. Se, mitä kirjoitat ja miten sujui, pysyy tällä laitteella.',
  'drills.due': '{count, plural, one {Yksi harjoitus odottaa} other {# harjoitusta odottaa}}',
  'drills.said': 'Asiakas kirjoittaa',
  'drills.choose': 'Kumman vastauksen lähettäisit?',
  'drills.write': 'Tai kirjoita oma',
  'drills.write.help': 'Tähän kirjoittamasi menee valitsemasi edelle. Sitä ei tallenneta mihinkään.',
  'drills.see': 'Katso, miltä se näyttää',
  'drills.yours': 'Vastauksesi luonnostarkistuksen silmin',
  'drills.no-marks': 'Se ei merkitse tästä vastauksesta mitään.',
  'drills.model': 'Yksi hyvä vastaus',
  'drills.well':
    '{weeks, plural, one {Sujui hyvin: uudelleen viikon päästä} other {Sujui hyvin: uudelleen # viikon päästä}}',
  'drills.again': 'Uudelleen ensi viikolla',
  'drills.rest': 'Tässä kaikki tällä erää. Seuraava harjoitus on vuorossa {at, date, medium}.',
  'drills.none': 'Harjoituksia ei ole.',
  'drills.skills': 'Harjoiteltu tähän asti',
  'drills.done-of': '{done, number}/{of, number}',
  'drill-skill.empathy': 'Empatia',
  'drill-skill.options': 'Vaihtoehtojen tarjoaminen',
  'drill-skill.concrete': 'Täsmälliset sanat',
  'drill-skill.boundaries': 'Rajojen asettaminen',
  'drill-skill.hand-over': 'Asian luovuttaminen',
  'drills.share': 'Näytä valmentajalle',
  'drills.share.intro':
    'Mikään tästä ei lähde laitteelta ennen kuin jaat sen. Valmentaja näkee silloin nimesi ja täsmälleen sen, mikä tässä on merkitty: mitkä harjoitukset ja milloin. Se, miten ne sujuivat, jää sinulle.',
  'drills.share.kept': 'Tieto säilyy tiimin tietokannassa. Voit perua jakamisen, ja silloin myös sanasi poistetaan.',
  'drills.share.when': 'Ensimmäisen kerran {first, date, medium}, viimeksi {last, date, medium}',
  'drills.share.words': 'Mitä haluat sanoa siitä',
  'drills.share.words.help':
    'Jos haluat: mikä oli vaikeaa tai mitä haluat kokeilla. Valmentaja näkee sen niin kuin kirjoitat; osoitteet ja numerot peitetään.',
  'drills.share.send': 'Jaa valmentajille',
  'drills.share.sent': 'Jaettu.',
  'drills.shared.mine': 'Mitä jaoit',
  'drills.shared.others': 'Mitä muut halusivat näyttää',
  'drills.shared.line': '{name}, {at, date, medium}',
  'drills.shared.unknown': 'Harjoitus, jota tässä versiossa ei ole',
  'drills.shared.back': 'Peru jakaminen',
  'drills.shared.gone': 'Näitä sanoja ei enää säilytetä.',
  'drills.answer': 'Vastauksesi',
  'drills.answer.send': 'Vastaa',
  'problem.share-moved':
    'Tämä on muuttunut sen jälkeen, kun se näytettiin tässä, joten mitään ei tehty. Katso sitä uudelleen.',
};
