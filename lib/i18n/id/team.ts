import type { team as english } from '../en/team.ts';

/** Indonesian: what a team's server refused, what may leave, inviting, and moving to a new database. */
export const team: Record<keyof typeof english, string> = {
  'team.open': 'Buka {host} di tab',
  'team.open.help':
    'Jika browser memberi peringatan di sana, itu soal sertifikat: beri tahu pengelola server. Jika Anda diminta masuk ke jaringan, masuklah. Jika tidak ada yang terbuka, itu soal koneksi.',
  'team.invite.show': 'Tampilkan kode QR',
  'team.invite.hide': 'Sembunyikan kode QR',
  'team.invite.qr': 'Kode QR tautan undangan',
  'team.invite.help': 'Tautan dan kode menunjukkan letak tim. Tanpa nama dan kata sandi.',
  'team.leaving': 'Yang boleh keluar dari browser ini',
  'team.leaving.own': 'Yang Anda izinkan keluar',
  'team.leaving.team': 'Yang boleh keluar menurut tim, untuk semua',
  'team.leaving.team.help': 'Setiap orang boleh mengizinkan lebih sedikit dari miliknya, tetapi tidak lebih.',
  'team.leaving.held': 'Menurut ketentuan tim, ini tetap di setiap browser.',
  'team.leaving.counts': 'Di tim: {left} · Hanya di sini: {here}',
  'team.leaving.stop': 'Mulai sekarang, ini tetap di browser Anda: {what}.',
  'team.leaving.start': 'Mulai sekarang, ini keluar dari browser Anda: {what}.',
  'team.leaving.team.stop': 'Mulai sekarang, ini tetap di browser masing-masing: {what}.',
  'team.leaving.team.start': 'Mulai sekarang, ini boleh keluar dari browser semua orang: {what}.',
  'team.leaving.rest':
    'Yang sudah keluar tetap ada di tim sampai dihapus. Yang selama ini tetap di sini tidak ikut keluar sesudahnya.',
  'team.leaving.saved':
    '{count, plural, =0 {Tersimpan. Berlaku mulai sekarang.} other {Tersimpan. Berlaku mulai sekarang, dan # teks yang menunggu tetap di sini.}}',
  'team.refused.case': 'Kasus {ref}',
  'team.refused.retry': 'Coba lagi',
  'team.refused.keep': 'Biarkan di sini',
  'event.refused': 'Hanya di sini: server tim menolaknya. Alasannya di Pengaturan, Tim',
  'team.refusal.not-member':
    'Nama Anda belum punya peran di tim ini. Minta peran kepada pengelola server, lalu coba lagi.',
  'team.refusal.needs-coach':
    'Di tim ini, hal itu untuk pelatih: minta kepada pelatih. Jika Anda kini pelatih, masuk lagi dan ini akan terkirim.',
  'team.refusal.needs-manager':
    'Di tim ini, hal itu untuk manajer: minta kepada manajer. Jika Anda kini manajer, masuk lagi dan ini akan terkirim.',
  'team.refusal.needs-administrator':
    'Hanya administrator tim yang dapat melakukannya. Anda boleh membiarkannya di sini.',
  'team.refusal.too-large': 'Ini melebihi batas basis data tim. Tulis yang lebih pendek; yang ini tetap di sini.',
  'team.refusal.stays-erased':
    'Tim sudah menghapusnya, dan yang dihapus tidak kembali. Anda boleh membiarkannya di sini.',
  'team.refusal.not-poster': 'Browser seorang rekan yang mengirimnya. Rekan itu atau manajer dapat menghapusnya.',
  'team.refusal.unchangeable':
    'Basis data tim punya versi lain, dan yang sudah dikatakan tidak berubah. Anda boleh membiarkannya di sini; rekan melihat versi yang lain itu.',
  'team.refusal.wrong-poster':
    'Ini akan terkirim atas nama selain Anda. Masuk lagi dengan nama Anda sendiri, lalu coba lagi.',
  'team.refusal.wrong-space':
    'Tempatnya di basis data tim yang satunya. Tanyakan kepada pengelola server apakah lingkar tertutup sudah disiapkan.',
  'team.refusal.not-understood':
    'Aturan tim tidak mengenal rekaman seperti ini. Perbarui Simmer, lalu coba lagi; jika belum berhasil, minta basis data tim disiapkan ulang dengan Simmer terbaru.',
  'team.refusal.other': 'Server menjawab “{reason}”. Tunjukkan ini kepada pengelolanya.',
  'team.only-here': 'Versi Anda dari “{part}” hanya berlaku di browser ini.',
  'team.only-here.help':
    'Rekan bekerja dengan versi tim. Jika Anda ikut memakainya, versi Anda hilang dari browser ini: salin dahulu jika ingin ditunjukkan.',
  'team.only-here.take': 'Pakai versi tim',
  'team.only-here.copy': 'Salin versi saya dari “{part}”',
  'team.move': 'Pindahkan tim ke basis data baru…',
  'team.move.help':
    'Untuk saat basis data sudah besar, sekitar sejuta rekaman. Kebijakan, orang, pengetahuan, pelanggan, dan setiap kasus yang belum ditutup ikut pindah. Basis data lama tidak berubah. Rekan diberi tahu, dan ikut pindah dengan satu klik.',
  'team.move.first': 'Basis data baru harus disiapkan lebih dahulu oleh administrator server.',
  'team.move.setup': 'Siapkan basis data baru',
  'team.move.as': 'Masuk di sana dengan nama atau kata sandi lain',
  'team.move.go': 'Pindahkan tim',
  'team.moved': '{name} memindahkan tim ke {team} di {host} ({when}).',
  'team.moved.help':
    'Yang disampaikan di basis data lama tidak sampai ke rekan yang sudah pindah. Yang Anda miliki tetap di browser ini.',
  'team.moved.go': 'Ikut pindah',
  'sync.moved': 'Tim sudah pindah: ikut pindah lewat Pengaturan, Tim',
  'setup.next.help':
    'Untuk basis data pengganti {team}. Di server yang sama, semua anggota {team} masuk dengan peran yang sama; di server lain, sebutkan mereka di bawah.',
  'setup.next.done': 'Basis data baru sudah siap. Belum ada yang memakainya.',
  'setup.next.go': 'Lanjutkan pemindahan',
  'setup.problem.no-older': 'Di server ini tidak ada basis data tim “{name}” yang bisa digantikan.',
};
