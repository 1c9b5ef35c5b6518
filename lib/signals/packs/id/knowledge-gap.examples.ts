import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Saya tidak tahu cara kerjanya.',
    'Perlu tanya ke tim teknis dulu.',
    'Saya kurang paham soal fitur ini.',
    'Belum pernah lihat error seperti ini.',
    'Belum ada dokumentasi tentang hal ini.',
    'Ada yang tahu solusinya?',
    'Ini di luar keahlian saya.',
    'Saya mentok di kasus ini.',
    'Kami belum yakin apakah ini bisa.',
    'Error ini baru pertama saya temui.',
    'Saya juga bingung kenapa datanya hilang.',
    'Penyebabnya belum kami ketahui.',
    'Saya konsultasikan dulu dengan engineer.',
  ],
  miss: [
    'Pelanggan tidak tahu cara login.',
    'Saya tahu cara memperbaikinya.',
    'Sudah kami perbaiki hari ini.',
    'Panduan ada di situs kami.',
    'Saya cek dulu status pesanannya.',
    'Silakan tanya kapan saja.',
    'Penyebabnya sudah ditemukan.',
    'Ada lagi yang ingin ditanyakan?',
    'Dokumentasinya sudah saya kirim.',
    'Jangan ragu menghubungi kami.',
  ],
};
