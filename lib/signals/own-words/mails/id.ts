import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const id: readonly Mail[] = [
  {
    name: 'id: Gmail',
    text: 'Masih belum bisa.\n\nPada Sen, 16 Nov 2026 pukul 09.50 Ann Agent <ann@team.example> menulis:\n\n> Ini memalukan, saya akan menuntut kalian.\n> Ini memalukan, saya akan menuntut kalian.\n>\n> > Ini memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: Apple Mail',
    text: 'Masih belum bisa.\n\nPada 16 Nov 2026, pukul 09.50, Ann Agent <ann@team.example> menulis:\n\n> Ini memalukan, saya akan menuntut kalian.\n> Ini memalukan, saya akan menuntut kalian.\n>\n> > Ini memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: Thunderbird',
    text: 'Masih belum bisa.\n\nPada 16/11/26 09.50, Ann Agent menulis:\n\n> Ini memalukan, saya akan menuntut kalian.\n> Ini memalukan, saya akan menuntut kalian.\n>\n> > Ini memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: Yahoo',
    text: 'Masih belum bisa.\n\nPada Senin, 16 November 2026 pukul 09.50.12 WIB, Ann Agent <ann@team.example> menulis:\n\nIni memalukan, saya akan menuntut kalian.\n\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: Gmail, wrapped',
    text: 'Masih belum bisa.\n\nPada Sen, 16 Nov 2026 pukul 09.50 Ann Agent, Layanan Pelanggan Contoh\n<ann@team.example> menulis:\n\n> Ini memalukan, saya akan menuntut kalian.\n> Ini memalukan, saya akan menuntut kalian.\n>\n> > Ini memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: Outlook',
    text: 'Masih belum bisa.\n\nDari: Ann Agent <ann@team.example>\nDikirim: Senin, 16 November 2026 09.50\nKepada: Jo Doe\nPerihal: Re: Pesanan 88213\n\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: Outlook, bold headers below a rule',
    text: 'Masih belum bisa.\n\n________________________________\n*Dari:* Ann Agent <ann@team.example>\n*Dikirim:* Senin, 16 November 2026 09.50\n*Kepada:* Jo Doe\n*Perihal:* Re: Pesanan 88213\n\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: Outlook, older',
    text: 'Masih belum bisa.\n\n-----Pesan Asli-----\nDari: Ann Agent <ann@team.example>\nDikirim: Senin, 16 November 2026 09.50\nPerihal: Re: Pesanan 88213\n\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: forwarded',
    text: 'Masih belum bisa.\n\n---------- Pesan terusan ---------\nDari: Ann Agent <ann@team.example>\nDikirim: Senin, 16 November 2026 09.50\nPerihal: Re: Pesanan 88213\n\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: headers put on one line',
    text: 'Masih belum bisa.\n\nDari: Ann Agent <ann@team.example> Dikirim: Senin, 16 November 2026 09.50 Kepada: Jo Doe Perihal: Re: Pesanan 88213\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: answers between the lines',
    text: 'Pada Sen, 16 Nov 2026 pukul 09.50 Ann Agent <ann@team.example> menulis:\n\n> Warna apa?\n\nBiru saja.\n\n> Ini memalukan, saya akan menuntut kalian.\n\nMasih belum bisa.',
    own: 'Biru saja. Masih belum bisa.',
  },
  {
    name: 'id: quoted with bars',
    text: 'Masih belum bisa.\n\nPada 16/11/26 09.50, Ann Agent menulis:\n\n| Ini memalukan, saya akan menuntut kalian.\n| Ini memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: signature and history',
    text: 'Masih belum bisa.\n\nHormat saya,\nJo Doe\nKepala Pembelian | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\nPada 16 Nov 2026, pukul 09.50, Ann Agent <ann@team.example> menulis:\n\n> Ini memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: formula and name on one line',
    text: 'Masih belum bisa.\n\nSalam hormat, Jo Doe\n\nDikirim dari iPhone saya',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: from a phone, above the history',
    text: 'Masih belum bisa.\n\nDikirim dari iPhone saya\n\nDari: Ann Agent <ann@team.example>\nDikirim: Senin, 16 November 2026 09.50\nKepada: Jo Doe\nPerihal: Re: Pesanan 88213\n\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: signature below dashes',
    text: 'Masih belum bisa.\n\n-- \nJo Doe\nIni memalukan, saya akan menuntut kalian.\nwww.customer.example',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: notice',
    text: 'Masih belum bisa.\n\nJo\n\nEmail ini dan lampirannya bersifat rahasia dan ditujukan hanya untuk penerimanya.\nJika Anda bukan penerimanya, hapuslah, atau kami akan menuntut Anda.',
    own: 'Masih belum bisa. Jo',
  },
  {
    name: 'id: automatic reply',
    text: 'Halo,\n\nsaya sedang cuti sampai 23 November dan tidak membaca email.\nUntuk hal mendesak, hubungi rekan saya.\n\nJo',
    own: '',
  },
  {
    name: 'id: reply above this line',
    text: 'Masih belum bisa.\n\n-- Ketik balasan Anda di atas baris ini --\n\nIni memalukan, saya akan menuntut kalian.',
    own: 'Masih belum bisa.',
  },
  {
    name: 'id: angry words of its own beside quoted ones',
    text: 'Ini memalukan, saya akan menuntut kalian.\n\nPada Sen, 16 Nov 2026 pukul 09.50 Ann Agent <ann@team.example> menulis:\n\n> Masih belum bisa.',
    own: 'Ini memalukan, saya akan menuntut kalian.',
  },
];
