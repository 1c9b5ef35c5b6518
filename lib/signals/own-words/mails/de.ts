import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const de: readonly Mail[] = [
  {
    name: 'de: Gmail',
    text: 'Es geht immer noch nicht.\n\nAm Mo., 16. Nov. 2026 um 09:50 Uhr schrieb Ann Agent <ann@team.example>:\n\n> Das ist eine Frechheit, ich verklage Sie.\n> Das ist eine Frechheit, ich verklage Sie.\n>\n> > Das ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: Apple Mail',
    text: 'Es geht immer noch nicht.\n\nAm 16.11.2026 um 09:50 schrieb Ann Agent <ann@team.example>:\n\n> Das ist eine Frechheit, ich verklage Sie.\n> Das ist eine Frechheit, ich verklage Sie.\n>\n> > Das ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: Thunderbird',
    text: 'Es geht immer noch nicht.\n\nAm 16.11.26 um 09:50 schrieb Ann Agent:\n\n> Das ist eine Frechheit, ich verklage Sie.\n> Das ist eine Frechheit, ich verklage Sie.\n>\n> > Das ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: Gmail on a phone',
    text: 'Es geht immer noch nicht.\n\nAnn Agent <ann@team.example> schrieb am Mo., 16. Nov. 2026, 09:50:\n\nDas ist eine Frechheit, ich verklage Sie.\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: Yahoo, wrapped',
    text: 'Es geht immer noch nicht.\n\nAm Montag, 16. November 2026 um 09:50:12 MEZ hat Ann Agent\n<ann@team.example> Folgendes geschrieben:\n\nDas ist eine Frechheit, ich verklage Sie.\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: Outlook',
    text: 'Es geht immer noch nicht.\n\nVon: Ann Agent <ann@team.example>\nGesendet: Montag, 16. November 2026 09:50\nAn: Jo Doe\nBetreff: AW: Bestellung 88213\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: Outlook, bold headers below a rule',
    text: 'Es geht immer noch nicht.\n\n________________________________\n*Von:* Ann Agent <ann@team.example>\n*Gesendet:* Montag, 16. November 2026 09:50\n*An:* Jo Doe\n*Betreff:* AW: Bestellung 88213\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: Outlook, older',
    text: 'Es geht immer noch nicht.\n\n-----Ursprüngliche Nachricht-----\nVon: Ann Agent <ann@team.example>\nGesendet: Montag, 16. November 2026 09:50\nBetreff: AW: Bestellung 88213\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: forwarded',
    text: 'Es geht immer noch nicht.\n\n---------- Weitergeleitete Nachricht ---------\nVon: Ann Agent <ann@team.example>\nGesendet: Montag, 16. November 2026 09:50\nBetreff: AW: Bestellung 88213\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: headers put on one line',
    text: 'Es geht immer noch nicht.\n\nVon: Ann Agent <ann@team.example> Gesendet: Montag, 16. November 2026 09:50 An: Jo Doe Betreff: AW: Bestellung 88213\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: answers between the lines',
    text: 'Am Mo., 16. Nov. 2026 um 09:50 Uhr schrieb Ann Agent <ann@team.example>:\n\n> Welche Farbe?\n\nBlau, bitte.\n\n> Das ist eine Frechheit, ich verklage Sie.\n\nEs geht immer noch nicht.',
    own: 'Blau, bitte. Es geht immer noch nicht.',
  },
  {
    name: 'de: quoted with bars',
    text: 'Es geht immer noch nicht.\n\nAm 16.11.26 um 09:50 schrieb Ann Agent:\n\n| Das ist eine Frechheit, ich verklage Sie.\n| Das ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: signature and history',
    text: 'Es geht immer noch nicht.\n\nMit freundlichen Grüßen\nJo Doe\nLeiterin Einkauf | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\nAm 16.11.2026 um 09:50 schrieb Ann Agent <ann@team.example>:\n\n> Das ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: formula and name on one line',
    text: 'Es geht immer noch nicht.\n\nViele Grüße, Jo Doe\n\nVon meinem iPhone gesendet',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: from a phone, above the history',
    text: 'Es geht immer noch nicht.\n\nVon meinem iPhone gesendet\n\nVon: Ann Agent <ann@team.example>\nGesendet: Montag, 16. November 2026 09:50\nAn: Jo Doe\nBetreff: AW: Bestellung 88213\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: signature below dashes',
    text: 'Es geht immer noch nicht.\n\n-- \nJo Doe\nDas ist eine Frechheit, ich verklage Sie.\nwww.customer.example',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: notice',
    text: 'Es geht immer noch nicht.\n\nJo\n\nDiese E-Mail und alle Anhänge sind vertraulich und nur für den Empfänger bestimmt.\nWenn Sie nicht der richtige Adressat sind, löschen Sie sie, sonst verklagen wir Sie.',
    own: 'Es geht immer noch nicht. Jo',
  },
  {
    name: 'de: automatic reply',
    text: 'Guten Tag,\n\nich bin bis zum 23. November im Urlaub und lese keine E-Mails.\nIn dringenden Fällen wenden Sie sich an meine Kollegin.\n\nJo',
    own: '',
  },
  {
    name: 'de: reply above this line',
    text: 'Es geht immer noch nicht.\n\n-- Bitte antworten Sie oberhalb dieser Zeile --\n\nDas ist eine Frechheit, ich verklage Sie.',
    own: 'Es geht immer noch nicht.',
  },
  {
    name: 'de: angry words of its own beside quoted ones',
    text: 'Das ist eine Frechheit, ich verklage Sie.\n\nAm Mo., 16. Nov. 2026 um 09:50 Uhr schrieb Ann Agent <ann@team.example>:\n\n> Es geht immer noch nicht.',
    own: 'Das ist eine Frechheit, ich verklage Sie.',
  },
];
