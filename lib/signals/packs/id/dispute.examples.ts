import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Itu tidak benar, saya baru daftar bulan Mei.',
    'Anda yang salah, syaratnya berbeda.',
    'Saya tidak terima penjelasan itu.',
    'Kami keberatan dengan tagihan ini.',
    'Ini kesalahan kalian.',
    'Kemarin bilang gratis, sekarang kok ditagih.',
    'Bukan salah saya kalau sistemnya begitu.',
    'Jangan lempar tanggung jawab.',
    'Saya tidak pernah menyetujui perpanjangan otomatis.',
    'Saya membantah tuduhan itu.',
    'Mana buktinya saya melanggar?',
    'Lecet itu sudah ada sebelum saya sewa.',
    'Hitungan segitu dari mana?',
    'Jadi yang benar yang mana?',
    'Di perjanjian tidak ada pasal begitu.',
  ],
  miss: [
    'Maaf, saya yang salah.',
    'Alamat pengiriman salah, bisa diubah?',
    'Saya setuju dengan usulan itu.',
    'Apakah benar ongkirnya gratis?',
    'Saya tidak keberatan.',
    'Koreksi kalau saya salah.',
    'Kalau saya salah, tolong dikoreksi ya.',
    'Saya tidak pernah sebahagia ini belanja daring.',
    'Nggak masuk akal enaknya, resepnya apa?',
    'Biji kopinya dari mana ya?',
    'Di aplikasi masih tertulis Surabaya sejak kemarin.',
  ],
};
