import type { shield as english } from '../en/shield.ts';

/** Indonesian: where the customer insults somebody. */
export const shield: Record<keyof typeof english, string> = {
  'shield.summary': 'Kata hinaan, {count, plural, other {# pesan}}',
  'shield.folded': 'Kata-kata ini memuat hinaan',
  'shield.reveal': 'Tampilkan kata-katanya',
  'shield.fold': 'Lipat kembali',
  'shield.draft': 'Kata-kata hinaan dilipat. Kata-katanya ada di tiket.',
  'shield.draft.in': 'Masukkan kata-katanya',
  'shield.draft.out': 'Kembalikan baris netral',
  'shield.print': 'Cetak juga kata-kata hinaan',
  'shield.title': 'Kata hinaan',
  'shield.question': 'Pertama: ini apa?',
  'shield.is.complaint': 'Keluhan',
  'shield.is.disability': 'Permintaan terkait disabilitas',
  'shield.is.abuse': 'Hinaan',
  'shield.do.complaint': 'Jawab pokok masalahnya. Kata keras soal keterlambatan atau produk bukanlah hinaan.',
  'shield.do.disability':
    'Tanyakan apa yang akan membantu, lalu atur atau carikan orang yang bisa. Permintaan seperti ini bukan hinaan, setegas apa pun disampaikan.',
  'shield.do.abuse':
    'Anda tidak perlu menanggungnya sendiri. Ajak orang lain, tetapkan satu batas dengan tenang, dan rehat sejenak sebelum menjawab.',
  'shield.second': 'Orang kedua',
  'shield.second.help': 'Membuka kasus sesuai usulan. Di dalamnya, peran atau orang ini diajak: {who}.',
  'shield.second.ask': 'Ajak orang kedua',
  'shield.second.asked': 'Kasus dibuka. Diajak: {who}',
  'shield.second.open': 'Kasus dibuka. Pemegangnya dan siapa yang diberi tahu tertera di kartunya.',
  'shield.second.none':
    'Matriks eskalasi tidak menyebut siapa pun untuk ini. Minta langsung kepada rekan atau ketua tim Anda.',
  'shield.limit': 'Teks yang menetapkan batas',
  'shield.evidence': 'Salinan kata-katanya',
  'shield.evidence.help':
    'Pesan kata demi kata, dengan waktu dan checksum. Berkas hanya masuk ke komputer ini; isinya data pribadi, jadi simpan dengan aman.',
  'shield.evidence.save': 'Simpan salinan',
  'shield.evidence.saved':
    'Salinan sudah diberikan ke browser untuk disimpan. Simmer hanya mencatat bahwa salinan dibuat, tanpa kata-katanya.',
  'shield.file.title': 'Salinan kata hinaan',
  'shield.file.ticket': 'Tiket: {key}',
  'shield.file.address': 'Alamat: {url}',
  'shield.file.read': 'Dibaca: {at}',
  'shield.file.note':
    'Setiap checksum adalah SHA-256, dalam UTF-8, dari persis teks di antara dua garis di bawahnya. Kata-katanya ditemukan dengan aturan; manusia yang memutuskan apa artinya.',
  'shield.file.subject': 'Baris subjek',
  'shield.file.message': 'Pesan {number, number}',
  'shield.file.by': 'Ditulis oleh: {role}',
  'shield.file.time': 'Waktu: {at}',
  'shield.file.no-time': 'Waktu: tidak ditampilkan halaman',
  'shield.file.heard': 'Terdeteksi: “{quote}”',
  'shield.role.customer': 'pelanggan',
  'shield.role.agent': 'tim kita',
  'shield.role.note': 'catatan internal',
  'shield.role.system': 'helpdesk itu sendiri',
  'shield.role.unknown': 'tidak diketahui',
  'options.shield': 'Lipat kata hinaan di panel',
  'options.shield.help': 'Kata-katanya ditampilkan saat Anda minta. Tiketnya sendiri tidak berubah.',
};
