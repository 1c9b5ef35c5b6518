import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Operasional kami lumpuh total.',
    'Kami tidak bisa melayani pelanggan.',
    'Kami rugi jutaan rupiah setiap hari.',
    'Deadline hari ini jam 5 sore.',
    'Ini sangat mendesak.',
    'Tolong segera perbaiki.',
    'Toko kami tidak bisa menerima pembayaran.',
    'Kasir mati total dan antrean panjang.',
    'Kasir tidak bisa transaksi.',
    'Akadnya besok pagi jam delapan.',
    'Notaris menunggu sampai jam tiga.',
    'Tinggal tiga jam lagi.',
    'Sehari begini saya nombok 800 ribu.',
    'Kalau lewat malam ini berkasnya hangus.',
    'Batas lapor pukul 24.00 malam ini.',
  ],
  miss: [
    'Ini tidak mendesak.',
    'Tidak buru-buru, balas kalau sempat saja.',
    'Bagaimana mengganti kontak darurat?',
    'Kapan batas waktu pendaftaran?',
    'Terima kasih sudah menanganinya hari ini juga.',
    'Kapan sempat saja.',
    'Pintu darurat ada di sebelah mana?',
    'Laporan rugi laba di menu mana?',
    'Mesin berhenti sesuai jadwal perawatan.',
    'Toko kami tutup hari Minggu.',
    'Boleh minta tolong dicek hari ini?',
  ],
};
