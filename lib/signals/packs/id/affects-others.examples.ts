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
    'Satu kampung nggak ada sinyal.',
    'Tetangga kiri kanan juga mati.',
    'Sekitar 300 siswa tidak bisa ujian.',
    'Korbannya sudah ratusan.',
    'Bukan kamar saya saja, seluruh lantai tiga.',
    'Torang satu kampung nyanda ada jaringan.',
    'Wali murid di kelas lain juga mengalami.',
  ],
  miss: [
    'Seluruh tim kami berterima kasih.',
    'Hanya saya yang mengalami, yang lain normal.',
    'Apakah pengguna lain juga mengalami ini?',
    'Kami punya 120 karyawan, paket mana yang cocok?',
    'Semua pelanggan puas.',
    'Satu kantor memuji makanannya.',
    'Teman saya juga mau daftar.',
    'Kami 40 orang, mau pesan tempat.',
    'Rombongan 30 orang, ada diskon?',
    'Semua cabang buka hari Minggu?',
    'Rombongan kami 40 orang, parkir di mana?',
  ],
  also: {
    'Ratusan pelanggan menunggu.': ['urgency'],
  },
};
