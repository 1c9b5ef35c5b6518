import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const fi: readonly Mail[] = [
  {
    name: 'fi: Gmail',
    text: 'Se ei vieläkään toimi.\n\nma 16. marrask. 2026 klo 9.50 Ann Agent (ann@team.example) kirjoitti:\n\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n>\n> > Tämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: Apple Mail',
    text: 'Se ei vieläkään toimi.\n\nAnn Agent <ann@team.example> kirjoitti 16.11.2026 kello 9.50:\n\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n>\n> > Tämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: Thunderbird',
    text: 'Se ei vieläkään toimi.\n\nAnn Agent kirjoitti 16.11.2026 klo 9.50:\n\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n>\n> > Tämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: Yahoo',
    text: 'Se ei vieläkään toimi.\n\nmaanantai 16. marraskuuta 2026 klo 09.50.12 UTC+2 Ann Agent <ann@team.example> kirjoitti:\n\nTämä on häpeällistä ja haastan teidät oikeuteen.\n\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: Gmail, wrapped',
    text: 'Se ei vieläkään toimi.\n\nma 16. marrask. 2026 klo 9.50 Ann Agent, Esimerkin asiakaspalvelu\n<ann@team.example> kirjoitti:\n\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n>\n> > Tämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: Outlook',
    text: 'Se ei vieläkään toimi.\n\nLähettäjä: Ann Agent <ann@team.example>\nLähetetty: maanantai 16. marraskuuta 2026 9.50\nVastaanottaja: Jo Doe\nAihe: VS: Tilaus 88213\n\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: Outlook, bold headers below a rule',
    text: 'Se ei vieläkään toimi.\n\n________________________________\n*Lähettäjä:* Ann Agent <ann@team.example>\n*Lähetetty:* maanantai 16. marraskuuta 2026 9.50\n*Vastaanottaja:* Jo Doe\n*Aihe:* VS: Tilaus 88213\n\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: Outlook, older',
    text: 'Se ei vieläkään toimi.\n\n-----Alkuperäinen viesti-----\nLähettäjä: Ann Agent <ann@team.example>\nLähetetty: maanantai 16. marraskuuta 2026 9.50\nAihe: VS: Tilaus 88213\n\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: forwarded',
    text: 'Se ei vieläkään toimi.\n\n---------- Välitetty viesti ---------\nLähettäjä: Ann Agent <ann@team.example>\nLähetetty: maanantai 16. marraskuuta 2026 9.50\nAihe: VS: Tilaus 88213\n\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: headers put on one line',
    text: 'Se ei vieläkään toimi.\n\nLähettäjä: Ann Agent <ann@team.example> Lähetetty: maanantai 16. marraskuuta 2026 9.50 Vastaanottaja: Jo Doe Aihe: VS: Tilaus 88213\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: answers between the lines',
    text: 'ma 16. marrask. 2026 klo 9.50 Ann Agent (ann@team.example) kirjoitti:\n\n> Mikä väri?\n\nSininen, kiitos.\n\n> Tämä on häpeällistä ja haastan teidät oikeuteen.\n\nSe ei vieläkään toimi.',
    own: 'Sininen, kiitos. Se ei vieläkään toimi.',
  },
  {
    name: 'fi: quoted with bars',
    text: 'Se ei vieläkään toimi.\n\nAnn Agent kirjoitti 16.11.2026 klo 9.50:\n\n| Tämä on häpeällistä ja haastan teidät oikeuteen.\n| Tämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: signature and history',
    text: 'Se ei vieläkään toimi.\n\nYstävällisin terveisin\nJo Doe\nOstopäällikkö | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\nAnn Agent <ann@team.example> kirjoitti 16.11.2026 kello 9.50:\n\n> Tämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: formula and name on one line',
    text: 'Se ei vieläkään toimi.\n\nTerveisin Jo Doe\n\nLähetetty iPhonesta',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: from a phone, above the history',
    text: 'Se ei vieläkään toimi.\n\nLähetetty iPhonesta\n\nLähettäjä: Ann Agent <ann@team.example>\nLähetetty: maanantai 16. marraskuuta 2026 9.50\nVastaanottaja: Jo Doe\nAihe: VS: Tilaus 88213\n\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: signature below dashes',
    text: 'Se ei vieläkään toimi.\n\n-- \nJo Doe\nTämä on häpeällistä ja haastan teidät oikeuteen.\nwww.customer.example',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: notice',
    text: 'Se ei vieläkään toimi.\n\nJo\n\nTämä viesti liitteineen on luottamuksellinen ja tarkoitettu vain vastaanottajalle.\nJos saitte sen vahingossa, tuhotkaa se tai haastamme teidät oikeuteen.',
    own: 'Se ei vieläkään toimi. Jo',
  },
  {
    name: 'fi: automatic reply',
    text: 'Hei,\n\nolen lomalla 23.11. asti enkä lue sähköpostiani.\nKiireellisissä asioissa ota yhteyttä kollegaani.\n\nJo',
    own: '',
  },
  {
    name: 'fi: reply above this line',
    text: 'Se ei vieläkään toimi.\n\n-- Kirjoita vastauksesi tämän rivin yläpuolelle --\n\nTämä on häpeällistä ja haastan teidät oikeuteen.',
    own: 'Se ei vieläkään toimi.',
  },
  {
    name: 'fi: angry words of its own beside quoted ones',
    text: 'Tämä on häpeällistä ja haastan teidät oikeuteen.\n\nma 16. marrask. 2026 klo 9.50 Ann Agent (ann@team.example) kirjoitti:\n\n> Se ei vieläkään toimi.',
    own: 'Tämä on häpeällistä ja haastan teidät oikeuteen.',
  },
];
