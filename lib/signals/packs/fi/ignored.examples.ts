import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kukaan ei ole vastannut minulle viikkoon.',
    'En ole saanut mitään vastausta edelliseen viestiini.',
    'Lupasitte soittaa maanantaina, mutta kukaan ei soittanut.',
    'Kirjoitan teille jo kolmatta kertaa.',
    'Kuinka monta kertaa pitää selittää sama asia?',
    'Ette kuuntele lainkaan mitä sanon.',
    'Olemme odottaneet jo kolme viikkoa.',
    'Tämä kestää aivan liian kauan.',
    'Taas sama vakiovastaus, minua pompotellaan osastolta toiselle.',
    'Minua ei oteta vakavasti.',
    'Miksi kukaan ei vastaa?',
    'Kysyn uudelleen, missä tilaukseni on.',
    'Vastausta ei ole kuulunut.',
    'Ette ole vieläkään vastanneet tukipyyntööni.',
  ],
  miss: [
    'En ole ehtinyt vastata teille, pahoittelut.',
    'Odotan innolla uutta versiota.',
    'Kuinka kauan toimitus yleensä kestää?',
    'Kukaan ei vastaa ovikelloon, voiko paketin jättää naapurille?',
    'Olen odottanut innolla tätä päivitystä kolme viikkoa.',
    'Varmuuskopio ajetaan kolmatta kertaa vuodessa.',
    'Kiitos, vastasitte todella nopeasti.',
    'Kuuntelen podcastianne joka viikko.',
  ],
};
