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
  ],
  miss: [
    'Maaf, saya yang salah.',
    'Alamat pengiriman salah, bisa diubah?',
    'Saya setuju dengan usulan itu.',
    'Apakah benar ongkirnya gratis?',
    'Saya tidak keberatan.',
    'Koreksi kalau saya salah.',
  ],
};
