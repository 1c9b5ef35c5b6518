import type { CustomerTexts } from './customer-texts.ts';

export const fi: CustomerTexts = {
  greeting: 'Hei {customer},',
  received: 'Kiitos, että kerroit asiasta ”{subject}”. Olemme saaneet viestisi ja otamme asian hoitaaksemme.',
  priority: {
    urgent: 'Asia on meillä tärkeysjärjestyksessä ensimmäisenä.',
    high: 'Asia on meillä korkealla tärkeysjärjestyksessä.',
    normal: 'Hoidamme asian tavallisessa järjestyksessä.',
    low: 'Hoidamme asian muun työn ohessa. Jos se on sinulle tärkeämpi kuin miltä se meistä näyttää, kerro meille.',
  },
  urgency: {
    urgent: 'Tiedämme, ettei asia voi odottaa, ja teemme sitä juuri nyt.',
    high: 'Tiedämme, että aikaa on vähän, ja aloitamme viipymättä.',
    normal: 'Käsittääksemme asialla ei ole kiire tänään. Jos tilanne muuttuu, kerro meille.',
    low: 'Käsittääksemme asia voi hetken odottaa. Jos tilanne muuttuu, kerro meille.',
  },
  sla: {
    'first-reply': 'Kuten kanssasi on sovittu, saat vastauksemme viimeistään {time}.',
    'next-reply': 'Kuten kanssasi on sovittu, saat vastauksemme viimeistään {time}.',
    'periodic-update': 'Kuten kanssasi on sovittu, kuulet meistä viimeistään {time}.',
    'pausable-update': 'Kuten kanssasi on sovittu, kuulet meistä viimeistään {time}.',
    resolution: 'Kuten kanssasi on sovittu, asian on määrä olla ratkaistu viimeistään {time}.',
    other: 'Tälle kanssasi sovittu määräaika on {time}.',
    none: 'Tälle ei ole sovittu määräaikaa, joten pidämme sinut ajan tasalla asian edetessä.',
  },
  next: 'Kuulet meistä seuraavan kerran viimeistään {time}, vaikka uutta ei olisi.',
  update: 'Tässä tilannetieto asiasta ”{subject}”.',
  impact: 'Mitä tämä merkitsee sinulle:',
  timing: 'Aikataulu:',
};
