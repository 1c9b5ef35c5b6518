import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Saya marah besar dengan perlakuan ini.',
    'Kesabaran saya sudah habis.',
    'Ini benar-benar keterlaluan!',
    'Pelayanan sampah.',
    'Bikin emosi aja.',
    'Gak becus banget kerjanya.',
    'Kecewa berat dengan layanan kalian.',
    'Sangat mengecewakan.',
    'Kesel banget nunggu terus.',
    'Sialan, datanya kehapus.',
    'Cukup sudah!',
    'Apa-apaan ini?',
  ],
  miss: [
    'Saya tidak marah, hanya ingin tahu apa yang terjadi.',
    'WAH KEREN BANGET!!! Terima kasih!!!',
    'Saya sama sekali tidak kecewa.',
    'Apakah ada makanan anjing ukuran 5 kg?',
    'Jangan marah ya, saya cuma tanya.',
    'Kalau tidak puas, apakah bisa dikembalikan?',
    'Penjelasannya sudah cukup jelas.',
    'Obat ini manjur, anjing saya sudah sembuh.',
    'Rasanya sudah cukup gurih dan porsinya pas.',
    'Parahnya macet membuat kurir terlambat, tidak apa-apa.',
  ],
};
