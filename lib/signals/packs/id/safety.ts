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
      (?:pencegahan|film|buku|novel|lagu|kampanye|drama|judul|karakter|game|wkwk)
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
      (?:anak|bayi|balita|ibu|bapak|bpk|ayah|papa|mama|istri|suami|adik|kakak|nenek|kakek|oma|opa|teman|temen|karyawan|operator|sopir|supir|penumpang|orang|tamu|warga|lansia|pasien|pembantu|pekerja|murid|siswa|tetangga|korban|jarinya|tangan|kepala|jari|muka|wajah|dada|kaki|kulit|mulut|bibir|adikku|tally|bayinya|pengunjung|keluarga|dia|beliau|sepupu)%(?: (?:saya|kami|gue|gw|aku|buah saya|operator|%nya))? <5>(?:terluka|luka parah|luka bakar|luka-luka|pingsan|kejang|kejang-kejang|sesak|sesak napas|pendarahan|berdarah|darahnya|keracunan|kejepit|terjepit|tertimpa|ketimpa|tenggelam|tersedak|dirawat|kritis|henti napas|bergelantungan|meninggal|tergilas|tertabrak|patah tulang|retak dua|melepuh|mengelupas|{not} sadar|susah napas|serangan jantung|{not} bisa napas|{not} napas|biru|membiru|mulai lemas|mulai biru|muntah-muntah|dan muntah|muntah semua|bengkak|hampir mati|terperosok|masuk (?:ugd|igd|icu|rumah sakit|rs)|robek|ketarik|tertarik|kehabisan napas|stroke)(?! dinding)
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
      (?:mesin|printer|karakter|game|film|novel|drama|judul|lebay|wkwk|kambing saya|kucing saya|asuransi|{if} (?:ada|anak)|boneka|hewan|kursi%, mama|{already} sembuh|alarm {which} cocok|diantar|{which} {already} meninggal|almarhum|alhamdulillah|operasi ibu lancar|sehat|syarat|donor|masih bisa|simulasi|klaimnya|saking|ketawa|terharu|bahagia|gembira|demam doang|apakah|efek samping)
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
];
