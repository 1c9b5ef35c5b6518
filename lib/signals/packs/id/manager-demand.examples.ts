import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Saya mau bicara dengan manajer Anda.',
    'Tolong sambungkan saya ke supervisor.',
    'Panggil atasan kamu sekarang.',
    'Mana manajernya?',
    'Saya minta pimpinan kalian menghubungi saya hari ini.',
    'Saya ingin bicara dengan orang yang berwenang.',
    'Tolong eskalasi masalah ini ke kantor pusat.',
    'Siapa atasan Anda?',
    'Percuma ngomong sama cs.',
    'Gue mau ngomong sama bos lo.',
    'Saya akan lapor langsung ke direktur.',
    'Saya mau bicara dengan atasan Anda.',
    'Tolong sambungkan ke manajer.',
    'Minta nomor bos kamu dong',
    'Mohon eskalasi ke level yang lebih tinggi.',
    'Siapa penanggung jawab di sana?',
    'Saya tidak mau lagi dilayani CS, hubungkan dengan orang yang bisa ambil keputusan.',
    'Tolong pihak manajemen menghubungi saya hari ini.',
  ],
  miss: [
    'Atasan saya meminta tambahan tiga lisensi.',
    'Saya manajer toko dan mengelola akun ini.',
    'Bagaimana cara mengubah akses manajer?',
    'Saya perlu minta persetujuan dulu dari manajer saya.',
    'Tolong sampaikan terima kasih kepada atasan Anda.',
    'Apakah ada fitur manajemen stok?',
    'Saya sudah bicara dengan manajer saya dan kami setuju.',
  ],
};
