import type { SeedTicket } from '../seed-ticket.ts';

export const FI: SeedTicket[] = [
  {
    id: 4713,
    language: 'fi',
    about: 'asks for the supervisor',
    subject: 'Tilaus 88213 – missä paketti on?',
    status: 'open',
    priority: 'normal',
    type: 'incident',
    channel: 'email',
    group: 'orders',
    assignee: 'tomasz',
    tags: ['delivery'],
    requester: {
      name: 'Aino Virtanen',
      email: 'aino.virtanen@postilaatikko.example',
      locale: 'fi',
      timeZone: 'Helsinki',
    },
    sla: [
      { metric: 'first_reply_time', inMinutes: -2500, stage: 'achieved' },
      { metric: 'next_reply_time', inMinutes: 140 },
    ],
    messages: [
      {
        by: 'customer',
        ago: 2900,
        text: 'Hei,\n\ntilasin teiltä leivänpaahtimen (tilaus 88213), ja sen piti tulla viime perjantaina. Seuranta näyttää yhä samaa. Missä paketti on?\n\nTerveisin\nAino Virtanen',
      },
      {
        by: 'tomasz',
        ago: 2610,
        text: 'Hei Aino,\n\nkiitos viestistäsi, ja pahoittelut odotuksesta. Kysyn kuljetusliikkeeltä ja palaan asiaan huomiseen mennessä.\n\nYstävällisin terveisin\nTomasz',
      },
      {
        by: 'customer',
        ago: 70,
        text: 'Huominen meni jo, eikä kukaan ole vastannut minulle. Olen kirjoittanut samasta asiasta jo kolmannen kerran.\n\nHaluan puhua esimiehesi kanssa, ja heti.\n\nAino Virtanen',
      },
    ],
  },
  {
    id: 4714,
    language: 'fi',
    about: 'happy thanks',
    subject: 'Kiitos nopeasta avusta',
    status: 'solved',
    priority: 'low',
    type: 'question',
    channel: 'email',
    group: 'technical',
    assignee: 'nora',
    tags: ['feedback'],
    satisfaction: 'good',
    requester: {
      name: 'Onni Mäkelä',
      email: 'onni.makela@kahvila-kulma.example',
      organization: 'Kahvila Kulma',
      locale: 'fi',
      timeZone: 'Helsinki',
    },
    sla: [{ metric: 'first_reply_time', inMinutes: -1600, stage: 'achieved' }],
    messages: [
      {
        by: 'customer',
        ago: 1700,
        text: 'Moi,\n\nkahvimyllyn säätörengas on jumissa. Onko siihen jokin ohje?\n\nOnni',
      },
      {
        by: 'nora',
        ago: 1640,
        text: 'Hei Onni,\n\nkierrä rengas ensin aivan auki ja nosta se suoraan ylös. Puhdista kierre kuivalla harjalla, niin se liikkuu taas.\n\nTerveisin\nNora',
      },
      {
        by: 'customer',
        ago: 240,
        text: 'Kiitos paljon! Ohje toimi heti ja mylly pyörii taas. Hienoa palvelua.\n\nOnni',
      },
    ],
  },
];
