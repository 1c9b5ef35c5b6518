import type { learning as english } from '../en/learning.ts';

/** Indonesian: disagreement teaches. */
export const learning: Record<keyof typeof english, string> = {
  'view.signals': 'Sinyal',
  'panel.missed': 'Ada yang terlewat oleh Simmer…',
  'panel.missed.title': 'Yang terlewat oleh Simmer',
  'panel.missed.words': 'Kata-kata pelanggan',
  'panel.missed.help':
    'Pilih dahulu di tiket, maka kata-katanya tertera di sini. Alamat, angka, dan kata sandi disamarkan, dan satu baris disimpan.',
  'panel.missed.long': 'Paling banyak {most} karakter. Satu atau dua kalimat cukup.',
  'panel.missed.kind': 'Maksudnya',
  'panel.missed.choose': 'Pilih',
  'panel.missed.send': 'Beri tahu pelatih',
  'panel.missed.noted': 'Dicatat untuk pelatih; skor tetap.',
  'learning.intro':
    'Yang tidak disetujui tim, dan yang ditandai terlewat. Tidak ada nama: ini tentang sinyal. Ubah satu, dan lihat akibatnya sebelum menyimpan.',
  'learning.none':
    'Belum ada yang tidak setuju dengan sinyal, atau menandainya terlewat. Keduanya dilakukan di panel, di bawah alasan.',
  'learning.disagreed': 'Tidak disetujui dalam {disagreed} dari {decisions} keputusan',
  'learning.missed': '{missed, plural, other {Terlewat # kali}}',
  'learning.silent': 'Kini tidak memberi tahu siapa pun',
  'learning.silent.help':
    'Dari 20 keputusan terakhir tentang nada ini, 8 atau lebih menyatakan tidak setuju. Nada ini tetap dihitung untuk skor, tetapi tidak lagi memicu pemberitahuan sendiri. Lihat kata-katanya, dan ubah bobotnya; setelah itu hitungan mulai lagi.',
  'learning.since': 'Sejak sinyal terakhir diubah: {disagreed} dari {decisions}.',
  'learning.rules': 'Tidak disetujui, menurut pola',
  'learning.rules.help':
    'Keputusan berarti ketidaksetujuan, atau kasus yang dibuka seseorang karena sinyal ini. “Terlihat di sini” menghitung tiket yang di komputer ini tampil dengan pola itu dan masih disimpan; ketidaksetujuan di tempat lain tidak termasuk.',
  'learning.shown': 'Terlihat di sini: tidak disetujui pada {disagreed} dari {tickets} tiket',
  'learning.rule.none': 'tanpa pola',
  'learning.strength.explicit': 'lewat kata',
  'learning.strength.tone': 'nada',
  'learning.times': '{count, plural, other {# kali}}',
  'learning.examples': 'Kata-katanya',
  'learning.words.gone': 'Tidak ada kata-kata, atau sudah tidak disimpan.',
  'learning.was-missed': 'Terlewat',
  'learning.more': '{count, plural, other {# lagi tidak ditampilkan.}}',
  'learning.settings': 'Pengaturan untuk tim',
  'learning.preview': 'Yang akan berubah',
  'learning.preview.busy': 'Mencoba…',
  'learning.preview.seen':
    '{total, plural, =0 {Tidak ada tiket di komputer ini yang dapat dicoba.} other {# tiket yang terlihat di komputer ini: {changed, plural, =0 {tidak ada tingkat yang berubah.} other {tingkat # tiket berubah.}}}}',
  'learning.preview.seen.help':
    'Perkiraan: dari tiket, Simmer menyimpan jenis yang terdeteksi dan skornya, bukan kata-katanya. Kata Anda sendiri, pengecualian, dan jenis yang tadinya tidak aktif, tidak dapat ditemukan di tiket lama.',
  'learning.preview.seen.left': '{count, plural, other {Untuk # lagi, yang tersimpan terlalu sedikit.}}',
  'learning.preview.examples':
    '{total, plural, =0 {Tidak ada contoh tersimpan untuk dicoba.} other {# contoh tersimpan: {changed, plural, =0 {tidak ada yang berubah.} other {# berubah.}}}}',
  'learning.preview.examples.help':
    'Setiap contoh dicoba sebagai satu pesan tersendiri, seperti disimpan: disamarkan dan dalam satu baris. Di tiketnya, bobotnya bisa saja lebih besar atau lebih kecil.',
  'learning.preview.examples.left': '{count, plural, other {# tanpa kata-kata dan tidak disertakan.}}',
  'learning.becomes': 'menjadi',
  'learning.now-heard': 'kini terdeteksi',
  'learning.now-not': 'tidak lagi terdeteksi',
};
