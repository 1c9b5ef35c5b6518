import type { health as english } from '../en/health.ts';

/** Indonesian: what Simmer can read where, and what is done by hand while it cannot. */
export const health: Record<keyof typeof english, string> = {
  'health.open': 'Yang dapat dibaca Simmer di sini',
  'health.intro':
    'Di setiap halaman, Simmer memeriksa apakah bagian yang dibacanya ada di tempatnya. Inilah temuannya sejak browser dibuka: hanya nama dan jumlah, tanpa kata apa pun dari halaman.',
  'health.again': 'Periksa lagi',
  'health.none': 'Belum ada yang diperiksa. Buka tiket di helpdesk Anda, lalu kembali ke sini.',
  'health.state.ready': 'Tiket yang terbuka di sana dapat dibaca.',
  'health.state.reading': 'Tiket yang terbuka di sana sedang dibaca.',
  'health.state.none': 'Terbuka di tab, tanpa tiket di depan.',
  'health.state.closed': 'Saat ini tidak terbuka di tab mana pun.',
  'health.all-found': 'Semua bagian ada di tempatnya.',
  'health.missing': '{count, plural, other {# bagian wajib}} tidak ditemukan seperti semestinya.',
  'health.doubt': 'Semua bagian wajib ada. Beberapa bagian lain tidak seperti semestinya.',
  'health.good': '{count, plural, other {# bagian sesuai}}',
  'health.found': 'semestinya {expected}, ditemukan {found}',
  'health.required': 'wajib',
  'health.disagrees': 'pencarian lebih luas menemukan {loose}',
  'health.way': 'ditemukan lewat cara {way}',
  'health.seen': 'dasar: {seen}',
  'health.checked': 'diperiksa {when}',
  'health.report': 'Buat laporan',
  'health.report.help':
    'Untuk orang yang mengurus Simmer: apa yang ditemukan, dan bagaimana halaman disusun. Tidak berisi teks halaman, nama, atau angka. Baca dahulu, lalu salin; laporan tidak terkirim dengan sendirinya.',
  'health.report.label': 'Laporan',
  'health.report.host': 'Sebutkan nama host di dalamnya',
  'health.report.copy': 'Salin laporan',
  'panel.blind.by-hand': 'Sementara itu, secara manual',
  'panel.blind.select': 'Nilai teks yang dipilih',
  'panel.blind.select.help':
    'Pilih di halaman apa yang ditulis pelanggan, dan Simmer menyampaikan yang terdeteksi. Kasus dapat menyebut alamat halaman ini.',
  'panel.blind.nothing-selected': 'Tidak ada yang dipilih di halaman. Pilih dahulu kata-kata pelanggan.',
  'panel.blind.case': 'Buka kasus secara manual',
  'panel.blind.texts': 'Teks untuk disalin',
};
