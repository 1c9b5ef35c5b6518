import { type Conceding, has, words } from '../../pack.ts';

const NOT_GIVEN = has(
  String.raw`tidak|belum|bukan|apakah|jika|kalau|bila|menanyakan|tanyakan|memeriksa|kebijakan|persetujuan|menyetujui|memutuskan|kemungkinan|anda (?:meminta|minta|menginginkan)|permintaan|bank anda|penjual lain|[^.!?\n]{1,200}\?`,
);
const NO_FAULT = has(
  String.raw`penantian|menunggu|terlambat membalas|bukan|tidak|apakah|jika|kalau|menyelidiki|memeriksa|menurut anda|anda (?:merasa|menulis|anggap)|[^.!?\n]{1,200}\?`,
);
const asked = (what: string) =>
  `Saya sudah menanyakan apakah ${what} dimungkinkan dan akan menulis kepada Anda paling lambat [waktu].`;

/** Something given or admitted in Indonesian. */
export const conceded: readonly Conceding[] = [
  {
    rule: 'fault',
    why: 'fault',
    match: words(
      String.raw`(?:ini|itu|hal ini|hal itu) (?:memang |sepenuhnya |murni |adalah )*(?:kesalahan|kelalaian|tanggung jawab|keteledoran) (?:kami|saya|dari pihak kami|pihak kami)|(?:kesalahan|kelalaian)(?:nya)? (?:sepenuhnya |memang )?(?:ada )?(?:di|pada|dari) (?:pihak )?(?:kami|saya)|(?:kami|saya) (?:yang )?(?:sepenuhnya |memang )?(?:bersalah|lalai|bertanggung jawab (?:penuh|sepenuhnya|atas (?:kerusakan|kerugian)))|(?:kami|saya) (?:mengakui|menerima|menanggung) (?:sepenuhnya )?(?:kesalahan|kelalaian|tanggung jawab|semua kesalahan)|kami (?:telah |sudah )?melanggar (?:kontrak|perjanjian|hukum|kesepakatan)|kesalahan (?:kami|saya)(?=[.!])`,
    ),
    unless: NO_FAULT,
    covered: [],
    rewrite: 'Saya sedang mencari tahu apa yang terjadi dan akan mengabari Anda paling lambat [waktu].',
  },
  {
    rule: 'refund',
    why: 'money',
    match: words(
      String.raw`(?:kami|saya) (?:akan |sudah |telah |bisa |segera )*(?:mengembalikan|kembalikan|memproses|proses|mengirim|memberikan) (?:[^\s.!?]+ ){0,3}(?:uang|dana|pembayaran|refund|pengembalian(?: dana| uang)?)|(?:uang|dana|pembayaran) anda (?:akan |sudah |telah )(?:kami |segera )?(?:dikembalikan|kembalikan|direfund|refund)|anda akan (?:mendapat(?:kan)?|menerima) (?:[^\s.!?]+ ){0,2}(?:refund|pengembalian (?:dana|uang))|(?:refund|pengembalian dana)(?:nya)? (?:[^\s.,!?]+ ){0,4}(?:sudah|telah|akan) (?:kami )?(?:diproses|dikirim|disetujui|proses)|uang kembali`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund'],
    rewrite: asked('pengembalian dana'),
  },
  {
    rule: 'compensation',
    why: 'money',
    match: words(
      String.raw`(?:kami|saya) (?:akan |siap |bersedia )*(?:mengganti|ganti|menanggung|tanggung|membayar|bayar) (?:[^\s.!?]+ ){0,2}(?:kerugian|kerusakan|biaya|ongkos|ongkir|rugi|perbaikan)|(?:kami|saya) (?:akan |siap |bersedia )*(?:memberi(?:kan)?|beri(?:kan)?) (?:[^\s.!?]+ ){0,2}(?:kompensasi|ganti rugi)|anda akan (?:mendapat(?:kan)?|menerima) (?:[^\s.!?]+ ){0,2}(?:kompensasi|ganti rugi)`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund', 'credit', 'other'],
    rewrite: asked('kompensasi'),
  },
  {
    rule: 'credit',
    why: 'money',
    match: words(
      String.raw`(?:kami|saya) (?:akan |sudah |telah |bisa |ingin )*(?:memberi(?:kan)?|beri(?:kan)?|menawarkan|tawarkan|mengirim(?:kan)?|kirim(?:kan)?|menambahkan|tambahkan) (?:[^\s.!?]+ ){0,4}(?:diskon|voucher|kupon|potongan harga|kredit|saldo|gratis (?:satu|dua|\d+) bulan)|anda akan (?:mendapat(?:kan)?|menerima) (?:[^\s.!?]+ ){0,3}(?:diskon|voucher|kupon|potongan harga|saldo)`,
    ),
    unless: NOT_GIVEN,
    covered: ['credit', 'discount'],
    rewrite: asked('potongan harga'),
  },
  {
    rule: 'free',
    why: 'money',
    match: words(
      String.raw`(?:kami|saya) (?:akan |sudah |telah |bisa )*(?:mengganti|ganti|memperbaiki|perbaiki|mengirim|kirim|menukar|tukar)\p{L}* (?:[^\s.!?]+ ){0,5}(?:gratis|tanpa biaya(?: tambahan)?|secara cuma-cuma|cuma-cuma)|(?:kami|saya) (?:akan |sudah |telah )*(?:membatalkan|batalkan|menghapus|hapus|membebaskan) (?:[^\s.!?]+ ){0,2}(?:tagihan|biaya|denda)`,
    ),
    unless: NOT_GIVEN,
    covered: ['goods', 'service', 'refund', 'credit', 'discount', 'other'],
    rewrite: asked('hal ini tanpa biaya'),
  },
  {
    rule: 'extension',
    why: 'money',
    match: words(
      String.raw`(?:kami|saya) (?:akan |sudah |telah |bisa )*(?:memperpanjang|perpanjang) (?:[^\s.!?]+ ){0,2}(?:langganan|kontrak|garansi|lisensi|masa|tenggat)\p{L}*`,
    ),
    unless: NOT_GIVEN,
    covered: ['extension'],
    rewrite: asked('perpanjangan'),
  },
];
