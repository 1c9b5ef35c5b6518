import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const et: readonly Mail[] = [
  {
    name: 'et: Gmail',
    text: 'See ei tööta ikka veel.\n\nKontakt Ann Agent (<ann@team.example>) kirjutas kuupäeval E, 16. november 2026 kell 09:50:\n\n> See on häbiväärne ja ma kaeban teid kohtusse.\n> See on häbiväärne ja ma kaeban teid kohtusse.\n>\n> > See on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: Apple Mail',
    text: 'See ei tööta ikka veel.\n\n16. november 2026 kell 09:50, Ann Agent <ann@team.example> kirjutas:\n\n> See on häbiväärne ja ma kaeban teid kohtusse.\n> See on häbiväärne ja ma kaeban teid kohtusse.\n>\n> > See on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: Thunderbird',
    text: 'See ei tööta ikka veel.\n\nAnn Agent kirjutas 16.11.2026 kell 09:50:\n\n> See on häbiväärne ja ma kaeban teid kohtusse.\n> See on häbiväärne ja ma kaeban teid kohtusse.\n>\n> > See on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: Yahoo',
    text: 'See ei tööta ikka veel.\n\nesmaspäev, 16. november 2026 kell 09:50:12 GMT+2 Ann Agent <ann@team.example> kirjutas:\n\nSee on häbiväärne ja ma kaeban teid kohtusse.\n\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: Gmail, wrapped',
    text: 'See ei tööta ikka veel.\n\nKontakt Ann Agent, Näidise klienditugi (<ann@team.example>) kirjutas\nkuupäeval E, 16. november 2026 kell 09:50:\n\n> See on häbiväärne ja ma kaeban teid kohtusse.\n> See on häbiväärne ja ma kaeban teid kohtusse.\n>\n> > See on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: Outlook',
    text: 'See ei tööta ikka veel.\n\nSaatja: Ann Agent <ann@team.example>\nSaadetud: esmaspäev, 16. november 2026 09:50\nAdressaat: Jo Doe\nTeema: RE: Tellimus 88213\n\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: Outlook, bold headers below a rule',
    text: 'See ei tööta ikka veel.\n\n________________________________\n*Saatja:* Ann Agent <ann@team.example>\n*Saadetud:* esmaspäev, 16. november 2026 09:50\n*Adressaat:* Jo Doe\n*Teema:* RE: Tellimus 88213\n\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: Outlook, older',
    text: 'See ei tööta ikka veel.\n\n-----Algne kiri-----\nSaatja: Ann Agent <ann@team.example>\nSaadetud: esmaspäev, 16. november 2026 09:50\nTeema: RE: Tellimus 88213\n\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: forwarded',
    text: 'See ei tööta ikka veel.\n\n---------- Edastatud kiri ---------\nSaatja: Ann Agent <ann@team.example>\nSaadetud: esmaspäev, 16. november 2026 09:50\nTeema: RE: Tellimus 88213\n\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: headers put on one line',
    text: 'See ei tööta ikka veel.\n\nSaatja: Ann Agent <ann@team.example> Saadetud: esmaspäev, 16. november 2026 09:50 Adressaat: Jo Doe Teema: RE: Tellimus 88213\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: answers between the lines',
    text: 'Kontakt Ann Agent (<ann@team.example>) kirjutas kuupäeval E, 16. november 2026 kell 09:50:\n\n> Mis värv?\n\nSinine, palun.\n\n> See on häbiväärne ja ma kaeban teid kohtusse.\n\nSee ei tööta ikka veel.',
    own: 'Sinine, palun. See ei tööta ikka veel.',
  },
  {
    name: 'et: quoted with bars',
    text: 'See ei tööta ikka veel.\n\nAnn Agent kirjutas 16.11.2026 kell 09:50:\n\n| See on häbiväärne ja ma kaeban teid kohtusse.\n| See on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: signature and history',
    text: 'See ei tööta ikka veel.\n\nLugupidamisega\nJo Doe\nOstujuht | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\n16. november 2026 kell 09:50, Ann Agent <ann@team.example> kirjutas:\n\n> See on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: formula and name on one line',
    text: 'See ei tööta ikka veel.\n\nTervitades, Jo Doe\n\nSaadetud minu iPhone’ist',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: from a phone, above the history',
    text: 'See ei tööta ikka veel.\n\nSaadetud minu iPhone’ist\n\nSaatja: Ann Agent <ann@team.example>\nSaadetud: esmaspäev, 16. november 2026 09:50\nAdressaat: Jo Doe\nTeema: RE: Tellimus 88213\n\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: signature below dashes',
    text: 'See ei tööta ikka veel.\n\n-- \nJo Doe\nSee on häbiväärne ja ma kaeban teid kohtusse.\nwww.customer.example',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: notice',
    text: 'See ei tööta ikka veel.\n\nJo\n\nKäesolev kiri on konfidentsiaalne ja mõeldud ainult adressaadile.\nKui saite selle eksikombel, kustutage see, muidu kaebame teid kohtusse.',
    own: 'See ei tööta ikka veel. Jo',
  },
  {
    name: 'et: automatic reply',
    text: 'Tere,\n\nolen puhkusel kuni 23. novembrini ega loe kirju.\nKiiretes küsimustes pöörduge kolleegi poole.\n\nJo',
    own: '',
  },
  {
    name: 'et: reply above this line',
    text: 'See ei tööta ikka veel.\n\n-- Palun kirjutage vastus selle rea kohale --\n\nSee on häbiväärne ja ma kaeban teid kohtusse.',
    own: 'See ei tööta ikka veel.',
  },
  {
    name: 'et: angry words of its own beside quoted ones',
    text: 'See on häbiväärne ja ma kaeban teid kohtusse.\n\nKontakt Ann Agent (<ann@team.example>) kirjutas kuupäeval E, 16. november 2026 kell 09:50:\n\n> See ei tööta ikka veel.',
    own: 'See on häbiväärne ja ma kaeban teid kohtusse.',
  },
];
