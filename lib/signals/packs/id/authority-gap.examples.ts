import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Perlu persetujuan dari atasan.',
    'Saya tidak punya wewenang untuk refund.',
    'Menunggu approval dari finance.',
    'Ini di luar wewenang saya.',
    'Hanya manajer yang bisa menyetujui.',
    'Saya tidak bisa memutuskan hal ini.',
    'Keputusannya ada di manajemen.',
    'Ada yang bisa approve refund 500 ribu?',
    'Kami tidak berhak mengubah kontrak.',
    'Harus persetujuan atasan dulu.',
    'Limit saya hanya sampai 500 ribu.',
    'Bukan saya yang menentukan harganya kak.',
    'Belum bisa saya pastikan, menunggu manajemen.',
  ],
  miss: [
    'Refund sudah disetujui.',
    'Kami menunggu persetujuan Anda.',
    'Aplikasi butuh izin lokasi.',
    'Anda bisa memutuskan sendiri.',
    'Pembayaran disetujui bank.',
    'Pelanggan setuju dengan jadwalnya.',
    'Hanya Anda yang tahu kata sandinya.',
    'Manajer kami akan menelepon Anda.',
    'Keputusan ada di tangan Anda.',
    'Baik, langsung saya ubah.',
  ],
};
