import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Seluruh kantor tidak bisa login.',
    'Semua karyawan kami tidak bisa akses email.',
    'Ratusan pelanggan menunggu.',
    'Bukan cuma saya yang kena.',
    'Pelanggan kami tidak bisa bayar.',
    'Pengguna lain juga mengalami hal yang sama.',
    '120 karyawan terdampak.',
    'Tidak ada satu pun dari tim yang bisa masuk.',
  ],
  miss: [
    'Seluruh tim kami berterima kasih.',
    'Hanya saya yang mengalami, yang lain normal.',
    'Apakah pengguna lain juga mengalami ini?',
    'Kami punya 120 karyawan, paket mana yang cocok?',
    'Semua pelanggan puas.',
  ],
};
