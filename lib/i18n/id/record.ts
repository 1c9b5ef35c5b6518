import type { record as english } from '../en/record.ts';

export const record: Record<keyof typeof english, string> = {
  'record.title': '{count, plural, =0 {Catatan tim: tidak ada yang janggal} other {Catatan tim: # hal perlu dilihat}}',
  'record.help':
    'Setiap browser memberi nomor pada catatannya dan menautkan setiap catatan ke catatan sebelumnya. Jadi akan terlihat jika seseorang mengubah atau mengambil sebuah catatan di kemudian hari. Pekerjaan tidak terhenti karenanya, dan menghapus teks tentang seseorang tidak memutus tautan itu.',
  'record.checked': 'Terakhir diperiksa: {when}',
  'record.check': 'Periksa semuanya lagi',
  'record.save': 'Simpan temuan sebagai berkas',
  'record.altered': '{count} catatan {name} (browser {device}) berbeda dari yang dinyatakan catatan berikutnya.',
  'record.missing':
    '{count} catatan {name} (browser {device}) tidak ada di sini, padahal catatan sesudahnya menyebutnya. Mungkin masih ada di komputer itu.',
  'record.twice':
    '{count} nomor browser {device} ({name}) dipakai dua kali. Ini terjadi bila profil browser disalin atau dipulihkan dari cadangan.',
  'record.clock':
    'Jam browser {device} ({name}) pernah lebih cepat lebih dari satu hari. Waktu dari sana mungkin keliru.',
  'record.differs':
    'Server tim menyimpan {count} catatan {name} (browser {device}) dengan isi berbeda. Browser ini tetap memakai isi yang sudah ada padanya.',
  'record.copied':
    'Browser lain memakai nomor browser ini ({device}), seperti bila profil disalin atau dipulihkan. Mulai sekarang browser ini memakai nomornya sendiri.',
  'panel.covered':
    'Sesuatu di halaman ini tampaknya menutupi tombol, jadi penekanan tadi tidak dihitung. Jika memang itu maksud Anda, tekan sekali lagi.',
};
