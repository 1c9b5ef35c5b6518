import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const en: readonly Mail[] = [
  {
    name: 'en: Gmail',
    text: 'It still does not work.\n\nOn Mon, Nov 16, 2026 at 9:50 AM Ann Agent <ann@team.example> wrote:\n\n> This is a disgrace and I will sue you.\n> This is a disgrace and I will sue you.\n>\n> > This is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: Apple Mail',
    text: 'It still does not work.\n\nOn 16 Nov 2026, at 09:50, Ann Agent <ann@team.example> wrote:\n\n> This is a disgrace and I will sue you.\n> This is a disgrace and I will sue you.\n>\n> > This is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: Thunderbird',
    text: 'It still does not work.\n\nOn 11/16/26 09:50, Ann Agent wrote:\n\n> This is a disgrace and I will sue you.\n> This is a disgrace and I will sue you.\n>\n> > This is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: Yahoo',
    text: 'It still does not work.\n\nOn Monday, November 16, 2026 at 09:50:12 AM GMT+2, Ann Agent <ann@team.example> wrote:\n\nThis is a disgrace and I will sue you.\n\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: Gmail, wrapped',
    text: 'It still does not work.\n\nOn Mon, Nov 16, 2026 at 9:50 AM Ann Agent, Example Support Team\n<ann@team.example> wrote:\n\n> This is a disgrace and I will sue you.\n> This is a disgrace and I will sue you.\n>\n> > This is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: Outlook',
    text: 'It still does not work.\n\nFrom: Ann Agent <ann@team.example>\nSent: Monday, November 16, 2026 9:50 AM\nTo: Jo Doe\nSubject: RE: Order 88213\n\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: Outlook, bold headers below a rule',
    text: 'It still does not work.\n\n________________________________\n*From:* Ann Agent <ann@team.example>\n*Sent:* Monday, November 16, 2026 9:50 AM\n*To:* Jo Doe\n*Subject:* RE: Order 88213\n\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: Outlook, older',
    text: 'It still does not work.\n\n-----Original Message-----\nFrom: Ann Agent <ann@team.example>\nSent: Monday, November 16, 2026 9:50 AM\nSubject: RE: Order 88213\n\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: forwarded',
    text: 'It still does not work.\n\n---------- Forwarded message ---------\nFrom: Ann Agent <ann@team.example>\nSent: Monday, November 16, 2026 9:50 AM\nSubject: RE: Order 88213\n\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: headers put on one line',
    text: 'It still does not work.\n\nFrom: Ann Agent <ann@team.example> Sent: Monday, November 16, 2026 9:50 AM To: Jo Doe Subject: RE: Order 88213\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: answers between the lines',
    text: 'On Mon, Nov 16, 2026 at 9:50 AM Ann Agent <ann@team.example> wrote:\n\n> Which colour?\n\nBlue, please.\n\n> This is a disgrace and I will sue you.\n\nIt still does not work.',
    own: 'Blue, please. It still does not work.',
  },
  {
    name: 'en: quoted with bars',
    text: 'It still does not work.\n\nOn 11/16/26 09:50, Ann Agent wrote:\n\n| This is a disgrace and I will sue you.\n| This is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: signature and history',
    text: 'It still does not work.\n\nKind regards,\nJo Doe\nHead of Purchasing | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\nOn 16 Nov 2026, at 09:50, Ann Agent <ann@team.example> wrote:\n\n> This is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: formula and name on one line',
    text: 'It still does not work.\n\nBest regards, Jo Doe\n\nSent from my iPhone',
    own: 'It still does not work.',
  },
  {
    name: 'en: from a phone, above the history',
    text: 'It still does not work.\n\nSent from my iPhone\n\nFrom: Ann Agent <ann@team.example>\nSent: Monday, November 16, 2026 9:50 AM\nTo: Jo Doe\nSubject: RE: Order 88213\n\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: signature below dashes',
    text: 'It still does not work.\n\n-- \nJo Doe\nThis is a disgrace and I will sue you.\nwww.customer.example',
    own: 'It still does not work.',
  },
  {
    name: 'en: notice',
    text: 'It still does not work.\n\nJo\n\nThis message and any attachments are confidential and intended solely for the addressee.\nIf you are not the intended recipient you must delete it, or we will sue you.',
    own: 'It still does not work. Jo',
  },
  {
    name: 'en: automatic reply',
    text: 'Hello,\n\nI am out of the office until Monday 23 November with limited access to email.\nIn urgent matters please contact my colleague.\n\nJo',
    own: '',
  },
  {
    name: 'en: reply above this line',
    text: 'It still does not work.\n\n-- Please reply above this line --\n\nThis is a disgrace and I will sue you.',
    own: 'It still does not work.',
  },
  {
    name: 'en: angry words of its own beside quoted ones',
    text: 'This is a disgrace and I will sue you.\n\nOn Mon, Nov 16, 2026 at 9:50 AM Ann Agent <ann@team.example> wrote:\n\n> It still does not work.',
    own: 'This is a disgrace and I will sue you.',
  },
];
