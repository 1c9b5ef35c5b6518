import type { Thread } from '../thread.ts';

export const NORDIC: Thread[] = [
  {
    key: 'esimies',
    language: 'fi',
    about: 'asks for the supervisor; Thunderbird quotes',
    subject: 'Hyvitys puuttuu yhä',
    customer: { name: 'Aino Virtanen', email: 'aino.virtanen@postilaatikko.example' },
    client: 'thunderbird',
    messages: [
      {
        by: 'customer',
        ago: 100,
        text: 'Hei,\n\npalautin sauvasekoittimen kaksi viikkoa sitten, mutta rahat eivät ole tulleet takaisin.\n\nAino Virtanen',
      },
      { by: 'nora', ago: 90, text: 'Hei Aino,\n\nselvitän asian ja palaan siihen huomenna.\n\nNora' },
      {
        by: 'customer',
        ago: 6,
        text: 'Kukaan ei ole vastannut minulle. Kirjoitan tästä nyt kolmannen kerran.\n\nHaluan puhua esimiehesi kanssa. Jos rahoja ei näy perjantaina, otan yhteyttä lakimieheen.\n\nAino Virtanen',
      },
    ],
  },
  {
    key: 'kiitos',
    language: 'fi',
    about: 'calm',
    subject: 'Suodattimen koko',
    customer: { name: 'Onni Mäkelä', email: 'onni.makela@kahvila-kulma.example' },
    client: 'plain',
    messages: [
      {
        by: 'customer',
        ago: 26,
        text: 'Hei,\n\nminkä kokoinen suodatin sopii Filtro 6 -keittimeen?\n\nKiitos jo etukäteen!\nOnni',
      },
    ],
  },
  {
    key: 'leping',
    language: 'et',
    about: 'threatens to leave; Outlook',
    subject: 'Masinad ei ole kohal',
    customer: { name: 'Liis Tamm', email: 'liis.tamm@pohjakohvik.example' },
    client: 'outlook',
    messages: [
      { by: 'customer', ago: 70, text: 'Tere,\n\nmillal meie masinad tulevad?\n\nLiis Tamm' },
      { by: 'tomasz', ago: 66, text: 'Tere, Liis!\n\nUurin ja annan teada.\n\nTomasz' },
      {
        by: 'customer',
        ago: 8,
        text: 'Keegi ei vasta meile. Kui masinad sel nädalal kohale ei jõua, siis lõpetame lepingu ja läheme teie konkurendi juurde.\n\nLiis Tamm',
      },
    ],
  },
];
