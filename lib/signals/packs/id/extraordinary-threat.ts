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
      (?:meeting demo|rapat|geser|polisi tidur|mogok di jalan|panggil (?:teknisi|montir|derek)|(?:motor|mobil|mesin|sepeda)% {i})
      (?:janji temu|jadwal(?!:)|jam (?:buka|berapa)|apakah|perlu datang|harus datang|ambil paket|mengambil paket|servis|bus parkir|meja {number}|diskon|tukar|verifikasi|ambil cucian|booking|terima kasih|makasih|wkwk|rapat demo|pernah|kemarin|demo (?:produk|masak|aplikasi)|dulu|kurir|mobil saya|menyewa tiga)
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
      {i} ambil sendiri (?:ke|di|besok|nanti|saja|aja|ya|sore|pagi)%
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
  {
    rule: 'extraordinary-threat/hold-back',
    strength: 'explicit',
    match: anyOf`
      {not} (?:akan |bakal |mau |sudi ){0,2}(?:{i} )?(?:akan )?(?:transfer|setor|lunasi|bayar|kirim|kembalikan|balikin|serahkan|lepas|lepaskan|buka|izinkan|cairkan|tanda tangani|pulangkan) .{0,30}(?<!\p{L})(?:sebelum|sampai|selama|kalau|keluar|dulu|{if}|tanpa)%
      {not} (?:akan |bakal )?{i} (?:akan )?(?:transfer|setor|lunasi|bayar|kembalikan|balikin|serahkan|lepas|lepaskan|izinkan|cairkan|tanda tangani|pulangkan)%
      (?:selama|sebelum|sampai|tanpa) .{3,60}(?<!\p{L})(?:{not} ada|{not} satu|{not} sepeser|{not} akan|kami setop|kami stop|saya tahan|kami tahan|{i} bekukan) ?.{0,30}(?<!\p{L})(?:bayar|dibayar|setor|transfer|pembayaran|cair|rekening|tagihan|iuran|sewa)%
      (?:pelunasan|sisa|termin|tagihan|sewa|iuran|rekening|faktur|invoice|cicilan|angsuran|bayaran|honor|premi|dp)% .{0,30}(?<!\p{L})(?:{i} (?:tahan|bekukan|hold|setop|stop|tunda|potong|blokir)|{not} akan (?:{i} )?(?:kirim|transfer|bayar|lunasi|cair))%
      (?:kartu|rekening|autodebit|auto debit|debit)% .{0,15}{i} (?:blokir|bekukan|cabut|matikan|tutup aksesnya)%
      silakan (?:tagih|cari|kejar|ambil sendiri|gugat) <1>(?:angin|setan|hantu|sendiri|kalau bisa)%
      (?:pembayaran|transfer|setoran)% (?:kami |{i} )?(?:setop|stop|hentikan|tahan|bekukan|tangguhkan)
      (?:bayar|membayar|pembayaran) <3>(?:pakai|dengan|uang) <1>(?:receh|koin|recehan)%
      uang receh <3>(?:karung|ember|baskom)%
      (?:denda|penalti|kerugian|ganti rugi)% .{0,40}(?<!\p{L})(?:kami|{i}) (?:potong|kurangi|bebankan|tagihkan)%
    `,
    unless: anyOf`
      (?:boleh|cara|bagaimana|apakah|bisakah|berapa|otomatis|libur|menunda cicilan|kenapa|kartu hilang|ketinggalan|karena sakit|gaji {i}|telat|maaf|salah transfer|salah kirim|dicuri|hilang)%
    `,
  },
  {
    rule: 'extraordinary-threat/show-up',
    strength: 'explicit',
    match: anyOf`
      {i} <2>(?:jemput|ambil paksa|sweeping|gerebek|grebek|segel|duduki|kepung|datangi|datengin|samperin|demo|nginap|nginep|tidur|berdiri|berkemah|parkir|mogok|duduk) .{0,40}(?<!\p{L})(?:kantor%|gudang%|toko%|lobi|gerbang|pintu|tempat%|rumah%|depan|sana|situ|cabang%|sampai (?:ketemu|beliau|direktur|beres|turun))
      (?:sekampung|sekeluarga|rombongan|ramai-ramai|rame-rame|beramai-ramai|sekantor|massa|berjamaah|(?:ajak|bawa|kerahkan) (?:semua )?(?:warga|karyawan|anggota|teman|orang|penghuni|tetangga|sopir)|{number} (?:karyawan|orang|warga|sopir|driver)|lima puluh \p{L}+|puluhan \p{L}+|ratusan \p{L}+) .{0,20}(?<!\p{L})(?:jemput|datang|ke sana|ke situ|demo|turun|duduki|samperin|kumpul|aksi|ke kantor|ke tempat|{i} bawa|menunggu di|mogok|unjuk rasa|blokade)%
      bawa (?:rombongan|massa|warga|orang sekampung|sekampung|pasukan|ormas|preman|lsm|karyawan|tenda|toa|spanduk)%
      {i} <2>(?:bawa|taruh|antar|lempar|tumpahkan|tumpuk|jemur|gelar|pasang|bentangkan|parkir|pajang|buang|dirikan) .{0,40}(?<!\p{L})(?:di|ke) <1>(?:depan|pintu|lobi|gerbang|halaman|kantor|meja|toko|muka|teras|trotoar|cabang)%
      (?:spanduk|baliho|poster|tenda|karangan bunga)% .{0,40}(?<!\p{L})(?:{i} )?(?:pasang|bentang|dirikan|siap|gelar|kirim|depan)%
      (?:gembok|kunci|pagar|segel|pintu|gerbang|akses)%(?: \p{L}+)? (?:{i} |kami )?(?:{i} ganti|kami ganti|ganti sendiri|{i} rantai|{i} las|dirantai|dilas|{i} pasang)|{i} <2>(?:gembok|kunci|rantai|segel|las) .{0,25}(?:gudang|kantor|toko|gerbang|pagar|pintu|dari luar|kalian)%
      (?:orang|armada|truk|mobil|teknisi|tukang|sales)%(?: \p{L}+){0,5} {not} (?:boleh|{i} izinkan|kami izinkan|bisa) (?:masuk|keluar|lewat|{i}|parkir|melintas)%
      {not} {i} (?:izinkan|bolehkan|kasih|perbolehkan) (?:keluar|masuk|lewat|pulang)
      {i} (?:datangi|samperin|datengin|tunggu|tongkrongin) (?:gudang|kantor|toko|rumah|cabang|pool|basecamp)%
      jangan (?:kaget|heran|salahkan|nyesel|menyesal) <2>(?:{if}|jika|besok|nanti) <4>(?:{i}|kantor|gudang|teller|lobi) 
    `,
    unless: anyOf`
      (?:polisi tidur|geser ke|mogok di jalan|(?:motor|mobil)% {i} mogok)
      (?:janji temu|jam berapa|apakah|servis|bus|wisata|undangan|tukar poin|verifikasi|ambil cucian|booking|terima kasih|makasih|wkwk%|haha%|pernah|kurir jemput|acara|menginap di hotel|kamar|foto|karangan bunga untuk|menyewa|pesan|mau antar|boleh)
    `,
  },
  {
    rule: 'extraordinary-threat/ultimatum',
    strength: 'explicit',
    match: anyOf`
      {i} (?:beri|kasih|berikan|kasi) <1>(?:waktu|tenggat|tempo|batas|deadline|{number} (?:jam|hari))%
      (?:^|ultimatum|batas|tenggat|waktu %|cukup|dalam) ?(?:1 ?x ?24|2 ?x ?24|3 ?x ?24|24|48|12|72) jam(?=[.!,]| dari| sejak|$)
      ultimatum%
      (?:ini |itu )?(?:{which} |kali )?terakhir <1>{i} <1>(?:bicara|ngomong|minta|bilang|ingatkan|sabar|peringatkan|diam|sopan) ?%
      (?:sekali|satu kali|sekali saja|sekali aja) lagi .{2,60}(?<!\p{L})(?:tanggung|{i} (?:bakar|gembok|tutup|usir|hajar|lempar|samperin|datengin|sita)|orang|awas|akibat|lihat|jangan salahkan|gembok|rasakan|habis|siap-siap)%
      (?:tanggung|rasakan|tunggu|terima|siap-siap|awas) <2>(?:akibat|balasan|pembalasan|konsekuensi|ganjaran|getah)%
      (?:setelah|sesudah|lewat|lebih dari) (?:itu|tanggal itu|hari itu|tenggat),? .{0,30}(?<!\p{L})(?:kami|{i}|jangan|cara {i}|urusan|lain cerita)%
      (?:kami|{i}) (?:tempuh|pakai|pake|selesaikan|urus) <1>(?:dengan )?cara (?:kami|{i}|lain|sendiri|jalanan|kampung)%
      (?:surat|ini) .{0,15}peringatan <2>(?:terakhir|penghabisan|pamungkas|final|ketiga)
      (?:bukan|ini bukan) (?:ancaman|gertakan|gertak),? ?(?:ini|tapi|melainkan)?%
      pilih(?: mana)?:? .{3,80} atau {i} %
      (?:menurunkan|turunkan|mengirim|kirim|menunjuk|tunjuk|undang|datangkan|hadirkan) <3>(?:auditor|tim audit|akuntan|pemeriksa|kantor akuntan|surveyor independen|detektif)%
      (?:audit|pemeriksaan) <3>(?:independen|forensik|oleh|menyeluruh|mendadak|eksternal) <3>(?:mulai|kami|akan|segera|kantor|akuntan|{i}|senin)%
      (?:isi|data|rekaman|chat|dokumen|rahasia|celah|email)% .{0,40}(?<!\p{L})(?:internal|bocor|kalian|rahasia)% .{0,25}{i} (?:sebar|bocorkan|rilis|buka|bongkar|kirim)%
      (?:kontrak|perjanjian)% .{0,20}(?<!\p{L})(?:kami anggap|dianggap|{i} anggap)? ?(?:dilanggar|batal demi hukum|gugur)
      {i} (?:masukkan|masukin|blacklist|coret) .{0,40}(?<!\p{L})(?:daftar hitam|blacklist|vendor hitam)%
    `,
    unless: anyOf`
      (?:apakah|bagaimana|cara|boleh {i}|nyamuk|santai|promo|kuota|auditor kami (?:butuh|minta|perlu)|audit tahunan|audit internal|audit rutin|terima kasih|makasih|wkwk%|haha%|diskon|mohon {i}|maksimal|kesempatan (?:bagus|ini)|biasanya|layanan|buka 24|buru-buru|unggah|pindah|estimasi|operasional|bisa|{i} kasih waktu kok|pakai cara {which})%
    `,
  },
];
