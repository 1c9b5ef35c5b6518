import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Saya akan viralkan kasus ini di TikTok.',
    'Siap-siap saya kasih bintang satu.',
    'Akan saya posting di medsos semua buktinya.',
    'Saya sudah menghubungi wartawan.',
    'Saya akan beritahu semua orang jangan beli di sini.',
    'Saya tulis ulasan buruk di Google.',
    'Biar semua orang tahu kelakuan kalian.',
    'Bakal gue sebarin di Twitter.',
    'Saya kirim ke surat pembaca Kompas.',
    'Saya akan viralkan ini di medsos.',
    'Saya kasih bintang satu di Google.',
    'Tunggu saja beritanya di media.',
    'Saya akan posting chat ini di Twitter.',
    'saya bakal bilang ke semua teman jangan beli di sini',
    'Akan saya sebarkan ke grup komunitas kami.',
    'Siap-siap masuk berita.',
    'Saya tulis review jelek di Play Store.',
  ],
  miss: [
    'Saya melihat iklan Anda di Instagram.',
    'Saya sudah kasih bintang lima.',
    'Bagaimana cara posting di TikTok lewat aplikasi ini?',
    'Saya tidak akan memviralkan ini, hanya minta bantuan.',
    'Kenapa pembeli kasih bintang satu ke toko saya?',
    'Saya mau beritahu kabar baik, sudah beres.',
    'Gagal login dengan akun Facebook.',
    'Media penyimpanan saya penuh.',
  ],
};
