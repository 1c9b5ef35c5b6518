import type { alerts as english } from '../en/alerts.ts';

/** Indonesian: what calls somebody. */
export const alerts: Record<keyof typeof english, string> = {
  'options.alerts': 'Pemberitahuan',
  'options.alerts.help':
    'Simmer memberi tahu Anda hanya saat tiket memanas, sekali untuk setiap kejadian, pada jam kerja Anda. Untuk bahaya dan kasus 24 jam, kapan saja; untuk ancaman hukum, tanpa batas jumlah per hari. Permintaan mengambil kasus dan peringatan waktu yang hampir habis tidak termasuk hitungan ini.',
  'alert.way': 'Cara',
  'alert.way.now': 'Langsung',
  'alert.way.digest': 'Dalam rangkuman',
  'alert.way.off': 'Tidak sama sekali',
  'alert.digests': 'Rangkuman datang pukul {times}. Yang melebihi jumlah per hari masuk ke rangkuman.',
  'alert.scope': 'Untuk tiket mana',
  'alert.from': 'Mulai tingkat',
  'alert.from.at-risk': 'Berisiko',
  'alert.from.critical': 'Kritis',
  'alert.budget': 'Pemberitahuan per hari, paling banyak',
  'alert.quiet': 'Jam tenang di luar jam kerja saya',
  'alert.quiet.from': 'Tenang mulai',
  'alert.quiet.until': 'Tenang sampai',
  'alert.left-out':
    'Tim menetapkan orang lain yang diberi tahu saat tiket memanas. Anda tetap melihatnya di panel dan dasbor.',
  'alert.rose': 'Kini {level}: {score} poin',
  'alert.digest': '{count, plural, other {# tiket memanas}}',
  'alert.open': 'Buka',
  'alert.later': 'Ulangi satu jam lagi',
  'process.alerts': 'Pemberitahuan',
  'process.alerts.summary': '{who}; rangkuman: {times}.',
  'process.alerts.everybody': 'Semua orang diberi tahu sesuai pilihannya',
  'process.alerts.some': 'Diberi tahu: {who}',
  'process.alerts.no-digest': 'tidak ada',
  'process.alerts.roles': 'Peran yang diberi tahu',
  'process.alerts.roles.help': 'Tidak ada yang dipilih: semua orang diberi tahu untuk tiket pilihannya.',
  'process.alerts.budgets': 'Pemberitahuan per hari, paling banyak',
  'process.alerts.digests': 'Rangkuman',
  'process.alerts.digest': 'Rangkuman {number}',
  'process.alerts.digest.add': 'Tambah rangkuman',
  'process.alerts.digest.remove': 'Hapus rangkuman {number}',
};
