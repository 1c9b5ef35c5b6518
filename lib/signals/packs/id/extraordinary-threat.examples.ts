import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kalau hari ini tidak beres, saya datang ke kantor kalian.',
    'Kami tidak akan bayar sampai ini beres.',
    'Kami tahan semua pembayaran.',
    'Besok saya datangi kantor kalian sampai ribut.',
    'Tanggung sendiri akibatnya.',
    'Kalian akan menyesal.',
    'Kami akan mengambil tindakan tegas.',
    'Lihat saja nanti.',
    'Saya kirim percakapan ini ke investor kalian.',
    'Awas kalian.',
    'Ini peringatan terakhir.',
    'Invoice kami hold semua.',
    'Pintu masuknya kami palang.',
    'Kami akan melakukan audit atas pekerjaan kalian.',
  ],
  miss: [
    'Besok saya datang ke kantor kalian untuk mengambil paket.',
    'Bagaimana cara menghentikan pembayaran otomatis?',
    'Apakah saya harus datang ke kantor untuk verifikasi?',
    'Langkah apa yang harus saya lakukan setelah update?',
    'Apakah bisa bayar pakai kartu kredit?',
    'Saya datang ke kantor hari Senin pukul 10 sesuai jadwal.',
    'Apa akibatnya kalau paket saya turunkan?',
    'Tidak usah repot, saya kasih waktu seminggu, santai saja.',
    'Pembayaran tertahan karena libur bank ya?',
    'Audit internal kami butuh laporan pemakaian.',
    'Kami minta demo aplikasi hari Kamis.',
  ],
};
