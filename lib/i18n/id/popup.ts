import type { popup as english } from '../en/popup.ts';

/** Indonesian: the popup page. */
export const popup: Record<keyof typeof english, string> = {
  'popup.title': 'Simmer',
  'popup.at-risk': '{count, plural, other {# tiket berisiko}}',
  'popup.open-panel': 'Buka panel di sini',
  'popup.away':
    'Halaman ini terus menghapus panel, jadi panel kini tidak ditampilkan. Tombol di bawah mencoba sekali lagi.',
  'popup.switch-on': 'Aktifkan Simmer untuk {host}',
  'popup.switch-on.help':
    'Browser meminta izin Anda dahulu. Sebelum itu, Simmer tidak membaca tiket apa pun di situs ini.',
  'popup.refused': 'Simmer tetap tidak aktif untuk {host}.',
  'popup.native': 'Buka di panel samping browser',
  'popup.off': 'Simmer tidak aktif di halaman ini.',
  'popup.nowhere': 'Simmer tidak dapat bekerja di halaman ini.',
  'popup.on': 'Simmer aktif untuk {host}.',
  'popup.reload': 'Muat ulang halaman jika panel tidak muncul.',
  'popup.native-failed': 'Browser tidak membuka panel sampingnya. Buka lewat menu browser.',
  'popup.looks-like': 'Halaman ini tampaknya {site}. Baca tiket di sini?',
  'popup.looks-like.help':
    'Dikenali dari susunan halaman; tidak ada yang disimpan darinya. Browser meminta izin Anda sebelum Simmer membaca tiket.',
  'popup.read-here': 'Baca tiket di sini',
};
