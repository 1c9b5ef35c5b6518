import { begins, has, type ReplyWords } from '../../pack.ts';

export const reply: ReplyWords = {
  request: begins(
    String.raw`mohon|tolong|silakan|harap|bisakah|bisa (?:minta|kirim|beri)|boleh(?:kah)? (?:saya|kami|minta|tahu)|dapatkah|apakah anda|apa (?:nomor|alamat|versi)|berapa nomor|kirimkan|berikan|saya (?:perlu|butuh|membutuhkan)|kami (?:perlu|butuh|membutuhkan)|coba(?:lah)?`,
  ),
  asks: {
    order: begins('(?:nomor|no\\.?|kode|id) (?:pesanan|order|tagihan|faktur|invoice|resi|booking|reservasi|pelanggan)'),
    email: begins('alamat e-?mail|e-?mail anda'),
    phone: begins('nomor (?:telepon|hp|ponsel|wa|whatsapp|kontak)'),
    address: begins('alamat (?:lengkap|pengiriman|rumah|anda|penerima|tujuan)'),
    version: begins(
      'versi (?:berapa|apa|aplikasi)|(?:peramban|browser|perangkat|model|ponsel) (?:apa|yang)|tipe (?:perangkat|ponsel)',
    ),
    picture: begins('tangkapan layar|screenshot|foto|gambar'),
  },
  steps: {
    restart: begins('(?:me)?mulai ulang|restart|(?:me)?nyalakan ulang|(?:me)?matikan|reboot'),
    cache: begins('(?:meng|me)?(?:hapus|bersihkan|membersihkan)[^.!?\\n]{0,20}(?:cache|cookie)'),
    reinstall: begins('(?:instal|pasang|install|menginstal)[^.!?\\n]{0,25}ulang|uninstall|copot'),
    update: begins('(?:mem|me|di)?perbarui|update|meng-update|upgrade'),
    password: begins(
      '(?:mengubah|ubah|ganti|mengganti|reset|atur ulang|mereset)[^.!?\\n]{0,20}(?:kata sandi|password)',
    ),
    browser: begins('(?:browser|peramban) (?:lain|yang lain|berbeda)'),
    login: begins('(?:log ?out|keluar dari akun|logout)'),
  },
  tried: has(
    String.raw`(?:saya|kami)(?: juga)? (?:sudah|telah)(?: [\p{L}-]+){0,3}|sudah (?:saya|kami)? ?(?:coba|mencoba|restart|dicoba|dihapus|diinstal|hapus|instal|perbarui|ganti|matikan)`,
  ),
  option: has(
    String.raw`anda (?:juga )?(?:bisa|dapat)|atau|jika (?:anda )?(?:lebih suka|berkenan|mau|ingin|menghendaki)|kalau anda (?:mau|lebih)|alternatif(?:nya)?|pilihan(?:nya)?|memilih|pilih|sebagai gantinya|sementara itu|dua cara|cara lain`,
  ),
  apology: begins('maaf|menyesal|mohon maaf'),
  closing:
    /(?:^|\n)[ \t]*(?:salam|hormat (?:kami|saya)|terima kasih|dengan hormat|tim (?:dukungan|layanan))[^\n]{0,40}(?:\n|$)/iu,
  enough: 200,
  texts: {
    told: 'Saya melihatnya di pesan Anda: {value}.',
    tried: 'Anda sudah mencobanya, jadi langkah berikutnya adalah [langkah].',
    question: 'Anda bertanya: “{value}” [jawaban]',
    date: 'Saya akan menulis kepada Anda paling lambat [waktu], apa pun hasilnya saat itu.',
    option: 'Jika Anda lebih suka, kami juga bisa [pilihan].',
    own: 'Tentang {value}: [yang sedang dilakukan].',
    empathy: 'Saya mohon maaf atas [apa yang terjadi].',
    severity: 'Saya memahami dampak masalah ini bagi [pekerjaan, toko, keluarga] Anda.',
    assurance: 'Saya sudah meneruskannya kepada [tim], dan penanganannya sudah dimulai.',
  },
};
