import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Harus berapa kali lagi saya jelaskan?',
    'Ini ketiga kalinya saya menghubungi kalian.',
    'Masalah yang sama muncul lagi.',
    'Internet mati lagi.',
    'Ini ketiga kalinya alat ini rusak.',
    'Sampai sekarang belum diperbaiki.',
    'Tiket saya ditutup padahal belum selesai.',
    'Masih belum bisa juga.',
    'Errornya muncul lagi setelah update.',
    'Sudah diservis tapi masih saja rusak.',
    'Ini sudah ketiga kalinya saya menghubungi.',
    'rusak lagi',
    'Saya sudah pernah lapor bulan lalu.',
    'Ini email keempat saya soal hal yang sama.',
    'Baru diperbaiki sudah error lagi.',
    'Kenapa tiketnya ditutup? Belum ada solusi.',
  ],
  miss: [
    'Masalahnya tidak muncul lagi, terima kasih.',
    'Ini ketiga kalinya saya beli, selalu bagus.',
    'Apakah model yang sama masih dijual?',
    'Tiket boleh ditutup.',
    'Pertama kali pakai, bagaimana mulainya?',
    'Saya mau pesan lagi.',
  ],
};
