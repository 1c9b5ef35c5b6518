import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const sv: readonly Mail[] = [
  {
    name: 'sv: Gmail',
    text: 'Det fungerar fortfarande inte.\n\nDen mån 16 nov. 2026 kl 09:50 skrev Ann Agent <ann@team.example>:\n\n> Det här är en skandal, jag stämmer er.\n> Det här är en skandal, jag stämmer er.\n>\n> > Det här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: Apple Mail',
    text: 'Det fungerar fortfarande inte.\n\n16 nov. 2026 kl. 09:50 skrev Ann Agent <ann@team.example>:\n\n> Det här är en skandal, jag stämmer er.\n> Det här är en skandal, jag stämmer er.\n>\n> > Det här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: Thunderbird',
    text: 'Det fungerar fortfarande inte.\n\nDen 2026-11-16 kl. 09:50, skrev Ann Agent:\n\n> Det här är en skandal, jag stämmer er.\n> Det här är en skandal, jag stämmer er.\n>\n> > Det här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: Yahoo',
    text: 'Det fungerar fortfarande inte.\n\nDen måndag 16 november 2026 09:50:12 CET, Ann Agent <ann@team.example> skrev:\n\nDet här är en skandal, jag stämmer er.\n\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: Gmail, wrapped',
    text: 'Det fungerar fortfarande inte.\n\nDen mån 16 nov. 2026 kl 09:50 skrev Ann Agent, Exempels kundtjänst\n<ann@team.example>:\n\n> Det här är en skandal, jag stämmer er.\n> Det här är en skandal, jag stämmer er.\n>\n> > Det här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: Outlook',
    text: 'Det fungerar fortfarande inte.\n\nFrån: Ann Agent <ann@team.example>\nSkickat: den 16 november 2026 09:50\nTill: Jo Doe\nÄmne: SV: Beställning 88213\n\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: Outlook, bold headers below a rule',
    text: 'Det fungerar fortfarande inte.\n\n________________________________\n*Från:* Ann Agent <ann@team.example>\n*Skickat:* den 16 november 2026 09:50\n*Till:* Jo Doe\n*Ämne:* SV: Beställning 88213\n\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: Outlook, older',
    text: 'Det fungerar fortfarande inte.\n\n-----Ursprungligt meddelande-----\nFrån: Ann Agent <ann@team.example>\nSkickat: den 16 november 2026 09:50\nÄmne: SV: Beställning 88213\n\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: forwarded',
    text: 'Det fungerar fortfarande inte.\n\n---------- Vidarebefordrat meddelande ---------\nFrån: Ann Agent <ann@team.example>\nSkickat: den 16 november 2026 09:50\nÄmne: SV: Beställning 88213\n\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: headers put on one line',
    text: 'Det fungerar fortfarande inte.\n\nFrån: Ann Agent <ann@team.example> Skickat: den 16 november 2026 09:50 Till: Jo Doe Ämne: SV: Beställning 88213\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: answers between the lines',
    text: 'Den mån 16 nov. 2026 kl 09:50 skrev Ann Agent <ann@team.example>:\n\n> Vilken färg?\n\nBlå, gärna.\n\n> Det här är en skandal, jag stämmer er.\n\nDet fungerar fortfarande inte.',
    own: 'Blå, gärna. Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: quoted with bars',
    text: 'Det fungerar fortfarande inte.\n\nDen 2026-11-16 kl. 09:50, skrev Ann Agent:\n\n| Det här är en skandal, jag stämmer er.\n| Det här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: signature and history',
    text: 'Det fungerar fortfarande inte.\n\nMed vänlig hälsning\nJo Doe\nInköpschef | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\n16 nov. 2026 kl. 09:50 skrev Ann Agent <ann@team.example>:\n\n> Det här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: formula and name on one line',
    text: 'Det fungerar fortfarande inte.\n\nMvh Jo Doe\n\nSkickat från min iPhone',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: from a phone, above the history',
    text: 'Det fungerar fortfarande inte.\n\nSkickat från min iPhone\n\nFrån: Ann Agent <ann@team.example>\nSkickat: den 16 november 2026 09:50\nTill: Jo Doe\nÄmne: SV: Beställning 88213\n\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: signature below dashes',
    text: 'Det fungerar fortfarande inte.\n\n-- \nJo Doe\nDet här är en skandal, jag stämmer er.\nwww.customer.example',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: notice',
    text: 'Det fungerar fortfarande inte.\n\nJo\n\nDetta meddelande och dess bilagor är konfidentiella och avsedda endast för mottagaren.\nOm du inte är rätt mottagare, radera det, annars stämmer vi dig.',
    own: 'Det fungerar fortfarande inte. Jo',
  },
  {
    name: 'sv: automatic reply',
    text: 'Hej,\n\njag är på semester till den 23 november och läser inte min e-post.\nI brådskande ärenden, kontakta min kollega.\n\nJo',
    own: '',
  },
  {
    name: 'sv: reply above this line',
    text: 'Det fungerar fortfarande inte.\n\n-- Skriv ditt svar ovanför denna rad --\n\nDet här är en skandal, jag stämmer er.',
    own: 'Det fungerar fortfarande inte.',
  },
  {
    name: 'sv: angry words of its own beside quoted ones',
    text: 'Det här är en skandal, jag stämmer er.\n\nDen mån 16 nov. 2026 kl 09:50 skrev Ann Agent <ann@team.example>:\n\n> Det fungerar fortfarande inte.',
    own: 'Det här är en skandal, jag stämmer er.',
  },
];
