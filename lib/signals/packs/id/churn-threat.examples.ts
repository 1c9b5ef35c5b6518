import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kalau minggu ini tidak beres, saya berhenti langganan.',
    'Perbaiki sekarang atau kami pindah ke vendor lain.',
    'Kami sedang mempertimbangkan pindah ke penyedia lain.',
    'Saya tidak akan belanja di sini lagi.',
    'Kapok beli di sini.',
    'Kalian akan kehilangan satu pelanggan setia.',
    'Jika refund tidak masuk, kami akan membatalkan kontrak.',
    'Mending pindah ke toko sebelah aja.',
    'Kalo gini terus mending pindah.',
    'Ini terakhir kalinya saya belanja di sini.',
    'Kami sudah mulai cari penyedia lain.',
    'Anda akan kehilangan pelanggan lama.',
    'saya berhenti langganan kalau begini terus',
    'Kontrak tidak akan kami perpanjang kecuali ada perbaikan.',
    'Ini terakhir kali saya belanja di sini.',
    'Kami pertimbangkan untuk beralih ke kompetitor.',
    'gak bakal beli lagi di sini',
  ],
  miss: [
    'Saya ingin membatalkan langganan, bagaimana caranya?',
    'Tolong batalkan pesanan 4711.',
    'Kalau saya batalkan hari ini, apakah kena biaya?',
    'Kami baru pindah dari kompetitor ke layanan Anda dan butuh bantuan.',
    'Kami tidak berencana pindah ke vendor lain, kami puas.',
    'Kalau kata sandi salah, saya ganti yang baru.',
    'Saya pindah alamat bulan depan.',
    'Mohon refund diproses, terima kasih.',
  ],
};
