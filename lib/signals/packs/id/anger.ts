import type { Pattern } from '../../pattern.ts';
import { patterns as insults } from './abuse.ts';
import { anyOf } from './words.ts';

/** Somebody else's anger, one's own of yesterday, or delight that is said with hot words. */
const NOT_ANGRY = anyOf`
  (?:{not}|bukan|bkn|{yet}|jangan|jauh dari kata|bukannya|tanpa) (?:[^ ]+ ){0,3}?(?:marah|marah-marah|kecewa|mengecewakan|frustrasi|kesal|kesel|emosi|jengkel|geram|muak|menyebalkan|keterlaluan|parah|memalukan|ngamuk)
  (?:suami|istri|bos|papanya|papa|mama|pelanggan|tetangga|teman|temen|anak|kucing|tamu|pak|nama) (?:\p{L}+ ){0,2}(?:marah|marah-marah|ngamuk|kesal|kesel|emosi)%
  (?:sama|ke|dengan|pada) (?:diri|suami|kucing|kabel|printer|truk|tetangga|tukang|mantan)%
  (?:season|drakor|episode|tokoh|ending|bukan salah kalian)%
  (?:maaf|mohon maaf|minta maaf|maafin|sempat|sempet|kemarin|kemaren|waktu itu|dulu) (?:[^ ]+ ){0,5}?(?:emosi|marah|marah-marah|kesal|kesel|ketus|jahat|kasar|maki-maki|ngamuk|mengumpat)%
  (?:makasih|terima kasih|mantap|alhamdulillah|suka|sayang bgt|cinta|love|enak|lucu|seru|nagih|keren banget|bagus banget|puas|senang|seneng|bahagia|wkwk%|haha%|hehe%|novel|buku|film|lagu|judul|game-nya|drama|sembuh|kegirangan|kalau sempat|cepet bgt|gercep|rapi|juara|salut|ketagihan|kagum|beres|gpp|gapapa|bercanda)
  (?:ternyata|memang) (?:[^ ]+ ){0,2}?{i}
  {i} pernah
  (?:enak tenan|canda|terharu|justru|selamat berkat|kata teman|komplain kok)
  (?:jika|kalau|kalo|bila) (?:[^ ]+ ){0,2}(?:{not}|kurang) puas
`;

/** Indonesian: anger said in words (R26, R27); disappointment, sarcasm and losing patience are tones. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match: anyOf`
      marah (?:besar|sekali|banget|bgt)
      {i} <3>(?:marah|geram|murka|emosi|muak|jengkel|kesal bukan|kesel bgt|kesel banget|dongkol|mangkel|gerah|tersinggung|naik darah|gedek)
      (?:bikin|bikinin|membuat|buat|dibuat) <2>(?:emosi|naik (?:darah|pitam)|marah|kesel|kesal|geram|muak|jengkel|darah tinggi|stres|stress|gila|gondok|sakit hati|pusing tujuh)
      (?:geram|muak|murka|dongkol|mangkel|keuheul|gedek|gondok|enek|palak) <1>(?:banget|bgt|sekali|saya|sama|dengan|aku|gue|kali|pisan|denger|rasanya|lihat|kami)
      (?:kesel|kesal|emosi|jengkel|sebel|sebal|kzl) (?:banget|bgt|sekali|bukan main|tenan|setengah mati|saya|gue|gw|aku|sama kalian)
      (?:emosi|jengkel|muak|geram) (?:saya|gue|gw|aku|kami|jiwa)
      (?:kecewa|kekecewaan) (?:berat|{which} (?:mendalam|amat)|besar|sekali|banget|bgt|luar biasa)
      (?:sangat|sungguh|benar-benar|bener-bener|betul-betul|amat|teramat) <1>(?:kecewa|mengecewakan|memalukan|keterlaluan|buruk|menyedihkan|{not} (?:pantas|profesional|manusiawi|sopan|bertanggung jawab))
    `,
    unless: NOT_ANGRY,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match: anyOf`
      kesabaran <1>(?:{already} )?(?:habis|ada batas%|di ujung%|{already})
      habis (?:{already} )?(?:kesabaran|sabar)%
      sabar (?:saya |gue |kami )?(?:itu )?(?:ada batas%|saya habis|{already} habis)
      (?:{already} )(?:muak|enek|{not} tahan)
      {already} cukup(?=\s*(?:!|,|$))
      cukup {already}
      (?:jangan|jgn|{not} usah) (?:suruh|nyuruh|minta) <1>(?:{i} )?sabar
      (?:disuruh|suruh) sabar
      (?:capek|cape|lelah|bosan|bosen) <2>(?:dibohongi|dijanjiin|dipermainkan|di-?php-?in|lahir batin|ditanya|nunggu|dengar|denger|tau (?:ga|gak|nggak)|sama|ngurus|hati|komplain|lapor)
      (?:jangan|jgn) (?:main-main (?:dengan|sama)|mainin|mempermainkan|permainkan|seenak%|bodohi|bohongi|dibalik-balik)
      jangan suruh
      {not} mau (?:tahu|tau|dengar (?:alasan|apa pun|lagi))
      {not} butuh (?:maaf|janji|alasan|kata)%
      {i} (?:kapok|nyerah)
      (?:paham|ngerti|denger|dengar|sadar|nyadar|mikir|malu|kasihan|tau|inget) {not} (?:sih|ya|kalian)
      {you} (?:sadar|dengar|paham|mengerti|ngerti) {not}
      {already} {i} bilang
    `,
    unless: anyOf`
      {already} cukup (?:jelas|baik|lama|membantu|bagus|gurih)
      (?:makasih|terima kasih|{not} marah|wkwk|alhamdulillah)
      tau {not} (?:ya|sih),? (?:berapa|kapan|di mana|cara|jam|kak)%
    `,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match: anyOf`
      (?:keterlaluan|kelewatan|kelewat batas|{not} becus|{not} beres (?:semua|ini)|memalukan|malu-maluin|kurang ajar|{not} bisa diterima|{not} dapat (?:kami )?terima|biadab)
      (?:apa-apaan|apaan) (?:ini|sih|nih|begini|itu)%
      (?:layanan|pelayanan|aplikasi|sistem|perusahaan|toko|kerja|manajemen|bank|maskapai) (?:macam apa|apaan|sampah|busuk|bobrok|amburadul|terburuk|abal-abal|ngaco|payah|asal-asalan|terparah|sontoloyo)
      (?:pelayanan|layanan) (?:\p{L}+ )?(?:sampah|busuk|bobrok|amburadul|terburuk|buruk sekali)
      (?:bobrok|amburadul|payah|ngaco banget|semrawut|bullshit|omong doang|omdo)
      (?:bener|benar|betul) aja (?:dong|kak|lah|min)
      (?:yang|yg) (?:bener|benar) aja
      (?:kerja|niat|urus|ngurus|usaha) <2>(?:yang|yg) (?:bener|benar|betul)(?: dong| napa| lah| kek)?
      niat <2>{not} sih
      {not} niat (?:kerja|jualan|melayani|ngurus)
      (?:enak|enaknya|enak aja|enak saja|seenak|seenaknya|seenak jidat|seenak udel) (?:aja|saja|jidat|bener|banget|bgt|potong|naikin|main|menuduh|lu|kalian|nya)%
      (?:tega|tega-teganya) <1>(?:banget|sekali|kalian|lu|ya|kau|anda)
      (?:di mana|mana) <1>(?:hati nurani|nurani|hati|perasaan|tanggung jawab)%
      {not} punya (?:hati|perasaan|empati|nurani|malu|etika)
      {not} profesional
      {not} ada (?:otak|empati|etika|tanggung jawab)%
      gara-?(?:gara|2) (?:kalian|lu|kelalaian|admin|ulah|sistem kalian|itu saya malu|anda)
      (?:ditelantarkan|dijemur|dibodohi|dibohongi|ditipu mentah%|dipermainkan|dizalimi|dibegoin|dikerjain|dihina|diperlakukan kayak|diperlakukan seperti|ditelantarin|merasa ditipu|dibiarkan begitu)%
      {if} (?:orang tua|keluarga|anak|ibu) (?:kalian|kelen|lu|anda|kamu)
      (?:kalian|situ|lu|anda|kamu|dikira|lo) (?:pikir|kira|anggap)(?:nya)?
      (?:emangnya|memangnya|dikira|dipikir|dikiranya) <9>(?:apa|daun|gampang|pabrik|murah)
      (?:sialan|bangsat|(?<!(?:digigit|makanan|ada|sama|oleh|kandang) )anjing(?! (?:titipan|kampung|liar|tetangga|peliharaan|ras|kecil|galak|jantan|betina|itu|ini lucu|saya|kami|lepas|\p{L}+ lepas))|jancok|jancuk|taik|brengsek|bajingan|fuck|shit|kampret)
      (?:ini )?penghinaan%
      (?:hancur|menghancurkan|merusak) <2>(?:hati|hari|acara|pernikahan|momen)%
      momen sekali seumur hidup%
      (?:masih bisa tidur|tidur nyenyak)%
      (?:bodo amat|masa bodoh) (?:kalian|lu)
      {not} tahu malu
      capek saya
      (?:orang|rakyat) (?:sakit|kecil|jujur) .*(?:disuruh|susah|apa gimana|embat)%
      hanya <2>"?(?:mohon maaf|kami memahami|maklum|sudah ketentuan)%
      "(?:mohon maklum|sudah ketentuan|mohon menunggu)"
      cuma bisa (?:minta maaf|maaf|bilang)%
    `,
    unless: anyOf`
      (?:{not}|bukan|{yet}|jangan) (?:keterlaluan|parah|memalukan)
      (?:ternyata|memang) (?:[^ ]+ ){0,2}?{i}
      (?:season%|drakor|episode|tokoh|ending|agak memalukan|enak tenan|canda|ini anjing|kelas training|kolot|harga murah|kucing|anjing saya|makanan anjing|obat anjing|anjing% (?:saya|kami)|anjing saya|boleh bawa anjing|wkwk|makasih|terima kasih|nyamuk|truk|laptop|printer|lagu|buku|film|judul|novel|enak banget|keren|mantap|apik|niat baik|niat kami|tahun anjing|vaksin|dokter|pakan|daging|lucu|kurang ajar" itu)
      (?:dikira|kirain|saya kira) .{0,40}(?:maling|hoax|debt|ternyata|alhamdulillah)
      {not} (?:berniat|ada niat)
    `,
  },
  {
    rule: 'anger/losing-patience',
    strength: 'tone',
    match: anyOf`
      (?:kecewa|mengecewakan|frustrasi|frustasi|menyebalkan|nyebelin|ngeselin|kesal|kesel|jengkel|sebel|sebal|gemes|gregetan|miris|ironis|prihatin|sedih sekali|sakit hati|tersinggung|dirugikan|kurang memuaskan|{not} puas|kurang puas|{not} memuaskan|{not} nyaman|malas|males banget|nyesel|(?<!(?:akan|bakal|akan kami) )menyesal|nyesek|jelek banget|parah (?:banget|sekali|amat|sih)|capek|cape|lelah|ribet|berbelit%|dipersulit|bertele-tele|{not} habis pikir|{not} jelas)
      (?:hadeh|hadeuh|haduh|hadehh|buset|ampun deh|ya ampun|astaga|astagfirullah|plis deh|please deh|ya tuhan|ya allah|tolonglah|oalah)%
      (?:janji|alasan|maaf|php|ngeles|omong) <1>(?:doang|palsu|manis|melulu|mulu|terus|tinggal janji|lagi|kosong|aja)%
      (?:bisanya|taunya) {only}?
      {only} bisa
      giliran <4>(?:malah|cepat|cepet|langsung|komplain|minta|promo|bayar|dipakai|refund|nagih|notif%|ditagih|ditanya|klaim|rusak|pada|halo)%
      (?:woi|woy|oi|oy|heh|hoi|hei),?
      (?:woi|woy)
      (?:jawab|balas|bales|dibaca|baca|kerja|gerak|tanggung jawab) <1>(?:napa|dong!|kek|woy|donk!)%
      (?:napa sih|gimana sih|apa sih|gmn sih|kenapa sih|kok gini|kok gitu|apa gimana|kali ah|dong ah|pake banget sih)
      (?:masa|masak|mosok|masa iya) <6>(?:disuruh|harus|{i}|gini|begini|sih|segini|gitu|nasabah|pelanggan|dibiarin|{number}|nggak|seminggu|sebulan)%
      (?:balikin|kembaliin|balikno) <2>(?:duit|uang|akun|saldo|deposit|barang)%
      (?:paham|ngerti) {not} sih%
      {i} (?:bayar|mbayar|dibayar|membayar) <3>(?:mahal|penuh|tiap|kan|premium)%
      (?:bayar|bayarnya) <3>(?:mahal|premium|tepat waktu|lunas) .*(?:malah|dapat|dapet|giliran|buat|terus)%
      mahal-mahal
      {not} ada (?:harganya|gunanya|artinya)
      buat apa
      entah apa
      (?:pelanggan|nasabah|orang) <1>(?:lama|setia) <3>(?:dianaktirikan|diperlakukan|dikasih|malah)%
      {already} (?:bayar|lunas|setia|langganan) .*(?:malah|masih|dapat|dapet|cuma|ujungnya|ternyata)%
      ujung(?:-ujung)?nya
      nasib (?:pelanggan|orang|jadi)%
      jadi (?:orang|pelanggan|nasabah) .{0,30}(?:susah|salah|sabar)%
      kok susah
      ampun .{0,12}(?:pelayanan|layanan|deh)
      (?:tolong|coba) (?:dong|lah|deh|donk)(?! kak bantu)
      mata pencaharian%
      tamengnya|dijadiin tameng
    `,
    unless: NOT_ANGRY,
  },
  {
    rule: 'anger/irony',
    strength: 'tone',
    match: anyOf`
      (?:hebat|keren|luar biasa|mantap|bagus|canggih|cepat|cepet|pintar|salut|selamat|lucu|menarik|enak|unik|hemat) (?:ya|yah|sekali ya|banget ya|bener|teknologinya|kualitasnya|servisnya|sekali|juga)(?:,|\.| kalian| cara| pelayanannya| giliran| bayar| isi| baru|!)
      (?:hebat|keren|mantap|luar biasa|selamat|bravo|salut),? (?:baru|cuma|{number} (?:hari|bulan|jam|kali)|gas|bayar|sudah|kalian berhasil|dijanjikan|isi)%
      terima kasih <2>(?:atas )?(?:ketidakpastian|penantian|pelayanan {which} sungguh|php|janji|kejutan|pengalaman buruk)%
      terima kasih banyak, sangat membantu sekali
      (?:pelayanan|layanan|servis|kualitas|paket|"?premium"?|"?prioritas"?|"?terluas%) {which} "[^"]+"
      (?:sungguh|pelayanan|katanya|layanan) .{0,24}["'](?:premium|prioritas|terbaik|terdepan|cepat|ramah|profesional|unlimited|anti|bebas)["']?
      (?:kayak|kek|kaya|macam|seperti|mirip|ala|persis) (?:siput|keong|kura-kura|sulap|pabrik|nomor telepon|minum obat|mainan|barang|gratisan|dompet|main|tembok|candi|planet|bajaj|robot|sandi rumput|plastik|bon|tukang|zaman|jaman|orang|penjara|kebun|lotre|undian|sinetron|warnet|mau bikin|{number} abad|telat)%
      (?:sulap|sulap kali ah|apa bertapa|dari bulan|planet mana|di brosur, barangkali|di bulan|ditelan bumi|lumutan|lebaran (?:kuda|monyet)|tahun depan kali|besok (?:uang|bayar)|puncak monas|dukun|paranormal)(?:\?|!|\.|$)
      (?:tinggal|sampai|sampe|sudah|keburu) <2>(?:lumutan|beruban|karatan|jamuran|ganti presiden|kiamat|hafal lagu%|kakek-kakek|punya cucu|cucu|lebaran|beranak)
      (?:katanya|klaimnya|tulisannya|brosurnya|iklannya|janjinya|estimasi|estimasinya|di foto|di brosur|di iklan|di gambar|fotonya),? .{2,60}(?:ternyata {only}|kenyataan%|{which} (?:dateng|datang|cerah)|rasanya kayak|aslinya|nyatanya|faktanya|di tangan kayak)%
      (?:{which} )?(?:dateng|datang|nongol|cerah|nyala|beres|cepat|cepet|lancar|jalan|rajin|{not} pernah (?:rusak|telat|libur|lupa)) {only} (?:\p{L}+)%
      {which} {not} pernah (?:rusak|telat|lupa|error) {only}
      fitur unggulan%
      selamat, .{0,30}(?:berhasil|anda)%
      (?:ok|oke|oh|baik|iya|wah|waw|wow|hmm) gitu%
      sisanya (?:pajangan|cerita|hiasan)%
      diterima di hati%
      (?:maksimal|dijanjikan) .{0,30}\. ?menarik%
      (?:meninjau|mencari|memproses) apa
      (?:\p{L}+) apa (?:siput|candi|keong|penjara|bertapa|tidur|hiasan|pajangan|kura-kura|robot)%
      koleksi kami {already}
      spoiler:
      (?:emoji|senyum)%nya itu lho%
      lumayan buat
      .{0,20}jalan kaki .{0,30}kali%
      🙃
    `,
    unless: anyOf`
      (?:makasih|alhamdulillah|{not} apa-apa|gpp|gapapa|suka|puas|senang|seneng|wkwk%|haha%|hehe%|bangga|lulus|menang|juara|juaranya|sembuh|kata teman|terima kasih (?:kasir|tim|pak|bu|mas|mbak|kurir)|cantik|gercep|beres|membantu sekali|timnya|balik ke sini|rekomendasi)
    `,
  },
  {
    rule: 'anger/staff-at-ease',
    strength: 'tone',
    match: anyOf`
      (?:staf|staff|petugas|panitia|admin|kasir|cs|pelayan|satpam|karyawan|teknisi|pegawai|perawat|suster|sopir|supir|kurir|resepsionis|penjaga|manajemen|guru|orang)%(?: \p{L}+)? (?:malah|asyik|asik|sibuk|santai|enak-enakan|cuek) <3>(?:bercanda|ngobrol|main|bikin|ketawa|tertawa|senyum|nyengir|ngerokok|merokok|ngopi|selfie|live|story|makan|nonton|tidur|bilang|aja|saja|gosip|dandan)%
      (?:masih (?:bisa|sempat|sempet)|malah) (?:senyum|nyengir|ketawa|cengengesan|bercanda|tidur)%
      (?:situ|kalian|anda|lu|lo|sampeyan) (?:sih )?enak,? <6>(?:ac|kantor|duduk|gaji|tinggal|cuma|di)%
    `,
    unless: anyOf`
      (?:makasih|terima kasih|ramah|senang|seru|anak {i}|luar biasa|wkwk%|haha%|hehe%|lucu)
    `,
  },
  {
    rule: 'anger/rhetorical',
    strength: 'tone',
    match: anyOf`
      (?:ini|itu|kalian|situ|lu|niat%|cs%|admin%) <2>(?:bank|rumah sakit|toko|bot|perusahaan|aplikasi|layanan|kantor|sekolah|hotel|operator|ekspedisi|kurir|pelayanan|bengkel|maskapai|kereta|restoran|sistem|nagih|jualan|kerja|melayani|orang|cs|admin) <1>(?:apa|atau) <3>(?:ngerampok|merampok|nipu|main|mainan|museum|kuburan|orang|robot|bot|patung|hantu|penjara|drive-thru|pasar|kandang|sarang|lawak|tidur|nyiksa|ngemis|pajangan|warung|siput|neraka)%
      (?:dibawa lari|dibawa kabur|digondol|dimakan jin|dijaga jin|dijaga hantu)
      (?:dari|di) mananya
      dari (?:hongkong|hong kong)
      jangan-jangan .{3,50}(?<!\p{L})(?:sengaja|hobi|memang|emang|niat)%
      (?:memang|emang|kok) (?:hobi|hobinya|doyan|spesialis)%
      siapa (?:{which} )?(?:mau )?(?:ganti|gantiin|nanggung|nanggungin|menanggung|bertanggung jawab)
      (?:memangnya|emangnya|emang|dikira|apa) <2>(?:{i}|waktu {i}|cari (?:uang|duit)|duit|uang) <2>(?:gampang|batu|robot|pengangguran|daun|{not} punya kerjaan|{not} kerja)%
      (?:masih )?(?:aja|saja|juga) (?:ditanya|disuruh|diminta|disalahin|disalahkan|ditagih)
      mau sampai (?:kapan|mana)
      kurang (?:apa|sabar apa|baik apa|jelas apa)
      (?:kurang|apa) {i} (?:kurang )?(?:jelas|sabar)%\?
    `,
    unless: anyOf`
      (?:makasih|terima kasih|wkwk%|haha%|hehe%|kalau {i} {which} salah|bercanda|apakah|{i} siap)
      siapa <2>(?:shift|jadwal|kursi)%
    `,
  },
  {
    rule: 'anger/treated-badly',
    strength: 'explicit',
    match: anyOf`
      (?:kalian|anda|lu|lo|kau|situ|panitia%|pihak {you}|niat banget|niat|sengaja) <3>(?:teror|neror|meneror|nyiksa|menyiksa|ngerampok|merampok|memeras|meras|bohongi|bohongin|membohongi|tipu|nipu|menipu|permainkan|mempermainkan|ngerjain|kadali|dzalimi|zalimi|menzalimi|sesatkan)(?: {i}| kami| orang| pelanggan| nasabah| lewat| rakyat|$|!|\?|\.|,)
      (?:ngarang|bohong|ngawur|kejam|pelit|ribet|lambat|keterlaluan|tega) (?:kok |koq |bener |bgt )?(?:kebangetan|kebangeten|kelewatan|nemen)
      kebangetan%
      (?:ilfeel|ilfil|eneg|enek|mual|muntah|jijik) <1>(?:lihat|liat|{i}|sama|banget|udah|dengan|gue|denger)?(?=[ ,.!]|$)
      sakit (?:ya|jiwa|lu|kalian) <1>(?:kalian|lu|ya|semua)
      sabar <3>ada (?:kadar|batas|ukuran|habis|masa)%
      (?:manusia|orang|perusahaan|layanan) (?:apa|macam apa) (?:kalian|sih kalian|lu|anda)
    `,
    unless: anyOf`
      (?:makasih|terima kasih|wkwk%|haha%|hehe%|lucu|film|buku|novel|game|mual (?:dan|sejak|setelah|habis)|muntah|obat|hamil)
      {not} (?:kebangetan|{i} bohongi)
    `,
  },
  {
    rule: 'anger/bitter-thanks',
    strength: 'tone',
    match: anyOf`
      (?:terharu|salut|kagum|takjub|bahagia sekali) (?:saya|aku|gue|gw|kami)(?=[.!]|$)
      (?:makasih|terima kasih|thanks|trims) (?:lho|loh|banyak lho|ya lho|banget lho)%? ?(?:ya)?(?=[.!]|$)
      terima kasih <1>(?:atas|buat|untuk) <2>(?:sport|serangan|drama|kejutan|prank|kekacauan|kerugian|sakit|liburan {which}|hari {which} rusak|malam tanpa|kebohongan|harapan palsu|pelajaran)%
      (?:hebat|keren|bagus|mantap|luar biasa|pintar|canggih|salut),? (?:ya,? |sekali,? |banget,? |betul,? )?<9>(?:disuruh|nyari|telat|rusak|hilang|mogok|basi|dingin|bocor|diputus|dipotong|zaman|gagal|kosong)%
      (?:tolong )?(?:kasih|beri) (?:piala|penghargaan|medali|tepuk tangan)%
      (?:tepuk tangan|applause|prok prok)%
      level (?:galau|kecewa|nunggu|sabar|dewa) ?%
      (?:kalender|matematika|hitungan|kamus)(?:nya)? (?:kita|kalian|anda|situ|gimana|beda|berbeda)%
      (?:lagi|masih|pada) (?:liburan|libur|piknik|tidur|bertapa|semedi|cuti|umrah) (?:ke|di|apa|semua)% .{0,20}(?<!\p{L})(?:gimana|apa|kali|ya)
    `,
    unless: anyOf`
      (?:sabar|ditemukan|wkwk%|haha%|hehe%|beres|selesai|cepat sekali|bantu%|membantu|pas banget|enak|lezat|ramah|sukses|selamat)
    `,
  },
  {
    rule: 'anger/stop-it',
    strength: 'tone',
    match: anyOf`
      (?:jangan|jgn|{not} usah|{not} perlu) <1>(?:disuruh|suruh|nyuruh|dibujuk|bujuk|ngajarin|mengajari|ceramah|ceramahi|nasehatin|banyak alasan|basa-basi|muter-muter|putar-putar|diputar|kau putar|manis-manis|pura-pura|cuci tangan|ngeles|dibujuk)%
      (?:^cukup|sudahlah|udahlah)(?:!|\.|,| {i})
      (?:oalah|alah|halah|preet|pret|bah|ck|cih|cuih|huh|hih),?
      sialan(?=[.!,]|$)
      (?:muak|bosen|capek|eneg) {i}
      (?:taek|taik|tai kucing|asem tenan|kampret|semprul|kamsia apaan)
    `,
    unless: anyOf`
      (?:makasih|terima kasih|wkwk%|haha%|hehe%|enak|keren|mantap|lucu|seru|bercanda)
    `,
  },
  // Who insults is angry, too: a tone beside the insult itself.
  ...insults.map((insult): Pattern => ({ ...insult, rule: insult.rule.replace('abuse/', 'anger/'), strength: 'tone' })),
];
