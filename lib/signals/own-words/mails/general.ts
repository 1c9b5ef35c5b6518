import type { Mail } from '../mail.ts';

/** Mails with what is the same in every language, and one of each program. */
export const general: readonly Mail[] = [
  { name: 'plain', text: 'Where is my parcel?', own: 'Where is my parcel?' },
  {
    name: 'Gmail, English',
    text: 'Still broken.\n\nOn Mon, 16 Nov 2026 at 09:50, Ann Agent <ann@team.example> wrote:\n\n> Please try again.\n> Ann',
    own: 'Still broken.',
  },
  {
    name: 'Gmail, attribution over two lines',
    text: 'Still broken.\n\nOn Mon, 16 Nov 2026 at 09:50, Ann Agent from Support\n<ann.agent@team.example> wrote:\n\n> Please try again.',
    own: 'Still broken.',
  },
  {
    name: 'Gmail without marks',
    text: 'Still broken.\n\nOn Mon, 16 Nov 2026 at 09:50, Ann Agent <ann@team.example> wrote:\nPlease try again.\nThis is a disgrace.',
    own: 'Still broken.',
  },
  {
    name: 'answers between the quoted lines',
    text: 'On Mon, 16 Nov 2026 at 09:50, Ann <ann@team.example> wrote:\n> Which colour?\n\nBlue.\n\n> Which size?\n\nLarge.',
    own: 'Blue. Large.',
  },
  {
    name: 'Outlook, English',
    text: 'No luck.\n\nJo\n\n________________________________\nFrom: Ann Agent <ann@team.example>\nSent: Monday, 16 November 2026 09:50\nTo: Jo <jo@customer.example>\nSubject: RE: Order\n\nPlease try again.',
    own: 'No luck. Jo',
  },
  {
    name: 'Outlook, old',
    text: 'No luck.\n\n-----Original Message-----\nFrom: Ann Agent\nSent: Monday\n\nPlease try again.',
    own: 'No luck.',
  },
  {
    name: 'Outlook, bold headers',
    text: 'No luck.\n\n*From:* Ann <ann@team.example>\n*Date:* Monday, 16 November 2026\n*Subject:* Re: Order\n\nPlease try again.',
    own: 'No luck.',
  },
  {
    name: 'German',
    text: 'Geht nicht.\n\nAm Mo., 16. Nov. 2026 um 09:50 Uhr schrieb Ann Agent <ann@team.example>:\n\nBitte noch einmal.',
    own: 'Geht nicht.',
  },
  {
    name: 'German Outlook',
    text: 'Geht nicht.\n\nVon: Ann Agent\nGesendet: Montag, 16. November 2026 09:50\nAn: Jo\nBetreff: AW: Bestellung\n\nBitte noch einmal.',
    own: 'Geht nicht.',
  },
  {
    name: 'French',
    text: 'Toujours rien.\n\nLe lun. 16 nov. 2026 à 09:50, Ann Agent <ann@team.example> a écrit :\n\nBonjour.',
    own: 'Toujours rien.',
  },
  {
    name: 'French Outlook',
    text: 'Toujours rien.\n\nDe : Ann Agent\nEnvoyé : lundi 16 novembre 2026 09:50\nÀ : Jo\nObjet : RE: Commande\n\nBonjour.',
    own: 'Toujours rien.',
  },
  {
    name: 'Spanish',
    text: 'Nada.\n\nEl lun, 16 nov 2026 a las 9:50, Ann (<ann@team.example>) escribió:\n\n> Hola',
    own: 'Nada.',
  },
  {
    name: 'Portuguese Outlook',
    text: 'Nada.\n\nDe: Ann\nEnviada em: segunda-feira, 16 de novembro de 2026\nPara: Jo\nAssunto: RES: Pedido\n\nOlá.',
    own: 'Nada.',
  },
  {
    name: 'Swedish',
    text: 'Inget.\n\nDen mån 16 nov. 2026 kl 09:50 skrev Ann <ann@team.example>:\n\nHej.',
    own: 'Inget.',
  },
  {
    name: 'Finnish Gmail',
    text: 'Ei toimi.\n\nma 16. marrask. 2026 klo 9.50 Ann Agent (ann@team.example) kirjoitti:\n\n> Kokeile uudelleen.',
    own: 'Ei toimi.',
  },
  {
    name: 'Finnish Outlook',
    text: 'Ei toimi.\n\nLähettäjä: Ann Agent <ann@team.example>\nLähetetty: maanantai 16. marraskuuta 2026 9.50\nVastaanottaja: Jo\nAihe: VS: Tilaus\n\nKokeile uudelleen.',
    own: 'Ei toimi.',
  },
  {
    name: 'Estonian',
    text: 'Ei tööta.\n\nKontakt Ann Agent (<ann@team.example>) kirjutas kuupäeval E, 16. november 2026 kell 09:50:\n\n> Tere',
    own: 'Ei tööta.',
  },
  {
    name: 'Estonian Outlook',
    text: 'Ei tööta.\n\nSaatja: Ann\nSaadetud: esmaspäev, 16. november 2026 09:50\nAdressaat: Jo\nTeema: RE: Tellimus\n\nTere.',
    own: 'Ei tööta.',
  },
  {
    name: 'Chinese',
    text: '还是不行。\n\nAnn <ann@team.example> 于2026年11月16日周一 09:50写道：\n\n> 请再试一次',
    own: '还是不行。',
  },
  {
    name: 'Chinese Outlook',
    text: '还是不行。\n\n发件人: Ann <ann@team.example>\n发送时间: 2026年11月16日 9:50\n收件人: Jo\n主题: 回复: 订单\n\n请再试一次',
    own: '还是不行。',
  },
  {
    name: 'Japanese Gmail',
    text: '直りません。\n\n2026年11月16日(月) 9:50 Ann Agent <ann@team.example>:\n\n> もう一度お試しください。',
    own: '直りません。',
  },
  {
    name: 'Japanese Outlook',
    text: '直りません。\n\n差出人: Ann <ann@team.example>\n送信日時: 2026年11月16日 9:50\n宛先: Jo\n件名: Re: 注文\n\nもう一度お試しください。',
    own: '直りません。',
  },
  {
    name: 'Indonesian',
    text: 'Belum bisa.\n\nPada Sen, 16 Nov 2026 pukul 09.50 Ann <ann@team.example> menulis:\n\n> Silakan coba lagi',
    own: 'Belum bisa.',
  },
  {
    name: 'Indonesian Outlook',
    text: 'Belum bisa.\n\nDari: Ann\nDikirim: Senin, 16 November 2026 09.50\nKepada: Jo\nPerihal: Re: Pesanan\n\nSilakan.',
    own: 'Belum bisa.',
  },
  {
    name: 'forwarded, Gmail',
    text: 'See below.\n\n---------- Forwarded message ---------\nFrom: Ann <ann@team.example>\nSubject: Order\n\nI am furious.',
    own: 'See below.',
  },
  {
    name: 'forwarded, Apple',
    text: 'See below.\n\nBegin forwarded message:\n\nFrom: Ann\nI am furious.',
    own: 'See below.',
  },
  {
    name: 'reply above this line',
    text: 'Yes please.\n\n##- Please type your reply above this line -##\n\nYour request has been updated.',
    own: 'Yes please.',
  },
  { name: 'signature after dashes', text: 'Yes please.\n-- \nJo Doe\nSales is a disgrace Ltd', own: 'Yes please.' },
  {
    name: 'closing formula and block',
    text: 'Yes please.\n\nKind regards,\nJo Doe\nHead of Purchasing | Customer Ltd\n+44 20 7946 0142\njo@customer.example',
    own: 'Yes please.',
  },
  {
    name: 'own words below the signature',
    text: 'Yes please.\n\nThanks,\nJo\n\nPS: I will sue you if it is late again.',
    own: 'Yes please. PS: I will sue you if it is late again.',
  },
  {
    name: 'a sentence after a closing formula',
    text: 'Hello\n\nThanks\nI am still waiting for the answer you promised me last week.',
    own: 'Hello I am still waiting for the answer you promised me last week.',
  },
  { name: 'thanks alone', text: 'Thanks!', own: 'Thanks!' },
  { name: 'from a phone', text: 'Yes please.\n\nSent from my iPhone', own: 'Yes please.' },
  { name: 'from a Finnish phone', text: 'Kyllä.\n\nLähetetty iPhonesta', own: 'Kyllä.' },
  {
    name: 'confidentiality notice',
    text: 'Yes please.\n\nThis e-mail and any attachment are confidential and may be privileged.\nIf you are not the intended recipient, please delete it.',
    own: 'Yes please.',
  },
  { name: 'an automatic reply', text: 'Automatic reply: Order\n\nI am out until Monday.', own: '' },
  {
    name: 'no history: a colon after "wrote" without a date',
    text: 'Last week you wrote:\nit will be there on Monday. It is not.',
    own: 'Last week you wrote: it will be there on Monday. It is not.',
  },
  {
    name: 'no history: an address of a delivery',
    text: 'Please send it\nFrom: Leeds\nTo: Hull\nDate: 12 March\nToday.',
    own: 'Please send it From: Leeds To: Hull Date: 12 March Today.',
  },
  { name: 'Windows line ends', text: 'Yes please.\r\n\r\nKind regards,\r\nJo Doe\r\n', own: 'Yes please.' },
];
