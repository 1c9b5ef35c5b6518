import type { Examples } from '../../pattern.ts';

const hit = [
  'Kalian semua bodoh.',
  'Dasar penipu!',
  'Goblok banget csnya.',
  'Anda punya otak tidak, otaknya di mana?',
  'Tutup mulutmu.',
  'Perusahaan penipu.',
  'Emang kalian gak punya otak.',
  'Lo emang tolol.',
  'Mampus kalian.',
  'Admin idiot.',
  'Kalian bodoh semua.',
  'Dasar penipu.',
  'Kamu punya otak nggak sih?',
  'Dasar tolol.',
  'Kalian maling semua.',
  'Penipu berkedok toko resmi.',
  'Muka tembok semua.',
  'Otak kosong kalian semua.',
  'Minim otak, gede bacot.',
  'Isi kepala adminnya kosong.',
  'Sekolahnya sampai kelas berapa sih?',
  'Muka tebal kalian.',
];

export const examples: Examples = {
  hit,
  miss: [
    'Maaf pertanyaan bodoh, menu pengaturannya di mana?',
    'Saya dapat telepon dari penipu yang mengaku CS Anda.',
    'Saya yang bodoh, salah baca.',
    'Kalian bukan penipu kan, saya hanya memastikan.',
    'Maling mencuri ponsel saya, bagaimana blokir SIM?',
    'Di mana folder sampah?',
    'Barangnya memang bagus sih, gila.',
    'Bego banget saya, ternyata belum dicolok.',
    'Boneka monyetnya lucu, ada yang besar?',
    'Mie iblis masih ada di menu?',
    'Anjing saya doyan biskuitnya.',
    'Memang saya yang oon, salah pencet.',
    'Mau sewa badut untuk ulang tahun.',
    'Larinya kayak setan, juara!',
  ],
  // Who insults is angry.
  also: Object.fromEntries(hit.map((text) => [text, ['anger'] as const])),
};
