import type { archive as english } from '../en/archive.ts';

/** Indonesian: timeline, export and import. */
export const archive: Record<keyof typeof english, string> = {
  'archive.timeline': 'Linimasa',
  'archive.title': 'Kasus {ref}',
  'archive.made': 'Laporan {at, date, long}, {at, time, short}',
  'archive.at': '{at, date, medium}, {at, time, short}',
  'archive.lead': 'Sinyal pertama {time} sebelum eskalasi',
  'archive.from.here': 'komputer ini',
  'archive.from.elsewhere': 'komputer lain',
  'archive.from.itself': 'otomatis',
  'archive.kind': 'Tampilkan',
  'archive.kind.all': 'Semua',
  'archive.kind.customer': 'Pelanggan',
  'archive.kind.handover': 'Serah terima',
  'archive.kind.decision': 'Keputusan',
  'archive.kind.note': 'Catatan',
  'archive.kind.automatic': 'Otomatis',
  'archive.by': 'Siapa',
  'archive.by.all': 'Semua orang',
  'archive.whole': 'Semua {count} entri',
  'archive.latest': 'Hanya yang terbaru',
  'archive.more': 'Entri sebelumnya',
  'archive.count': '{count} dari {total} entri',
  'archive.none': 'Tidak ada catatan jenis ini.',
  'archive.report': 'Laporan untuk dicetak',
  'archive.print': 'Cetak',
  'archive.take': 'Laporan dan ekspor',
  'archive.markdown': 'Ekspor untuk dibaca (Markdown)',
  'archive.json': 'Ekspor untuk dibuka di tempat lain (JSON)',
  'archive.open': 'Buka berkas kasus',
  'archive.open.hint':
    'Kasus yang diekspor di sini atau di komputer lain. Yang sudah ada di sini tetap seperti adanya.',
  'archive.opened': 'Kasus {ref}: {events, plural, other {# entri baru}}, {items, plural, other {# teks baru}}.',
  'archive.opened.known': 'Kasus {ref} sudah ada di sini seluruhnya. Tidak ada yang berubah.',
  'archive.fact.type': 'Jenis',
  'archive.fact.severity': 'Keparahan',
  'archive.fact.step': 'Langkah',
  'archive.fact.owner': 'Pemilik',
  'archive.fact.handover': 'Diserahkan kepada',
  'archive.fact.opened': 'Dibuka',
  'archive.fact.closed': 'Ditutup',
  'archive.fact.stakes': 'Yang dipertaruhkan bagi pelanggan',
  'archive.fact.summary': 'Apa yang terjadi',
  'problem.file-damaged':
    'Berkas ini tidak utuh atau berubah di perjalanan ({message}). Tidak ada yang dimasukkan. Ekspor kasusnya lagi, lalu buka berkas baru itu.',
  'problem.file-foreign':
    'Ini bukan kasus yang diekspor Simmer. Tidak ada yang dimasukkan. Pilih berkas yang namanya diawali simmer-case dan diakhiri .json.',
  'problem.file-newer':
    'Berkas ini ditulis oleh Simmer yang lebih baru (versi {version}). Tidak ada yang dimasukkan. Perbarui Simmer, lalu buka lagi.',
  'problem.file-huge':
    'Berkas ini lebih besar dari kasus mana pun (lebih dari {most} juta karakter). Tidak ada yang dimasukkan. Periksa apakah berkasnya benar.',
  'problem.file-conflict':
    'Isi berkas ini tentang kasus {id} berbeda dari catatan komputer ini, yang tidak pernah berubah. Tidak ada yang dimasukkan. Minta berkas baru kepada yang mengekspornya.',
};
