import type { admin as english } from '../en/admin.ts';

export const admin: Record<keyof typeof english, string> = {
  'problem.backup-foreign':
    'Ini bukan cadangan yang dibuat Simmer. Tidak ada yang diubah. Pilih berkas yang namanya diawali simmer-backup.',
  'problem.backup-newer':
    'Cadangan ini dibuat oleh Simmer yang lebih baru. Tidak ada yang diubah. Perbarui Simmer, lalu buka lagi.',
  'problem.backup-damaged':
    'Cadangan ini tidak utuh, atau isinya telah diubah (baris {line}). Di sini tidak ada yang diubah. Pilih salinan lain, atau cadangan yang lebih lama.',
  'problem.backup-passphrase':
    'Cadangan tidak dapat dibuka dengan frasa sandi ini. Tidak ada yang diubah. Periksa ejaannya, termasuk huruf besar, lalu coba lagi.',
  'problem.managed-locked':
    'Organisasi Anda telah menetapkan ini ({key}), jadi tidak diubah. Pengelola browser Anda dapat mengubahnya.',
  'problem.managed-off': 'Organisasi Anda telah mematikan ini ({feature}). Pengelola browser Anda dapat menyalakannya.',
  'problem.managed-host':
    'Organisasi Anda tidak mengizinkan {host} di sini. Pilih yang diizinkan, atau tanyakan kepada pengelola browser Anda.',
  'options.backup': 'Cadangan',
  'backup.help':
    'Semua yang disimpan Simmer di browser ini dalam satu berkas: catatan, teks, tiket yang pernah dilihat, pekerjaan yang belum disimpan, pengaturan, dan latihan Anda. Kata sandi, kunci, dan alamat tujuan tidak pernah ada di dalamnya.',
  'backup.make': 'Buat cadangan',
  'backup.lock': 'Kunci dengan frasa sandi',
  'backup.passphrase': 'Frasa sandi',
  'backup.passphrase.help':
    'Sedikitnya {least} karakter, sebaiknya beberapa kata. Simmer tidak menyimpannya, dan tanpa itu tidak ada yang dapat membuka berkas ini.',
  'backup.passphrase.again': 'Sekali lagi',
  'backup.passphrase.short': 'Gunakan sedikitnya {least} karakter.',
  'backup.passphrase.other': 'Ini tidak sama dengan yang di atas.',
  'backup.open-file':
    'Berkas ini berisi kata-kata dan nama pelanggan. Tanpa frasa sandi, siapa pun yang memilikinya dapat membacanya.',
  'backup.save': 'Simpan berkas',
  'backup.made':
    '{file} sedang disimpan. Isinya tidak berubah lagi: yang dihapus kemudian tetap ada di dalamnya, jadi hapus cadangan lama.',
  'backup.progress': '{percent}% selesai',
  'backup.restore': 'Buka cadangan',
  'backup.plan': 'Yang akan dilakukan pemulihan',
  'backup.of': 'Cadangan {at, date, long}, {at, time, short}, dibuat oleh Simmer {version}.',
  'backup.look': 'Lihat isinya',
  'backup.counts': '{fresh, number} baru, {known, number} sudah ada',
  'backup.part.events': 'Entri catatan',
  'backup.part.vault': 'Teks',
  'backup.part.seen': 'Tiket yang pernah dilihat',
  'backup.part.deliveries': 'Serah terima ke layanan',
  'backup.part.drafts': 'Pekerjaan yang belum disimpan',
  'backup.part.other': 'Catatan Simmer sendiri',
  'backup.joins':
    'Pemulihan menambahkan yang baru. Tidak ada yang hilang dari sini, dan yang telah dihapus di sini tetap terhapus.',
  'backup.erased-since':
    'Data seseorang telah dihapus di sini setelah cadangan ini dibuat. Karena itu tiket yang dilihat, serah terima, dan pekerjaan belum tersimpan dari berkas ini tidak diambil.',
  'backup.odd':
    '{count} catatan di dalamnya tidak dapat dibaca oleh Simmer ini dan akan disisihkan atau tidak diambil.',
  'backup.in-team':
    'Anda tergabung dalam tim. Yang belum ada di basis datanya akan dikirim saat terhubung lagi, sejauh wewenang Anda.',
  'backup.with-settings': 'Ambil juga pengaturan dari berkas, menggantikan yang ada di sini',
  'backup.take': 'Pulihkan',
  'backup.taken': '{count, plural, =0 {Semuanya sudah ada di sini.} other {Dipulihkan. # catatan baru di sini.}}',
  'options.organisation': 'Organisasi Anda',
  'managed.help':
    'Pengelola browser Anda telah menetapkan yang tercantum di sini. Ini tidak dapat diubah di halaman ini.',
  'managed.by': 'Ditetapkan oleh organisasi Anda.',
  'managed.section':
    'Organisasi Anda telah menetapkan seluruh atau sebagian ini. Yang ditetapkan dapat dilihat di sini, tetapi tidak dapat diubah.',
  'managed.set.policy': 'Kebijakan tim: {parts}',
  'managed.set.team': 'Tim {database} di {server}',
  'managed.set.language': 'Bahasa: {language}',
  'managed.set.first-run': 'Halaman langkah pertama tidak dibuka dengan sendirinya',
  'managed.set.off': 'Dimatikan: {features}',
  'managed.set.sites': 'Hanya host ini yang dibaca: {hosts}',
  'managed.set.destinations': 'Serah terima hanya ke host ini: {hosts}',
  'managed.fault': 'Satu hal yang ditetapkan organisasi Anda dilewati, sisanya berlaku. {key}: {message}',
  'managed.feature.draft-check': 'pemeriksaan draf',
  'managed.feature.alerts': 'pemberitahuan',
  'managed.feature.shield': 'pelipatan hinaan',
  'managed.feature.sync': 'koneksi ke tim',
  'managed.feature.custom-sites': 'menunjuk situs',
  'managed.feature.learning': 'penandaan sinyal yang terlewat',
  'managed.feature.scripts': 'naskah yang disarankan',
  'managed.feature.drills': 'latihan',
  'managed.feature.list-scan': 'pemeriksaan daftar otomatis',
  'managed.feature.destinations': 'serah terima ke layanan',
  'managed.feature.backup': 'cadangan',
  'options.diagnostics': 'Diagnostik',
  'diagnostics.help':
    'Teks tentang keadaan Simmer di browser ini, untuk pengelolanya. Tidak ada nama, alamat, atau kata-kata pelanggan maupun rekan di dalamnya, dan teks ini tidak terkirim sendiri: baca dulu, lalu salin.',
  'diagnostics.make': 'Buat',
  'diagnostics.again': 'Buat ulang',
  'diagnostics.label': 'Teks diagnostik',
  'diagnostics.copy': 'Salin',
};
