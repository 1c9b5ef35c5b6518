import type { alerts as english } from '../en/alerts.ts';

/** Indonesian: what calls somebody. */
export const alerts: Record<keyof typeof english, string> = {
  'options.alerts': 'Pemberitahuan',
  'options.alerts.help':
    'Simmer memanggil Anda hanya saat tiket memanas, sekali setiap kali, pada jam kerja Anda. Bahaya dan kasus 24 jam memanggil kapan saja; ancaman hukum tidak dibatasi jumlah per hari. Permintaan mengambil kasus dan peringatan waktu yang hampir habis datang di luar hitungan ini.',
  'alert.way': 'Cara',
  'alert.way.now': 'Seketika',
  'alert.way.digest': 'Dalam rangkuman',
  'alert.way.off': 'Tidak sama sekali',
  'alert.digests': 'Rangkuman datang pukul {times}. Yang melebihi jumlah per hari menunggu rangkuman.',
  'alert.scope': 'Untuk tiket mana',
  'alert.from': 'Mulai tingkat',
  'alert.from.at-risk': 'Berisiko',
  'alert.from.critical': 'Kritis',
  'alert.budget': 'Panggilan per hari, paling banyak',
  'alert.quiet': 'Jam tenang di luar jam kerja saya',
  'alert.quiet.from': 'Tenang mulai',
  'alert.quiet.until': 'Tenang sampai',
  'alert.left-out':
    'Tim menugaskan orang lain untuk dipanggil saat tiket memanas. Anda tetap melihatnya di panel dan dasbor.',
  'alert.rose': 'Kini {level}: {score} poin',
  'alert.digest': '{count, plural, other {# tiket memanas}}',
  'alert.open': 'Buka',
  'alert.later': 'Ulangi satu jam lagi',
  'process.alerts': 'Pemberitahuan',
  'process.alerts.summary': '{who}; rangkuman: {times}.',
  'process.alerts.everybody': 'Semua orang dipanggil sesuai pilihannya',
  'process.alerts.some': 'Dipanggil: {who}',
  'process.alerts.no-digest': 'tidak ada',
  'process.alerts.roles': 'Peran yang dipanggil',
  'process.alerts.roles.help': 'Tidak ada yang dipilih: semua orang dipanggil untuk tiket pilihannya.',
  'process.alerts.budgets': 'Panggilan per hari, paling banyak',
  'process.alerts.digests': 'Rangkuman',
  'process.alerts.digest': 'Rangkuman {number}',
  'process.alerts.digest.add': 'Tambah rangkuman',
  'process.alerts.digest.remove': 'Hapus rangkuman {number}',
};
