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
};
