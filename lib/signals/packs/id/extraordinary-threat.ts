import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: any other extraordinary measure: withheld payment, turning up in person, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    strength: 'explicit',
    match: anyOf`
      {not} (?:akan|mau|bakal|bakalan) <2>(?:bayar|membayar|dibayar|melunasi|lunasi)
      (?:{not} ada|{not} akan ada) (?:pembayaran|sepeser|pelunasan)%
      {not} akan (?:cair|dibayar)
      (?:termin|pelunasan|tagihan|invoice|pembayaran|sewa|cicilan|denda|angsuran|iuran|dana)%(?: [\p{L}\d]+){0,3} (?:{not} (?:cair|dibayar|akan)|{i} (?:tahan|bekukan|hold|potong|stop|setop|blokir|tunda|pangkas)|kami hold)(?: sampai| sebelum| sendiri)?
      {i} (?:tahan|stop|setop|bekukan|hold|hentikan|blokir|potong)(?: semua| dulu| sendiri)? (?:bayar|pembayaran|tagihan|cicilan|invoice|dari tagihan|auto ?debit|sisa|termin|sewa)
      (?:menahan|membekukan|menghentikan|hentikan|tahan) <2>(?:pembayaran|seluruh pembayaran)(?! otomatis)
      {i} (?:stop|setop) bayar
      (?:ga ada )?sepeser(?: ?pun)?(?: {which})?
      {i} potong (?:sendiri|dari)
      pembayaran% <5>(?:kami )?(?:bekukan|tahan|hold)
      bank garansi <3>klaim
      denda keterlambatan kami
    `,
    unless: anyOf`
      (?:boleh {i}|cara|bagaimana|apakah|karena sakit|otomatis|libur bank|berapa lama|menunda cicilan|kenapa|dana saya tertahan)
    `,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match: anyOf`
      (?:samperin|geruduk|menggeruduk|datengin|datangin|datangi|mendatangi|kudatangi|parani|grebek|gruduk|serbu|duduki|menduduki|kepung|obrak-abrik|acak-acak|ngacak-acak|rusuhin) ?<3>(?:kantor|gudang|toko|lu|kalian|rumah|sendiri|workshop|pabrik|lo|kau)%
      {i} <2>(?:samperin|datengin|datangin|datangi|geruduk|kudatangi|parani|gelar|duduk|tidur|nginep|menginap|berdiri|demo|mogok) .{0,40}(?:kantor|gudang|toko|lobi|depan|lorong|pintu|kalian|sampai|workshop|ruang|gerbang|kami)%
      (?:datang|dateng|ke kantor|bawa|rombongan|sekeluarga|mampir) <5>(?:massa|warga|rombongan|sekampung|sampai ribut|keluarga besar|temen2|anak2|anak-anak|truk|pickup|ormas|preman|orang tua) .{0,60}(?:kantor|duduk|gelar|sampai|tikar|bongkar|lobi|kampung|ke sana|depan|nginep|motor|workshop|gang)%
      (?:kami|rombongan|warga|jemaah|buruh|kita)% <3>(?:menduduki|duduki|demo|unjuk rasa|turun aksi|aksi|geruduk|blokir|palang|mogok|turun ke jalan|akan parkir)(?! (?:hari|produk|aplikasi))
      (?:demo|unjuk rasa|aksi damai|mogok makan|mogok kerja|mogok kirim) <3>(?:di depan|kantor|hari|mulai|besok|sampai|{if})
      {i} (?:akan |bakal |siap )?mogok
      (?:supir|sopir|pekerja|buruh|karyawan)% (?:kami )?mogok
      (?:palang|portal|blokir|tutup|melintang) <4>(?:jalan|pintu|gerbang|akses|menara|sampai|d pintu|di depan)%
      (?:gerbang|pintu|jalan|akses)% <5>(?:kami|{i}) (?:palang|tutup|blokir|portal|kunci|cabut)
      (?:parkir|parkirkan) <1>(?:melintang|di mulut|di pintu masuk)%
      (?:duduk|tidur|menginap|nginep|gelar|kasur|gelar tikar) <3>(?:di|di depan) <1>(?:lobi|depan|lorong|toko|kantor|ruang|gerbang|kalian|ruang direktur)%
      {not} akan pulang
      bawa warga
      (?:orang|warga) sekampung
      alamat% <3>{i} (?:tau|tahu)
      {i} (?:tau|tahu) <1>(?:kantor|alamat|gudang) (?:kalian|lu|anda|kamu)%
      gotong .* ke pabrik
      tumpahkan (?:di|ke)
      (?:kirim|kami kirim) balik .*(?:truk|kantor|tumpahkan|ongkos)%
      (?:sambut|siap bawa) <1>(?:parang|pentungan|golok|celurit)
    `,
    unless: anyOf`
      (?:janji temu|jadwal|jam (?:buka|berapa)|apakah|perlu datang|harus datang|ambil paket|mengambil paket|servis|bus parkir|meja {number}|diskon|tukar|verifikasi|ambil cucian|booking|terima kasih|makasih|wkwk|rapat demo|pernah|kemarin|demo (?:produk|masak|aplikasi)|dulu|kurir|mobil saya|menyewa tiga)
      hari \p{L}+ pukul \d
    `,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match: anyOf`
      (?:tanggung|rasakan|tahu|tau) <1>(?:sendiri )?(?:akibat|risiko|resiko)%
      (?:tanggung|tahu) sendiri
      (?:lihat|liat|tunggu|tengok) (?:saja|aja|wae) (?:nanti|ntar|lu|akibat%|balasan%|tanggal%|apa {which})%
      (?:kelen )?tengok aja nanti
      kita lihat siapa
      tunggu tanggal mainnya
      tinggal tunggu tanggal main%
      (?:jangan|jgn) (?:salahkan|salahin) (?:{i}|kami|klo|kalau|kalo)(?: {if})?
      (?:jangan|jgn) (?:sampai {i} (?:berbuat|bertindak|nekat)|paksa {i}|uji kesabaran)%
      (?:jangan|{not}|nggak|ndak) (?:main-main|gertak)(?! sama rasa| ke toko)
      {you} (?:akan|bakal) (?:menyesal|nyesel|kapok|rasakan)
      awas (?:ya|kalian|kamu|lo|lu|aja|saja|kau)
      {you} {yet} (?:tahu|tau|kenal) siapa
      {not} (?:tahu|tau) <1>berhadapan dengan siapa
      (?:peringatan|pemberitahuan|kesempatan) terakhir
      surat peringatan terakhir
      {not} akan (?:mengingatkan|memperingatkan) lagi
      (?:{i} )?(?:beri|kasih) (?:waktu|tenggat|batas) <3>(?:sampai|{number}|hari|jam|menit|ba'da|besok|terakhir)
      waktu {you} <1>(?:{number}|sampai)%
      (?:dalam|balikin .{0,20}) (?:24|48|\d+) jam (?:atau|kalau tidak)
      atau (?:liat aja|lihat saja|tahu sendiri|tau sendiri|muka lu|motor|barang|helm|rasakan|{i} (?:ambil|tahan|sita|bongkar|gergaji))%
      (?:{not} segan|tidak segan|siap) .{0,10}(?:langkah|tindakan|bertindak)
      camkan
      (?:ingat|ingetin|inget) baik(?:-baik|2)%
      terakhir .{0,6}{i} (?:ingetin|ingatkan|peringatkan|minta baik%)%
      besok {already} beda cerita%
      (?:urusan ini {yet}|ini {yet}) (?:selesai|berakhir)%
      {i} (?:serius dengan ancaman|bisa nekat|nekat)%
      bikin perhitungan
      segala (?:akibat|risiko|resiko)
      hati-hati (?:kalian|lu|kamu|aja)%
    `,
    unless: anyOf`
      (?:nyamuk%|santai|licin|pesan|baterai|sistem|apa akibatnya|transfer sore|sama rasa|rasa kopi|hr formatnya|risiko apa|kuota|isi ulang|lihat nanti saja|kurirnya, alamat|diskusi|tukar poin|promo|pengambilan)
    `,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match: anyOf`
      {i} <3>(?:ambil|mengambil|tempuh|menempuh|lakukan|melakukan|akan ambil) (?:langkah%|tindakan|cara|upaya) <2>(?:tegas|lain|lebih lanjut|keras|sendiri|selanjutnya|drastis|lebih jauh)
      (?:kami|{i}) (?:bertindak|tindak) (?:sendiri|tegas|lebih jauh)
      {i} (?:dobrak|jebol|bobol|segel|rantai)
      {i} <2>(?:sita|tahan|gergaji|bongkar|cabut|rusak|buang|ambil|potong) <3>(?:sebagai jaminan|sbg jaminan|sendiri|{if}|sampai|jaminan|jadi|lu|kalian)
      (?:barang|lensa|kamera|modem|motor|mobil|kunci|alat|tiang|kabel|helm|unit|laptop|kartu|karung)%(?: [\p{L}\d,-]+){0,6} (?:{i} )?(?:tahan|sita|gergaji|tidak akan {i} kembalikan|pun tidak akan|bongkar|jadikan jaminan|buang ke|jadi jaminan|pegang dulu|cabut sendiri|kembalikan sebelum|gue ambil|kami tahan)(?! kurir)
      (?:sebagai|sbg|jadi|jadikan) jaminan
      {not} akan {i} kembalikan%
      file keluar,
      {not} ada (?:brg|barang|solar|truk|kendaraan) <3>(?:keluar|naik|masuk)%
      (?:hak audit|minta audit|meminta audit|datang mengaudit|melakukan audit|mengaudit|tim audit)
      (?:daftar hitam|blacklist)(?:kan)? .*(?:tender|vendor|perusahaan|kalian|anda|kami)
      kami blacklist
      (?:kirim|sebarkan|teruskan|email) <5>(?:investor|komisaris|pemegang saham|dewan direksi|klien kalian|semua klien|bos kalian)
      {i} email semua
      (?:server|toko|akun|website|web)% (?:lu|lo|kalian|kamu) <3>(?:down|ditutup|hilang|lumpuh|hangus|tumbang)
      (?:report|laporkan) ramai-ramai
      (?:bug|celah|detail|data celah)%nya <4>(?:rilis|terbit|sebar|bocorkan)%
      {i} (?:rilis|bocorkan) <2>(?:data|celah|detail)%
      tarik <2>(?:semua produk|dana kredit|produk kalian)%
      {i} tarik .*(?:serentak|dari toko kami)%
      (?:deposit|jaminan) kalian kami
      (?:akses|kontrak) .{0,20}kami cabut%
      muka lu <1>(?:gue|gw)
      tempel (?:foto|muka)
      buka (?:meja|lapak|stand) persis
      berdiri di depan pintu%
      {i} kerahkan
      suruh aja penagih
      cari (?:aja|saja) (?:gue|gw|saya)%
    `,
    unless: anyOf`
      (?:apa|apakah|bagaimana|hukum|boleh {i}|{i} bongkar sendiri rak|raknya|kurir jemput|prosedur|internal kami|auditor|audit tahunan|ambil hikmah|servis|garansi)
    `,
  },
  {
    rule: 'extraordinary-threat/if-not-i-come',
    strength: 'explicit',
    match: anyOf`
      {if} .{0,60}{no} .{0,40}(?:datang|datangi|mendatangi|samperin|ke) <3>kantor%
      {if} .{0,70}(?:kami palang|kami blokir|kami duduki|kami segel|{i} bongkar|kami tidur|kami demo|{i} datengin|kasurnya)%
      sampai (?:senin|jumat|besok|bulan depan|sore|hari).{0,30}{yet}.{0,60}(?:kami|{i}) .{0,20}(?:parkir|palang|duduk|tarik|blokir|tidur|gelar)%
    `,
    unless: anyOf`
      (?:ambil|mengambil|janji temu|alamat|apakah|perlu datang|harus datang|bisa datang)
    `,
  },
];
