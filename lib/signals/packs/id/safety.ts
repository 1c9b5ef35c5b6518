import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: danger to life, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match: anyOf`
      bunuh diri
      (?:mau|ingin|pengen|lebih baik|mending) <1>mati (?:saja|aja)
      {not} (?:sanggup|mau|kuat|ingin) hidup%? ?(?:lagi)?
      (?:mengakhiri|akhiri) (?:hidup|semuanya malam)%
      gantung diri
      (?:loncat|lompat|terjun) dari (?:gedung|jembatan|atap|lantai)
      (?:menyakiti|melukai) diri
      (?:menenggak|minum|nenggak) racun
      (?:silet|iris|sayat) tangan
      {i} lebih baik mati
      (?:mending|lebih baik) {i} {not} ada%
      {already} {not} kuat (?:hidup|lagi hidup)
    `,
    unless: anyOf`
      (?:(?:genset|mesin|lampu|motor|mobil|tv|hp|laptop|kompor|ac|printer|komputer|layar|server)%(?: \p{L}+)? {not} mau|pencegahan|film|buku|novel|lagu|kampanye|drama|judul|karakter|game|wkwk)
    `,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match: anyOf`
      {i} <2>(?:bunuh|menghabisi|habisi|hajar|gebukin|gebuk|bacok|tusuk|tembak|bakar|hantam|pecahin|pukul|jemput malam) <2>(?:kalian|kamu|anda|lo|lu|kau|kantor|toko|admin|cs|kepala|muka)%
      (?:bunuh|hajar|bacok|bakar|tembak) (?:kalian|kamu|lo|lu|kantor kalian|toko (?:lu|lo|kalian))
      kepala (?:lu|lo|kamu|kau) <1>(?:{i} )?(?:pecahin|pecahkan|hantam)
      {i} (?:tau|tahu) <2>(?:rumah|alamat rumah)(?:mu| lu| lo| kamu| anda| kalian)
      (?:ada|bawa|meledakkan) bom(?! mandi|-bom)
      (?:sambut|todong pakai|todong|mengancam pakai) (?:parang|celurit|golok|pisau|senjata|pentungan|clurit)
      (?:bilang|ancam|mengancam) .{0,20}menghabisi%
      bawa (?:balok|parang|golok|pisau|senjata|celurit|clurit)%
      (?:tewas|ketakutan {not} berani keluar)
      bakal ada darah
      (?:diancam|mengancam|ancaman) <3>(?:dibunuh|bunuh|ditusuk|pisau|dibacok|senjata|dibakar)
      (?:dipukul|dipukuli|ditusuk|dibacok|dikeroyok|ditampar|diseret|disekap|diculik|dianiaya|ditendang)%
      (?:memukul|memukuli|menyekap|membekap|menganiaya|menampar|mencekik|menusuk|menculik|mendorong) <2>(?:anak|ibu|istri|suami|saya|murid|bayi|orang|mulut|ayah|adik|penumpang)%
      (?:dilecehkan|melecehkan|pelecehan|diperkosa|pencabulan|dicabuli|meraba|meraba-raba|diraba|menguntit|penguntit|dikuntit|foto tidak pantas)
      kamera <2>(?:di )?kamar mandi
      ketemuan di hotel
      {i} <1>{not} aman di sini
      membawa senjata
    `,
    unless: anyOf`
      (?:game|film|novel|karakter|drama|judul|musuh|bos terakhir|hero|{if} nyamuk|canda|bercanda|wkwk|filternya|hantu%|season%|drakor|episode|ayam|ikan|sate|kue|aroma)
    `,
  },
  {
    rule: 'safety/fire',
    strength: 'explicit',
    match: anyOf`
      (?:baterai|charger|alat|kompor|produk|hp|ponsel|kabel|mesin|adaptor|tabung|powerbank|power bank|gas|setrika|dispenser|meteran|motor|mobil|laptop|ac|kulkas|panel|kotak|regulator|trafo|stopkontak|colokan|genset|rumah|atap|dapur|gudang|kasur|lampu|oven|rice cooker|hair ?dryer|inverter|vape|aki|blender)%(?: (?:{which}|{i}|kalian|dari|itu|ini|baru))? ?<4>(?:meledak|terbakar|kebakar|kebakaran|berasap|ngebul|meleleh|korslet|konslet|keluar (?:api|asap|percikan)|menggembung lalu)
      (?:{already}|tadi|tiba-tiba) meledak
      (?:keluar|mengeluarkan|penuh|muncul|ada) (?:asap|api|percikan api)(?! unggun)
      (?:percikan|memercik%|ngeluarin|semburan) <2>api
      apinya? <2>(?:menjalar|membesar|merembet)
      api {already}
      ada asap
      asap (?:tebal|hitam|dari)%
      bau gas%
      (?:gas|tabung|tangki|isotank|regulator)% <4>(?:bocor|mendesis|nyembur)
      (?:kesetrum|tersetrum|kestrum|nyetrum|ada setrum%|masih ada setrumnya|tersengat listrik)
      (?:ada|terjadi|nyaris|hampir|rumah %) kebakaran
      kebakaran (?:gara-gara|di (?:gudang|rumah|dapur|kantor))
      pemadam (?:{already}|sedang|belum)
      (?:kabel)% <3>(?:putus|menjuntai|ngelewer|terkelupas|terbuka) <4>(?:jalan|taman|anak|sekolah|sd|setrum)%
      tiang <2>(?:miring|doyong|roboh|mau roboh)
    `,
    unless: anyOf`
      (?:kotak masuk|inbox|popularitas%|notifikasi)
      (?:alarm|asuransi|sensor|cegah|mencegah|klaim asuransi|latihan|detektor|simulasi|tabung pemadam) <1>(?:kebakaran|asap|pemadam)
      (?:penjualan|promo|diskon|order|pesanan|kembang api|stok|tawa) <2>meledak
      (?:dari dapur itu|ternyata|cuma sate|sekarang (?:biru|aman)|si setrum|maskot|karakter|game|film|novel|hangat saja|maksud saya|emulator|{not} terbakar|{yet} pernah|wkwk|lucu|nendang|bercanda|lidah|rasa|apakah|hasilnya)
      (?:bukan|bkn) api
    `,
  },
  {
    rule: 'safety/hurt',
    strength: 'explicit',
    match: anyOf`
      (?:anak|bayi|balita|ibu|bapak|bpk|ayah|papa|mama|istri|suami|adik|kakak|nenek|kakek|oma|opa|teman|temen|karyawan|operator|sopir|supir|penumpang|orang|tamu|warga|lansia|pasien|pembantu|pekerja|murid|siswa|tetangga|korban|jarinya|tangan|kepala|jari|muka|wajah|dada|kaki|kulit|mulut|bibir|adikku|tally|bayinya|pengunjung|keluarga|dia|beliau|sepupu)%(?: (?:saya|kami|gue|gw|aku|buah saya|operator|%nya))? <5>(?:terluka|luka parah|luka bakar|luka-luka|pingsan|kejang|kejang-kejang|sesak|sesak napas|pendarahan|berdarah|darahnya|keracunan|kejepit|terjepit|tertimpa|ketimpa|tenggelam|tersedak|dirawat|kritis|henti napas|bergelantungan|meninggal (?:gara-gara|karena|akibat|setelah|di meja|habis)|tergilas|tertabrak|patah tulang|retak dua|melepuh|mengelupas|{not} sadar|susah napas|serangan jantung|{not} bisa napas|{not} napas|membiru|kebiruan|mulai lemas|mulai biru|muntah-muntah|dan muntah|muntah semua|bengkak|hampir mati|terperosok|masuk (?:ugd|igd|icu|rumah sakit|rs)|robek|ketarik|kehabisan napas|stroke)(?! dinding)
      (?:luka bakar|patah tulang|luka parah|henti napas|sesak napas|kejang-kejang|pendarahan|gegar otak)
      (?:keracunan|gejala keracunan)
      (?:ada|banyak|beberapa|{number}) <3>(?:pingsan|kejepit|terjepit|tenggelam|luka-luka|terluka|terinjak|tertimbun)
      (?:masuk|dilarikan ke|di|ruang|dirawat di) (?:ugd|igd|icu|gawat darurat|ruang gawat darurat)
      (?:nyawa|korban jiwa|membahayakan (?:nyawa|jiwa|penumpang|anak|orang)|mengancam (?:nyawa|jiwa)|taruhannya nyawa)
      ambulans% <5>(?:{no}|{yet}) (?:datang|sampai|tiba)%
      (?:salah|keliru) (?:dosis|obat|golongan darah)
      (?:obat|dosis)%nya <1>(?:salah|tertukar|ketuker|salah dosis)
      golongan darah .{0,50}(?:salah|tertulis|padahal|operasi)%
      bisa (?:membunuh|mati|celaka|mencelakai|meninggal|tewas) <1>(?:dia|orang|anak|kami|saya|mereka)?
      beliau bisa meninggal
      jangan (?:sampai|nunggu) <2>ada <1>(?:{which} )?(?:mati|meninggal|korban|celaka|tenggelem)
      {not} <1>ada {which} mati lagi
      (?:alergi) <4>(?:berat|bengkak|sesak|henti)
      (?:insulin|oksigen|inhaler)% <5>(?:habis|{no}|ketahan|kosong)
      (?:gula darah)%.{0,20}\d{3}
    `,
    unless: anyOf`
      (?:bulan lalu|tahun lalu|surat keterangan|mesin|printer|karakter|game|film|novel|drama|judul|lebay|wkwk|kambing saya|kucing saya|asuransi|{if} (?:ada|anak)|boneka|hewan|kursi%, mama|{already} sembuh|alarm {which} cocok|diantar|{which} {already} meninggal|almarhum|alhamdulillah|operasi ibu lancar|sehat|syarat|donor|masih bisa|simulasi|klaimnya|saking|ketawa|terharu|bahagia|gembira|demam doang|apakah|efek samping)
      {not} (?:luka|terluka|apa-apa)
    `,
  },
  {
    rule: 'safety/machine',
    strength: 'explicit',
    match: anyOf`
      rem%?(?: \p{L}+)? <3>(?:blong|bloong|blog|{not} berfungsi|{not} makan|jebol)
      (?:roda|ban|setir|pintu|sabuk|kabel lift|kabel lat|baut|ayunan|pagar|plafon|atap|tiang|lift|jembatan|wahana|kereta|ranjang|rak|kanopi|tembok|panggung|eskalator|tali)%(?: \p{L}+)? <5>(?:lepas di|lepas waktu|copot di|putus,|roboh|ambruk|anjlok|jatuh ke|jatuh (?:{number}|satu) lantai|jatuh menimpa|menimpa|ambrol|terkunci (?:waktu|saat) jalan|terbuka saat|bisa terbuka saat|goyang dan|mundur tiba-tiba|kelebihan beban)
      (?:roboh|ambruk|runtuh) <2>(?:menimpa|ke|waktu|orang|siapa|di)
      (?:terjebak|kejebak|terkunci|kekunci|terkurung) <3>(?:di|dalam) <1>(?:lift|dalam|dalem|kamar|mobil|gudang|toilet)
      {i} (?:terjebak|kejebak)(?! (?:di )?(?:macet|promo|bandara|stasiun|jalan))
      kapal% <6>(?:miring|oleng|tenggelam|kelebihan).{0,60}(?:pelampung|penumpang|orang|distop)%
      pelampung% <2>(?:kurang|{only} dibagi|{not} ada)%
      (?:nabrak|menabrak|ditabrak|tertabrak) <2>(?:kami|anak|orang|pagar sekolah|mobil keluarga|motor|halte|ibu)
      mati di perlintasan
      (?:lubang|galian)% .{0,30}(?:jatuh|terperosok|patah|celaka)%
      (?:pecahan kaca|paku|jarum|beling|silet|logam) <2>(?:di|dalam) <1>%(?:roti|susu|makanan|nasi|kue|minuman|botol)%
      (?:di dalam|di) <1>(?:susu|roti|makanan|nasi|minuman|bubur)% .{0,12}(?:pecahan|paku|jarum|beling|kaca|silet)%
      (?:merkuri|solar|racun|pestisida|sianida) .{0,30}(?:wajah|kulit|ambang|keracunan|sakit|air minum)%
      (?:cairan|bahan) kimia (?:tumpah|bocor)
      cairan% berasap
      (?:listrik|mesin|genset|inkubator|ventilator)% <2>(?:icu|cuci darah|mati|padam)(?:,| saat| di) .{0,20}(?:pasien|bayi|genset)%
      (?:sopir|driver|kurir)% <3>(?:mabuk|ngantuk|tidur|ugal-ugalan|ngebut sambil)%
      supir% <3>(?:mabuk|ngantuk|tidur|ugal-ugalan)%
      hampir (?:tenggelam|masuk jurang|mati|celaka|tertabrak|meninggal)
      (?:diculik|hilang|disekap) .{0,20}(?:pengasuh|penjaga|orang tidak dikenal)
      jauhkan <1>dia dari anak%
    `,
    unless: anyOf`
      (?:game|film|novel|judul|drama|server|sinyal|tumpukan|selamat berkat|wkwk|asuransi|klaimnya|hampir mati ketawa|kucing|terima kasih|bug|simulasi|mainan|pelatihan)
    `,
  },
  {
    rule: 'safety/bitten-torn',
    strength: 'explicit',
    match: anyOf`
      (?:menggigit|digigit|gigit|menerkam|mencakar|diserang|menyerang|menggilas|melindas|dilindas|ditabrak|diseruduk) <3>(?:leher|tangan|kaki|muka|wajah|anak|adik|keponakan|bayi|ibu|nenek|orang|pergelangan|tukang|{i}|jari)%
      (?:kepala|kaki|tangan|jari|lutut|dahi|pelipis|tulang|punggung|muka|wajah|leher|bibir|lengan|gigi|mata|pinggang|siku|dagu|kulit)(?:nya|ku|mu)?(?: \p{L}+){0,2} (?:sobek|koyak|retak|patah|lebam|memar|benjol|bocor|berdarah|terkilir|keseleo|melepuh|terbakar|bengkak|luka|hancur|putus|remuk|dijahit|robek|tersayat|kegencet|kejepit|tergencet|gosong|terpotong)%
      (?:dijahit|jahitan) (?:{number}|luar dalam)
      (?:retak|patah|sobek|luka|lebam|memar|bocor) (?:tulang|kepala|tangan|kaki|lutut|bekas|bakar|dahi|tengkorak|leher|rusuk)%
      (?:bekas|ada) (?:cubitan|pukulan|tamparan|cekikan|gigitan|sundutan|luka)%
      (?:dicubit|mencubit|nyubit|nampar|ditampar|mukul|mukulin|digebuk|disundut|dicekik|dibanting|dijambak|dikurung|cubit)% <2>(?:anak|guru|miss|bayi|murid|{i}|pengasuh|suster|sama|oleh|$)
      (?:bu guru|guru|pengasuh|suster|miss|mbak) {which} (?:cubit|pukul|tampar|mukul|nyubit|nampar|dorong)
      (?:ngancem|ngancam|mengancam|ancam|diancem|diancam) <3>(?:mau |akan )?(?:mukul|pukul|nusuk|bacok|bunuh|bakar|nabrak|nyakitin|tembak|gebuk|hajar|perkosa|celurit|pisau|golok|pake)%
      (?:golok|parang|celurit|clurit|pisau|bedil|pistol|badik|pentungan) (?:{i} )?(?:{which} )?(?:bicara|jawab|maju|keluar|melayang|menanti)
      (?:mobil|motor|bus|truk|angkot|bis|travel|kereta|kapal|perahu|crane|forklift|bajaj)%(?: \p{L}+){0,3} (?:terguling|terbalik|oleng|tergelincir|masuk jurang|terperosok|nyungsep|nyeruduk|tabrakan|kecelakaan|hilang kendali|rem\p{L}* (?:blong|selip))
      rem(?:nya)? (?:{i} )?(?:selip|los|lepas|{not} pakem|{not} gigit|mati|putus)
      (?:bawa|nyetir|bawa motornya|bawa mobilnya|jalannya) <3>(?:oleng|sempoyongan|ugal-ugalan|zig-?zag|mabuk|teler|sambil (?:tidur|main hp|nonton))%
      bau (?:alkohol|miras|arak|gas|hangus|gosong|kabel terbakar|asap)%
      (?:masih )?(?:di|masuk|dibawa ke|dilarikan ke) (?:ruang operasi|icu|igd|ugd|ruang gawat)(?! jam| pukul)
      (?:nyaris|hampir|untung {not}|untung {yet}) <3>(?:kesedot|terseret|keseret|ketabrak|tertabrak|jatuh|terlempar|tertimpa|ketimpa|kena kepala|mati|celaka|tewas|tenggelam|kebakar|terbakar|kelindas|kecemplung|meninggal|buta|kehilangan nyawa|tinggal nama)%
      tinggal nama
      (?:jatuh|rubuh|roboh|ambrol|ambruk|runtuh|lepas) <3>(?:nyaris|hampir|menimpa|nimpa|mengenai)%
      (?:lift|gondola|wahana|bianglala|eskalator)% (?:jatuh|anjlok|merosot|terjun|putus|meluncur)%
      jatuh (?:dari|bebas) <1>(?:ranjang|tangga|lantai|kasur|tempat tidur|wahana|motor|balkon|atap|{number})%
      (?:api|apinya|asap|percikan|kobaran) <2>(?:nyambar|menyambar|merambat|menjilat|membesar|menjalar|ngepul|keluar|melalap)%
      (?:meletup|meledak|menyembur|meledug|njeblug|mbledos|njebluk|bledug) <2>(?:dan|lalu|waktu|pas|tadi|apinya)%
      {not} (?:melihat|lihat|ada|punya|nemu) <1>(?:alasan|guna|gunanya|semangat) <3>(?:bangun|hidup|bernapas|melanjutkan hidup)%
      (?:sampaikan|titip) <2>(?:maaf|pesan) <3>(?:anak-anak|anak|keluarga|ibu|istri|suami)%
      (?:kepikiran|terpikir|terlintas|pengen|ingin|mau|siap) <2>(?:minum racun|bunuh diri|loncat|lompat|mengakhiri|gantung|mati aja|mati saja|terjun|nyusul almarhum|nabrakin)%
      napas%? <1>(?:tinggal|sudah|mulai|tersengal|megap|sesak|berhenti|putus|satu-satu)%
      (?:sesak|lemas|pingsan|kejang|muntah|bengkak|gatal|ruam|melepuh|diare|mual|pusing berat) <2>(?:sejak|setelah|habis|sesudah|gara-gara) <3>(?:minum|makan|pakai|pake|disuntik|menelan|mandi|oles)%
      (?:habis|setelah|sejak|sesudah|abis) (?:makan|minum|pakai|pake|disuntik|menelan|mandi|dioles) .{2,50}(?<!\p{L})(?:diare|muntah|sesak|kejang|pingsan|melepuh|igd|ugd|keracunan|bengkak|gatal-gatal|lemas)%
      (?:merkuri|arsenik|boraks|formalin|pestisida|timbal)% .{0,40}(?<!\p{L})(?:kena|ginjal|kulit|sakit|rusak|darah|anak|racun)%
      luka bakar%
      (?:anak|balita|bayi|murid|lansia)%(?: \p{L}+){0,4} (?:ditemukan|hilang|nyasar|keluyuran|kabur|sendirian) <3>(?:orang|jalan|luar|sungai|pinggir|tengah|kolam|rel)%
      (?:keinjek|terinjak|kegencet|kejepit|tergencet|terhimpit|kehimpit|keinjek2|desak-desakan sampai)%
      (?:tanpa|{not} ada|{not} pakai|{not} dipasang) (?:pengaman|pengikat|helm|sabuk|jaring|pelampung|rambu|pagar pengaman)%
      pintu% .{0,25}(?<!\p{L})(?:kebuka|terbuka) <2>(?:sendiri )?(?:pas|saat|waktu|ketika) <3>jalan%
      (?:dosis|resep|obat)%nya? .{0,40}(?<!\p{L})(?:salah|ketuker|tertukar|kelebihan|yang dikirim|{which} dikasih)%
      (?:kabel|kawat|listrik)%(?: \p{L}+){0,3} (?:nyentuh|menyentuh|kena|nempel|menempel|menjuntai|jatuh|putus|melambai) <2>(?:seng|pagar|air|atap|jalan|tanah|besi|pohon|anak|genangan)%
    `,
    unless: anyOf`
      (?:kotak masuk|inbox|notifikasi|baterai remot%)
      (?:game|film|novel|karakter|drama|judul|wkwk%|haha%|hehe%|bahagia|ketawa|senang|seru|kucing {i}|boneka|mainan|asuransi|apakah|bagaimana|cara|sudah sembuh|tidak ada keluhan|kering|simulasi|pelatihan|klaim|manekin|resep masakan|resep kue|sambal|pedas|lidah|jadwal|kontrol|alat musik|emoji|salah ketik|oleng dikit|nyampe selamat|popularitas%|jaket|celana|baju|sofa|kursi|meja|layar|laptop)
      {not} (?:sesak|pingsan|luka|terluka|apa-apa)
      {not} ada (?:keluhan|luka)
    `,
  },
];
