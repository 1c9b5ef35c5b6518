import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Said of oneself, of somebody absent, of things, or in delight. */
const NOT_AT_US = anyOf`
  (?:{not}|bukan|jangan|{yet}) <1>(?:bodoh|goblok|tolol|penipu|idiot|bego|bermaksud)
  {i} <2>(?:{which} )?(?:bodoh|goblok|bego|tolol|dungu|bloon)
  (?:bego|goblok|tolol|bodoh) <1>(?:{very} )?(?:{i}|bener (?:gue|gw|saya|aku))
  (?:mengaku|mengatasnamakan|waspada|terhindar|akun penipu|akun palsu|melaporkan penjual|penjual penipu|sms dari|kemalingan|dikira|kayak penipu|seperti penipu|dikatain|{already} nipu|maaf pertanyaan|pertanyaan|maaf kalau|kata orang|toko sebelah|debt collector lain|waktu itu|komen jahat)
  (?:pedas|pedasnya|sambal|ngantuk|capek) <3>(?:mampus|gila|setan|iblis)%
  (?:pelanggan|tamu|orang|pembeli|user) (?:{i} |lain )?(?:menulis|nulis|bilang|komen|teriak)%
  (?:makanan|pakan|kandang|grooming|peliharaan|daging|dokter|vaksin|boneka|kostum|sambal|saus|mie|folder|truk|tempat|buang|jadwal|bakar|tas|kantong|bank|tong) (?:anjing|babi|monyet|sampah|setan|iblis|kucing|tikus)%
  (?:anjing|kucing|babi) (?:saya|kami|ku|peliharaan|kesayangan|panggang)%
  (?:anjir|anjrit|anjay|bangsat|jancuk|jancok|asu|gila|gokil|sumpah|anj|sialan|parah),? <2>(?:keren|bagus|mantap|enak|enake|apik|cakep|lucu|kenceng|gercep|seru|sepatunya|nagih|puas|suka)%
  (?:lucu|imut|wkwk|wkwkwk|haha|hehe|makasih|terima kasih|novel|buku|film|lagu|judul|drama|kamus|filter kata|forum belum|kucing|printer|laptop|nyamuk|game|karakter|hewan|ikan hias|tanaman|terapi|pohon)
  {i} merasa bodoh%
  (?:aduh|duh|sendiri|bagaimana blokir|ponsel saya|memang bagus|enak tenan|ayah saya|surga)
`;

/** Indonesian: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/insult',
    strength: 'explicit',
    match: anyOf`
      (?:goblok+|goblog|gblk|gblok|g0blok|goblk|tolol|tol0l|t0l0l|dungu|bloon|pekok|belegug|bongak|paok|kehed|bodat|sontoloyo|sempel|sarap|sinting|begok|pongah|tengil|songong|belagu|nyolot)
      (?:idiot|keparat|bajingan|bedebah|jahanam|bangsat|bgst|b4ngsat|laknat|biadab|brengsek|kampret|pantek|ngentot|kontol|memek|jancok kon|ndasmu|matamu|cocotmu|anjing kalian|anj%ng kalian)
      (?:penipu|maling|rampok|garong|lintah|parasit|benalu|pencuri|pencoleng|koruptor|rentenir|pemeras|pungli kalian|tukang (?:tipu|bohong|boong|ngibul|kibul|palak|peras|php)|pembohong|pendusta|penjilat|munafik|culas|pengecut|pemalas|lintah darat|pengisap darah)
      (?:sampah masyarakat|sampah (?:kalian|lu|semua|kabeh)|orang sampah|ekspedisi sampah|perusahaan sampah|toko sampah|abal-abal|abal2|kampungan|kacungan|gembel|matre|mata duitan|muka (?:tembok|badak|dua)|makan gaji buta|duit haram|uang haram|otak udang|otak kosong|otak fotokopian|otak dengkul|kepala batu|mulut comberan)
      (?:bau tanah|kikir|medit|pelit) <3>(?:situ|lu|kau|bos|juragan|kalian)?
      (?:bos|juragan|admin|sales|seller|dasar|laundry|fansite|vendor|promotor|optik|pelayan|pegawai|cs) (?:kikir|medit|burik|lelet|lemot|calo|kadal|najis|matre|amatir|rampok|kampret|goblok|pelit|songong|sombong|bego)
    `,
    unless: NOT_AT_US,
  },
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match: anyOf`
      (?:kalian|anda|kamu|lo|lu|loe|kau|elu|kelen|situ|cs|csnya|cs-nya|admin|adminnya|dasar|emang|memang|semua|petugas%|pegawai%|karyawan%|montir|kurirnya|orangnya|teknisi|editor anda|mukamu|isinya) <4>(?:bodoh|bodohnya|bego|idiot|{not} punya otak|{not} ada otak|anjing|babi|monyet|sampah|gila|{not} berguna|{not} guna|{not} tahu (?:malu|diri|adat|terima kasih)|{not} tau (?:malu|diri)|{not} punya (?:malu|hati|otak|adab)|{not} berpendidikan|pemalas|curang|licik|setan|iblis|binatang|tikus|rabun|kurang (?:ajar|cerdas|waras)|sombong|angkuh|pengecut|banci|bacot|miskin|malas|buta huruf|buta mata|budek|tuli|buta|culas|najis|munafik|kampungan|parasit|babu|rampok|murahan|{not} becus (?:semua|kalian))(?! (?:sebelah|warna))
      (?:bodoh|bego|idiot|buta|tuli|budek|curang|miskin) (?:ya (?:kamu|kalian|lu)|kah|semua|kalian|anda|kamu|lo|lu|adminnya|csnya|apa (?:gimana|pura-pura))
      kamu <2>(?:bego|bodoh|tuli|buta)
      (?:otak|otaknya|otakmu|otak lu|otak pd|matanya|mata lu|mata lo|telinganya|kuping lu|kupingnya|matamu) <2>(?:di mana|dimana|ditaro|ditaruh|ditaro di|taro di|dipakai|dipake|buta|tuli|budek|kosong|di dengkul)%
      (?:minim|{not} ada|{not} punya|kurang|lemot|punya|pake|pakai) (?:otak|otaknya|adab|malu)(?: (?:{not}|dipake|dipakai|emang|pula|dong|kah|semua).*)?
      dasar (?:kalian|anjing|maling|penipu|setan|otak|pemalas|matre|juragan|seller|lintah|ekspedisi|tukang|lelet|bego|bodoh|curang|sampah|medit|pelit|licik|buaya|kadal|tikus)%
      (?:curang|anjing|babi|setan|asu|monyet) (?:lu|lo|kalian|emang|kamu|kau)%
      (?:lu|lo|kalian),? (?:anjing|babi|setan|asu|monyet|anak haram)
      admin (?:anjing|babi|anj|bego|tolol|goblok|burik|bangsat|asu)
      asu tenan
      kerja kayak (?:siput|babi|monyet|orang mabuk)%
      lelet kayak
      (?:anak (?:tk|sd)|robot|google|kebo|monyet|orang gila) <2>(?:aja|saja) <2>(?:lebih|malu)
      {which} bikin (?:sih,? )?anak sd%
      (?:lulusan|sekolahnya|sekolahmu|sekolah lu) <2>(?:di )?mana
      kurang ajar (?:kamu|kalian|sekali|banget|petugas|lu|lo)%
      lemot otaknya
      sd aja {not} lulus%
      {which} (?:otaknya|matanya) .*{not} dipak%
      kalian {not} manusiawi
      tidak manusiawi,
    `,
    unless: NOT_AT_US,
  },
  {
    rule: 'abuse/get-lost',
    strength: 'explicit',
    match: anyOf`
      tutup (?:mulut|bacot)%
      (?:diam|bacot|cocot) (?:kau|lo|lu|kamu|aja|doang|kalian)
      bacot
      (?:mati|mampus|modar) (?:aja|saja|wae|ajalah) (?:lu|lo|kau|kalian|kamu)
      mampus
      (?:pergi|masuk|minggat) <2>(?:ke )?neraka
      semoga <4>(?:bangkrut|azab|neraka|mampus|mati|seret|sakit|kualat|celaka|penyakit|kering)%
      (?:rejeki|rezeki|kuburan) (?:lu|kalian|lo)
      (?:makan|telan) (?:tuh|tu) (?:duit|uang)%
      (?:nelen|minum) cuka%
      najis (?:gue|gw|lu|saya)%
      jijik <2>(?:saya|gue|lihat|liat)%
      gue sambut pake
      sambut pakai
    `,
    unless: NOT_AT_US,
  },
  {
    rule: 'abuse/crook-company',
    strength: 'explicit',
    match: anyOf`
      (?:perusahaan|toko|aplikasi|seller|layanan|bank|cs|umkm|operator|promotor|vendor|eo|travel|dealer|leasing) <1>(?:penipu|penipuan|maling|abal-abal|tukang tipu|rampok|lintah darat|busuk|gembel|setan|sampah)
      (?:penipu|maling|rampok|palak|rentenir) berkedok
      (?:kerjaan|kerjanya|kerja) {only} (?:makan|tidur|nipu|nyimpen|main|nyolong)%
      {not} malu apa%
      (?:colong|nyolong|embat|maling|nilep|makan) (?:pulsa|duit|uang) (?:orang|rakyat|gue|pelanggan)%
      isinya (?:orang|penipu|maling|sampah|makan)
      (?:preman|begal|mafia) <2>(?:kalian|berseragam|berdasi|itu)%
    `,
    unless: NOT_AT_US,
  },
  {
    rule: 'abuse/insult-more',
    strength: 'explicit',
    match: anyOf`
      (?:kunyuk|geblek|gebleg|bejat|rakus|serakah|tamak|licik|bacrit|bangke|bangkai kalian|sableng|edan kalian|gendeng|semprul|kadrun|pecundang|sok (?:pintar|jago|suci|tahu|penting|berkuasa)|muka (?:tebal|duit|gile)|bermuka (?:dua|tebal|tembok)|buaya darat|mulut (?:sampah|comberan|ember|busuk)|lidah bercabang|hati batu|gerombolan <1>(?:penipu|garong|maling|perampok)|kumpulan (?:orang {not} (?:bener|benar|beres|waras)|penipu|maling|badut|sampah)|badut|dagelan|pelawak|cangkem%|lambemu|congormu|moncong lu|tai lu|setan aja|iblis aja|{not} punya (?:hati|nurani|otak|etika|perasaan|malu) (?:ya|banget|sama sekali|kalian|lu))
      (?:kayak|kaya|kek|seperti|macam|sama) (?:keset|sampah|orang (?:kesurupan|gila|stres|mabuk)|kebo|babi|monyet|buaya|tikus|lintah|setan|preman|anak kecil|banci)% ?(?:kayak lo|lu|kalian|semua|aja)?
      (?:isi kepala|isi otak|kepala|otak|logika|iq|akal)(?:nya|mu|mereka| kalian| lu| adminnya)% <3>(?:reyot|kosong|kopong|ketinggalan|jongkok|tumpul|karatan|beku|{not} jalan|di lutut|hilang|rendah|minim|udang|miring|sempit|geser)%
      (?:sekolah|sekolahnya|sekolahmu|ijazah%|kuliah%) <3>(?:di mana|dimana|sampai kelas|sampe kelas|nembak|beli|tamat|lulus) ?%
      (?:bisa|kamu bisa|lu bisa) (?:baca|mikir|kerja|dengar|denger) (?:kagak|nggak|gak|ga|tidak|apa nggak|apa tidak) ?(?:sih|ya)?
      (?:ngaji|belajar|sekolah|mikir|baca|kuliah) (?:sana|dulu sana|lagi sana)%
      (?:manusia|orang) (?:apa|macam apa|model apa) (?:kalian|lu|kamu|anda)
      (?:pada|lagi) ngelem%
      (?:mental|kelakuan|sifat|moral|attitude|akhlak)(?:nya|mu|lu| kalian| lu)? <1>(?:tempe|bejat|bobrok|maling|kayak|minus|nol|busuk|kampungan|preman|rendah)%
      (?:dungu|bebal|bolot|lemot|o'on|oon|pandir|blo'on|cupu|norak|noob) (?:semua|kalian|kali|banget sih (?:kalian|cs|admin)|kok dipelihara)
      (?:semua|memang|emang|dasar|pada) <1>(?:dungu|bebal|bolot|pandir|oon|calo|preman|penjahat|makelar|begundal|durjana|brutal|sinting)%(?= |\.|!|$)
      (?:preman|calo|makelar|bandit|bajing|begundal|komplotan)% <1>(?:semua|kabeh|sadayana)
    `,
    unless: anyOf`
      (?:murni|memang|emang) (?:salah )?{i}
      salah {i}
      {not} (?:bermaksud|rakus|sok|licik)
      (?:ngebut|lari|larinya|kenceng|kencang|jago|sujud|cepat|cepet) <2>(?:kayak|kaya|kek|seperti)
      {i} <3>(?:dungu|bebal|oon|lemot|rakus|norak|cupu|noob)
      (?:kucing|anjing|anak|suami|istri|karakter|film|novel|buku|game|boneka|kostum|pesta|ulang tahun|acara|wkwk%|haha%|hehe%|lucu|makasih|terima kasih|badut (?:buat|untuk|ulang)|sewa badut|laptop|hp)%
      (?:bukan|bkn) preman%
    `,
  },
];
