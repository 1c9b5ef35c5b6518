import type { problems as english } from '../en/problems.ts';

/** Indonesian: problems. Each is a plain sentence that says what to do; the key is `problem.<code>`. */
export const problems: Record<keyof typeof english, string> = {
  'problem.page-changed':
    'Halaman ini tampak berbeda dari yang dikenal Simmer ({site}: {hook}), jadi Simmer tidak menebak. Muat ulang halaman; jika tetap begini, beri tahu pengelola Simmer.',
  'problem.proofs-disagree':
    'Simmer tidak dapat memastikan tiket mana yang ada di depan Anda ({site}), jadi tidak membaca satu pun. Klik tab tiket yang Anda maksud, atau muat ulang halaman.',
  'problem.ticket-changed':
    'Sementara itu tiket lain muncul di depan. Tidak ada yang disimpan atau disisipkan; kembali ke tiket yang Anda maksud dan coba lagi.',
  'problem.not-signed-in': 'Menurut helpdesk, Anda belum masuk. Masuk di sana, lalu pilih Coba lagi.',
  'problem.rate-limited':
    'Helpdesk meminta jeda. Simmer mencoba lagi dalam {seconds, plural, other {# detik}}; Anda tidak perlu melakukan apa pun.',
  'problem.server-error':
    'Helpdesk itu sendiri sedang mengalami gangguan (kesalahan {status}). Tunggu sebentar, lalu pilih Coba lagi.',
  'problem.bad-answer': 'Jawaban helpdesk bukan tiket. Muat ulang halaman; jika tetap begini, keluar lalu masuk lagi.',
  'problem.unreachable': 'Helpdesk tidak dapat dijangkau. Periksa koneksi Anda, lalu pilih Coba lagi.',
  'problem.no-composer': 'Belum ada kotak balasan di halaman ini. Buka balasan dan coba lagi, atau salin saja teksnya.',
  'problem.not-inserted':
    'Teks tidak masuk ke kotak balasan seperti semestinya. Lihat kotaknya sebelum melanjutkan, atau salin teksnya dan tempel sendiri.',
  'problem.store-private':
    'Jendela browser ini tidak mengizinkan Simmer menyimpan apa pun, jadi kasus dan pengaturan tidak dapat disimpan di sini. Buka helpdesk di jendela biasa, bukan jendela pribadi.',
  'problem.store-full':
    'Tidak ada ruang lagi untuk menyimpan ini. Kosongkan sebagian ruang disk, lalu coba lagi; yang Anda ketik masih ada di sini.',
  'problem.store-newer':
    'Yang tersimpan di sini dibuat oleh Simmer yang lebih baru. Perbarui ekstensi; sampai saat itu tidak ada yang berubah atau hilang.',
  'problem.store-blocked':
    'Jendela lain masih memakai Simmer yang lebih lama. Tutup halaman Simmer lain atau buka ulang browser, lalu coba lagi.',
  'problem.store-failed':
    'Penyimpanan tidak berhasil. Coba lagi; jika tetap begini, buka ulang browser. Yang sudah tersimpan tidak tersentuh.',
  'problem.store-gone':
    'Yang disimpan Simmer di browser ini sudah tidak ada: data browser telah dihapus. Jika Anda dalam sebuah tim, gabung lagi lewat pengaturan dan kasusnya kembali; jika tidak, pulihkan cadangan. Yang Anda lakukan mulai sekarang tersimpan.',
  'problem.policy-invalid':
    'Kebijakan tidak dapat dipakai: baris {line}: {message}. Betulkan di pengaturan; sampai saat itu kebijakan bawaan berlaku.',
  'problem.policy-refused': 'Kebijakan tidak disimpan, agar tidak ada kasus yang berakhir tanpa siapa pun: {message}',
  'problem.policy-moved':
    'Kebijakan berubah sejak Anda membukanya di sini, jadi versi Anda tidak disimpan agar tidak menimpanya. Salin atau ekspor perubahan Anda, muat ulang halaman, lalu ubah lagi.',
  'problem.programme-not-ready': 'Belum: {missing}.',
  'problem.case-moved':
    'Kasus sudah berlanjut dan kini di “{step}”, jadi tidak ada yang diubah. Lihat keadaannya sekarang, lalu lanjutkan dari sana.',
  'problem.step-needs-name':
    'Melanjutkan walau ada yang kurang memerlukan nama: sebutkan siapa yang bertanggung jawab.',
  'problem.step-not-ready':
    'Masih perlu dilakukan sebelum langkah berikutnya: {missing}. Lakukan ini dahulu, atau beri alasan untuk melanjutkan tanpanya.',
  'problem.no-case': 'Kasus ini tidak ada di komputer ini. Muat ulang halaman untuk melihat kasus yang ada.',
  'problem.no-script': 'Teks ini tidak ada di komputer ini. Muat ulang halaman untuk melihat teks yang ada.',
  'problem.not-scripts':
    '“{name}” tidak memuat teks yang dapat dibaca Simmer: {message}. Pilih berkas yang dibuat dengan “Ekspor”, atau tulis dalam bentuk yang sama.',
  'problem.script-moved':
    'Sementara itu seseorang menulis versi lain. Versi Anda masih ada: lihat versi itu, lalu simpan atau setujui lagi.',
  'problem.no-article': 'Artikel ini tidak ada di komputer ini. Muat ulang halaman untuk melihat artikel yang ada.',
  'problem.not-articles': '“{name}” tidak memuat artikel. Pilih berkas buatan Simmer (.json), atau Markdown (.md).',
  'problem.report-span':
    'Rentang ini tidak dapat digambar: hari terakhirnya mendahului hari pertama, atau ada lebih dari 62 bagian. Pilih hari lain, atau minggu atau bulan sebagai ganti hari.',
  'problem.promise-gone': 'Janji ini tidak lagi terdaftar untuk tiketnya. Buka lagi tiketnya untuk melihat yang ada.',
  'problem.promise-past': 'Waktu itu sudah lewat. Pilih yang masih akan datang.',
  'problem.no-ticket': 'Tidak ada tiket terbuka di halaman ini. Buka satu, dan Simmer membacanya.',
  'problem.refused': 'Simmer tidak mengenali panel ini, jadi tidak menampilkan apa pun di sini. Muat ulang halaman.',
  'problem.not-approver': 'Hanya {who} yang dapat memutuskan ini. Anda dapat mencatat keputusannya.',
  'problem.text-too-long':
    'Ini lebih dari {most, number} karakter, jadi tidak ada yang disimpan. Teks Anda masih ada: persingkat dan coba lagi.',
  'problem.bad-link': 'Ini bukan alamat web. Alamat web diawali https:// atau http://.',
  'problem.sync-wrong-password':
    'Server tidak mengenal nama ini dengan kata sandi atau token ini. Periksa keduanya; setelah beberapa kali keliru, server mungkin menolak selama beberapa menit.',
  'problem.sync-no-server':
    '{host} tidak menjawab. Periksa alamat dan koneksi Anda. Jika keduanya benar, browser mungkin tidak memercayai sertifikat server, dan hal itu tidak diberitahukan ke halaman mana pun: buka {url} di tab untuk melihatnya.',
  'problem.sync-no-permission':
    'Browser tidak mendapat izin menjangkau {host}, jadi tidak ada yang dikirim. Pilih Lanjutkan lagi dan izinkan.',
  'problem.sync-bad-address':
    'Tulis alamat server, misalnya https://couch.team.example, tanpa nama atau kata sandi di dalamnya. http biasa hanya untuk komputer ini.',
  'problem.sync-unreachable':
    'Server tim tidak menjawab. Mungkin saat ini tidak ada jalan ke sana, atau browser tidak memercayai sertifikatnya: mana dari keduanya, browser tidak memberitahukannya ke halaman mana pun. Semuanya disimpan di sini dan dikirim begitu bisa.',
  'problem.sync-signed-out':
    'Server tim tidak lagi menerima nama dan kata sandi Anda. Masuk lagi lewat Pengaturan, Tim; sementara itu semuanya disimpan di sini.',
  'problem.sync-not-member':
    'Server tim mengenal Anda, tetapi basis datanya {db} tidak terbuka untuk Anda. Minta pengelolanya menambahkan Anda sebagai anggota.',
  'problem.sync-no-database':
    'Server tim tidak punya basis data {db}. Periksa namanya, atau tanyakan kepada pengelolanya.',
  'problem.sync-no-couch':
    'Yang menjawab bukan server tim, misalnya halaman masuk jaringan tamu. Buka halaman web mana pun dan masuk di sana jika diminta; sementara itu semuanya disimpan di sini.',
  'problem.sync-busy':
    'Server tim sibuk atau sedang terganggu (jawaban {status}). Simmer mencoba lagi secara otomatis; Anda tidak perlu melakukan apa pun.',
  'problem.sync-needs-coach':
    'Di tim ini, pelatih yang melakukannya. Jika Anda kini pelatih, masuk lagi lewat Pengaturan, Tim.',
  'problem.sync-needs-manager':
    'Di tim ini, manajer yang melakukannya. Jika Anda kini manajer, masuk lagi lewat Pengaturan, Tim.',
  'problem.sync-move-waiting':
    'Masih ada yang belum sampai ke basis data lama, jadi tim belum dipindahkan. Tunggu sampai tertulis Tersinkron, lalu pindahkan.',
  'problem.sync-move-rank':
    'Untuk memindahkan tim, Anda harus menjadi manajer di sini dan di basis data baru {db}. Minta yang menyiapkannya menjadikan Anda manajer di sana.',
  'problem.sync-move-same': 'Tim sudah berada di basis data {db}. Tulis nama yang baru.',
  'problem.sync-no-network':
    'Komputer ini tidak terhubung ke jaringan. Semuanya disimpan di sini dan dikirim begitu bisa; Anda tidak perlu melakukan apa pun untuk Simmer.',
  'problem.write-refused':
    'Helpdesk tidak mengizinkan akun Anda mengubah tiket ini dari sini. Masuk lagi dan muat ulang halaman; jika tetap begini, gunakan catatan atau salin teksnya.',
  'problem.write-moved': 'Tiket baru saja berubah, jadi tidak ada yang ditulis. Lihat tiketnya, lalu coba lagi.',
  'problem.write-rejected':
    'Helpdesk tidak menerima perubahan ini (kesalahan {status}); tiket yang ditutup, misalnya, tidak dapat diubah. Tidak ada yang ditulis.',
  'problem.write-unsure':
    'Tidak diketahui apakah ini sampai. Lihat tiketnya di helpdesk; jika Anda mencoba lagi, Simmer memeriksa dahulu apakah sudah ada, jadi tidak ada yang tertulis dua kali.',
  'problem.note-public':
    'Helpdesk menjadikan catatan ini balasan publik, jadi pelanggan dapat melihatnya. Lihat tiketnya sekarang, dan beri tahu pengelola helpdesk Anda.',
  'problem.scan-spared':
    'Jatah permintaan bersama seluruh akun Anda tinggal sedikit, jadi Simmer berhenti di sini demi yang lain. Lanjutkan dalam satu atau dua menit.',
  'problem.unknown': 'Ada yang tidak berhasil ({message}). Coba lagi; jika terulang, muat ulang halaman.',
  'problem.not-yours-to-approve': 'Teks ini harus disetujui orang selain penulisnya.',
  'problem.key-needed':
    '{site} tidak menampilkan pesannya kepada Simmer. Ketik kunci API-nya di “Kunci helpdesk” pada pengaturan, atau tunjuk pesannya sekali saja: buka Simmer dari bilah alat dan pilih “Baca situs ini dengan menunjuk”.',
  'problem.key-refused':
    '{site} tidak, atau tidak lagi, menerima kunci yang diberikan kepada Simmer. Beri yang baru di “Kunci helpdesk” pada pengaturan.',
  'problem.key-no-permission':
    'Browser tidak diizinkan menjangkau {host}, jadi API helpdesk tidak ditanyai. Izinkan di “Kunci helpdesk” pada pengaturan.',
  'problem.key-cancelled':
    'Proses masuk di {site} ditutup sebelum selesai, jadi tidak ada yang terhubung. Pilih Hubungkan untuk mencoba lagi.',
  'problem.key-rejected':
    '{site} tidak mengenal App ID dan App Secret ini, atau alamat pengalihan aplikasinya lain. Bandingkan ketiganya dengan aplikasi di sana.',
  'problem.no-number':
    'Di {site}, baik alamat maupun halaman tidak menyebut nomor tiket. Simmer mengenal tiket ini dari kata-katanya dan tidak melakukan apa pun secara otomatis; jika pesan pertama atau subjeknya berubah, tiket tampak seperti tiket lain.',
  'problem.no-pointing':
    'Halaman yang Anda tunjuk ditutup atau dimuat ulang. Buka lagi tiketnya dan mulai dari tombol Simmer di sana.',
  'problem.not-profile':
    'Ini bukan profil situs yang dapat dipakai Simmer: {message}. Pilih berkas yang disimpan Simmer untuk situs itu.',
};
