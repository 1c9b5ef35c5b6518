import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Saya mau mati saja rasanya.',
    'Saya tidak sanggup hidup lagi.',
    'Saya bunuh kalian.',
    'Saya tahu rumah kamu.',
    'Charger tiba-tiba meledak tadi malam.',
    'Anak saya kesetrum alat ini.',
    'Karyawan kami terluka dan masuk rumah sakit.',
    'Gue bakar kantor kalian.',
    'Kompornya keluar api.',
    'Bau gas menyengat di dapur.',
    'Remnya blong di turunan.',
    'Kami terjebak di lift.',
    'Ibu saya sesak napas setelah disuntik.',
  ],
  miss: [
    'Bagaimana cara mematikan (kill) proses yang macet?',
    'Penjualan meledak, kami butuh paket lebih besar.',
    'Alarm kebakaran di gudang berbunyi, apakah sensor ini cocok?',
    'HP saya mati, bagaimana blokir kartu?',
    'Lucunya bikin mati ketawa, keren.',
    'Layar tiba-tiba mati saat update.',
    'Promonya meledak, stok habis!',
    'Detektor asap baterainya tipe apa?',
    'Latihan evakuasi kebakaran jadwalnya kapan?',
    'Asap dari dapur itu cuma sate, aman.',
  ],
};
