import type { drills as english } from '../en/drills.ts';

/** Indonesian: short exercises. */
export const drills: Record<keyof typeof english, string> = {
  'view.drills': 'Latihan',
  'drills.intro':
    'Dua atau tiga menit seminggu, dengan pelanggan rekaan. Yang Anda tulis dan hasilnya tetap di perangkat ini.',
  'drills.due': '{count, plural, other {# latihan menunggu}}',
  'drills.said': 'Pelanggan menulis',
  'drills.choose': 'Balasan mana yang akan Anda kirim?',
  'drills.write': 'Atau tulis sendiri',
  'drills.write.help': 'Yang Anda tulis di sini lebih didahulukan daripada pilihan Anda. Tulisan ini tidak disimpan.',
  'drills.see': 'Lihat hasilnya',
  'drills.yours': 'Balasan Anda menurut pemeriksaan draf',
  'drills.no-marks': 'Tidak ada yang ditandai dalam balasan ini.',
  'drills.model': 'Satu contoh jawaban yang baik',
  'drills.well': '{weeks, plural, other {Berjalan baik: ulangi # minggu lagi}}',
  'drills.again': 'Ulangi minggu depan',
  'drills.rest': 'Cukup untuk saat ini. Latihan berikutnya pada {at, date, medium}.',
  'drills.none': 'Tidak ada latihan saat ini.',
  'drills.skills': 'Yang sudah dilatih',
  'drills.done-of': '{done, number} dari {of, number}',
  'drill-skill.empathy': 'Empati',
  'drill-skill.options': 'Menawarkan pilihan',
  'drill-skill.concrete': 'Kata yang konkret',
  'drill-skill.boundaries': 'Menetapkan batas',
  'drill-skill.hand-over': 'Serah terima',
  'drills.share': 'Tunjukkan kepada pelatih',
  'drills.share.intro':
    'Tidak ada yang keluar dari perangkat ini sebelum Anda membagikannya. Setelah itu, pelatih melihat nama Anda dan hanya yang ditandai di sini: latihan mana dan kapan. Hasilnya tetap pada Anda.',
  'drills.share.kept':
    'Ini disimpan di basis data tim. Anda dapat menariknya kembali, dan kata-kata Anda lalu dihapus.',
  'drills.share.when': 'Pertama {first, date, medium}, terakhir {last, date, medium}',
  'drills.share.words': 'Yang ingin Anda sampaikan',
  'drills.share.words.help':
    'Jika mau: apa yang sulit, atau apa yang ingin dicoba. Pelatih melihatnya seperti yang Anda tulis; alamat dan nomor disamarkan.',
  'drills.share.send': 'Bagikan kepada pelatih',
  'drills.share.sent': 'Sudah dibagikan.',
  'drills.shared.mine': 'Yang Anda bagikan',
  'drills.shared.others': 'Yang ingin ditunjukkan orang lain',
  'drills.shared.line': '{name}, {at, date, medium}',
  'drills.shared.unknown': 'Latihan yang tidak ada di versi ini',
  'drills.shared.back': 'Tarik kembali',
  'drills.shared.gone': 'Kata-kata ini tidak lagi disimpan.',
  'drills.answer': 'Jawaban Anda',
  'drills.answer.send': 'Jawab',
  'problem.share-moved': 'Isinya berubah sejak ditampilkan di sini, jadi tidak ada yang dilakukan. Lihat sekali lagi.',
};
