import type { first as english } from '../en/first.ts';

/** Indonesian: the first steps after installing, and the sample ticket. */
export const first: Record<keyof typeof english, string> = {
  'first.step': 'Langkah {step} dari {count}',
  'first.skip': 'Langsung ke tiket contoh',
  'first.back': 'Kembali',
  'first.next': 'Lanjutkan',
  'first.later': 'Lakukan nanti',
  'first.kept': 'Pilihan Anda langsung disimpan. Semuanya dapat diubah di pengaturan.',
  'first.again': 'Tampilkan lagi langkah pertama',

  'first.language': 'Dalam bahasa apa Simmer berbicara dengan Anda?',
  'first.language.help': 'Boleh berbeda dari bahasa browser. Balasan kepada pelanggan tetap dalam bahasa pelanggan.',

  'first.role': 'Apa pekerjaan Anda di sini?',
  'first.role.help':
    'Ini menentukan apa yang Anda lihat dahulu. Yang lain tetap mudah dijangkau, apa pun pilihan Anda.',
  'first.role.agent': 'Saya menjawab pelanggan',
  'first.role.agent.help': 'Dasbor terbuka dengan percakapan yang mulai memanas.',
  'first.role.manager': 'Saya menangani eskalasi',
  'first.role.manager.help': 'Dasbor terbuka dengan papan kasus terbuka dan pemegangnya.',
  'first.role.coach': 'Saya membantu rekan berkembang',
  'first.role.coach.help': 'Dasbor terbuka dengan yang terdeteksi, terlewat, dan tidak disetujui.',
  'first.role.administrator': 'Saya menyiapkan sistemnya',
  'first.role.administrator.help': 'Dasbor terbuka dengan apa yang terbaca di mana, dan apa yang tidak.',
  'first.role.name.help':
    'Jika Anda mau. Nama ini tampil pada kasus yang Anda buka, agar rekan tahu harus bertanya kepada siapa.',

  'first.desks': 'Di mana Anda membaca tulisan pelanggan?',
  'first.desks.help':
    'Simmer hanya membaca di tempat yang Anda izinkan, dan browser bertanya setiap kali. Boleh menolak: Anda dapat mengizinkannya nanti.',
  'first.desk.why':
    'Dengan begitu Simmer membaca percakapan yang Anda buka di sana, dan menampilkan panel di sampingnya.',
  'first.desk.on': 'Diizinkan',
  'first.desk.known': 'Berfungsi tanpa bertanya',
  'first.desk.allow': 'Izinkan',
  'first.desk.allow-label': 'Izinkan {desk}',
  'first.desk.refused':
    '{desk} tidak diizinkan, dan tidak ada yang dibaca di sana. Anda dapat mengizinkannya di sini atau di pengaturan kapan saja.',
  'first.desk.allowed': '{desk} diizinkan. Buka percakapan di sana, dan Simmer ada di sampingnya.',
  'first.desk.other': 'Yang lain, dengan alamatnya',
  'first.desk.other.help': '{desks}, atau halaman lain tempat pelanggan menulis kepada Anda.',

  'first.team': 'Sendiri atau dengan tim?',
  'first.team.help': 'Dengan tim, kasus dibagikan lewat basis data yang dijalankan tim Anda sendiri.',
  'first.team.alone': 'Sendiri untuk saat ini',
  'first.team.alone.help':
    'Semuanya tetap di browser ini. Anda dapat bergabung dengan tim nanti tanpa kehilangan apa pun.',
  'first.team.join': 'Gabung dengan tim saya',
  'first.team.join.help': 'Anda perlu tautan undangan atau alamat basis data, serta nama dan kata sandi Anda di sana.',
  'first.team.found': 'Siapkan basis data tim di pengaturan',
  'first.team.in': 'Anda berada di tim {team}.',

  'first.sample': 'Coba pada tiket contoh',
  'first.sample.help':
    'Percakapan ini rekaan, pembacaannya nyata. Tunjuk sebuah alasan untuk melihat katanya, buka “Mengapa waktu ini?”, masukkan balasan ke kotak, coba Eskalasikan. Tidak ada yang disimpan atau dihitung.',
  'first.sample.tag': 'Contoh',
  'first.sample.thread': 'Percakapan',
  'first.sample.panel': 'Simmer di sampingnya',
  'first.sample.reply': 'Balasan Anda',
  'first.sample.reply.help': 'Hanya untuk mencoba. Tidak ada yang dikirim.',
  'first.sample.tried': 'Sudah dicoba. Pada tiket nyata, kasus kini terbuka.',
  'first.sample.tried.who': '{who} akan diminta mengambilnya.',
  'first.sample.tried.minor': 'Sudah dicoba. Pada tiket nyata, cacat dan tanggalnya kini dicatat.',
  'first.sample.tried.again': 'Tidak ada yang dicatat. Anda dapat mencoba lagi.',
  'first.sample.subject': 'Ekspor gagal setiap hari',
  'first.sample.customer': 'Dewi Anggraini',
  'first.sample.agent': 'Budi Santoso',
  'first.sample.m1': 'Halo, sejak Senin ekspor berhenti di tengah jalan dengan pesan kesalahan. Bisa tolong diperiksa?',
  'first.sample.m2':
    'Halo Ibu Dewi, terima kasih sudah memberi tahu kami. Kami sedang memeriksanya dan akan menghubungi Ibu lagi.',
  'first.sample.m3': 'Sudah dua hari dan saya belum mendapat kabar. Tidak ada yang membalas email saya.',
  'first.sample.m4':
    'Ini ketiga kalinya saya menghubungi kalian soal ini. Saya mau bicara dengan manajer Anda. Kalau sampai Jumat tidak beres, kami akan membatalkan kontrak.',

  'first.where': 'Di mana menemukan Simmer',
  'first.where.panel':
    'Buka percakapan di helpdesk atau email Anda: Simmer berupa tab tipis di tepi halaman. Tekan, dan panel terbuka seperti yang Anda lihat di sini.',
  'first.where.key': 'Tombol {key} membuka dan melipatnya.',
  'first.where.button':
    'Tombol Simmer di bilah alat browser menunjukkan keadaannya, dan mengaktifkan Simmer untuk halaman lain.',
  'first.where.help': 'Tanda “?” di samping sebuah kata menjelaskan artinya.',
  'first.done': 'Selesai, buka dasbor',
  'problem.sample-only': 'Ini tiket contoh: di sini hanya dapat dilihat.',
};
