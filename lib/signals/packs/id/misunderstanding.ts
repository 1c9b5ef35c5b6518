import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match: anyOf`
      (?:{you}|kakak|kakaknya|mbak|mas|ibu|bapak|admin|csnya|cs-nya|adminnya) <3>(?:salah|keliru) (?:paham|mengerti|tangkap|baca|membaca|menangkap)
      (?:{you}|kakak|kakaknya|mbak|mas|admin|csnya|cs-nya|adminnya) <2>(?:{no}|kurang) <1>(?:paham|mengerti|ngerti|nangkap|menangkap|memahami) <3>(?:pertanyaan|maksud|masalah|apa|permintaan|yang|keluhan)%
      (?:sepertinya|kayaknya|rupanya|tampaknya|mungkin|barangkali|ini|ada|terjadi) <3>(?:salah (?:paham|tangkap|tangkep|pengertian|tempel|kirim|catat|sambung)|kesalahpahaman|disalahartikan|beda maksud|tertukar)
      salah (?:paham|tangkep|tangkap) (?:total|ini|min|kak|deh|kayaknya)
      {yet} (?:tertangkap|ditangkap|nyampe maksud%)
      (?:bukan|bkn) .{2,40},? melainkan
      pertanyaan {i}:
      jawaban {you}:
      \p{L}+ (?:kak|min|mas|mbak),? (?:bukan|bkn) \p{L}+
      salah (?:bagian|kategori|orang|tempel)
      (?:ditafsirkan|diartikan|dipahami) (?:keliru|salah)
      (?:permintaan|pertanyaan|maksud)% <2>(?:disalahartikan|disalahpahami|{yet} ditangkap|{not} ditangkap)
      (?:kita|kami) <2>(?:membicarakan|ngomongin|bicara) <2>(?:hal|dua hal) <2>(?:berbeda|beda)
      (?:di-?)baca <1>(?:dulu|lagi|kembali|ulang|baik-baik)(?: (?:dong|napa|atuh|sih|lah|kak|min))?
      (?:mohon|tolong|coba) <3>(?:dibaca|dilihat|baca|lihat|cek) <3>(?:lagi|kembali|ulang) <2>(?:pesan|pertanyaan|surel|email|chat|foto|dari atas)%
      baca dulu <2>(?:baru|pertanyaan|pesan)%
      (?:resep|foto|lampiran|pesan|gambar|surel|email)% <6>(?:dibuka|dibaca|dilihat|dicek) (?:dulu|lagi|kembali)
      (?:dikategorikan|ditangani|ditanggapi|dicatat) <1>(?:sebagai|salah)
    `,
    unless: anyOf`
      bukan \p{L}+\?$
      (?:semoga|supaya|agar|biar|maaf {i}|maaf, {i}|{i} {which} (?:salah|keliru)|ternyata {i}|jangan|{not} (?:ada )?salah paham|kalau {i} salah|wifi|salah orang, saya)
      {i} (?:yang )?(?:salah|kurang|keliru) <1>(?:paham|baca|teliti|tangkap)
      (?:ketentuan|syarat|aturan) .*{already}
      {already} {i} baca
      (?:gembok|kurir|rumah|tetangga|koper)% .*tertukar
    `,
  },
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match: anyOf`
      (?:bukan|bkn|sanes|dudu|dede) (?:itu|begitu|gitu|éta|kuwi|ini) <1>(?:maksud|mksd|{which} {i}|pertanyaan|kak|bang|mas|min|yg|{i}|yang)%
      (?:bukan|bkn) (?:gitu|begitu) (?:kak|mbak|mas|min|bang|pak|bu)
      (?:bukan|bkn)(?: kak| min| mbak| mas| pak)?,? (?:bukan|bkn) (?:yang|soal|itu|{which})%
      (?:bukan|bkn) <2>{which} (?:itu|satunya|{i} (?:maksud|minta|tanya|tanyakan|nanya|pesan|butuhkan|cari))
      (?:bukan|bkn)(?: (?:kak|min|mas|mbak|pak|bu)),? .{0,60}
      {i} (?:bukan|bkn) (?:mau|minta|ingin|nanya|tanya) .{3,60}
      (?:{which} )?{i} <2>(?:tanyakan|tanya|nanya|tanyanya|maksud|minta|mintanya|keluhkan|ajukan|laporkan|lapor|pesan|pesen|bilang|bilangnya|sewa|nyewa|butuhkan|tulis|memesan|bertanya|pilih|bahas)(?:,| <9>)(?:bukan|bkn)(?! {i})
      (?:maksud|mksd) {i} <6>(?:bukan|bkn|{which} kedua)%
      {which} {i} (?:maksud|tanyakan|minta|ajukan|keluhkan|laporkan) .*(?:bukan|bkn|malah|dijawab|tetapi|lain)%
      {which} (?:{i} )?(?:maksud|putus|rusak|diganti|ditanya|hilang|muncul|dibekuin|error)% .{2,40},? (?:bukan|bkn)
      (?:bukan|bkn) .{3,40} {which} {not} (?:nyala|bisa|muncul|jalan)%
      {which} kedua,? (?:bukan|bkn|anak)%
      {i} {not} (?:tanya|nanya|nanyain|menanyakan|minta|menyebut|bicara|membahas) (?:soal|tentang|itu|{i})?
      {i} (?:kan )?(?:tanyanya|mintanya|bilangnya|nanyanya|tulisnya)
      kan {i} (?:bilang|tanya|minta|tulis)
      bahkan {not} menyebut
      itu (?:kasus|pesanan|akun|masalah|resi) (?:orang|pelanggan) lain%
      nomor% bukan itu
      {i} (?:ulangi|ulang|perjelas|jelaskan ulang|tegaskan)(?: ya| lagi|:)%
    `,
    unless: anyOf`
      bukan ke (?:mbak|mas|kakak|kalian|anda|admin)
      (?:marah|komplain|kecewa|apa-apa|haters|mengeluh|ahli|member|penipu|karena|masalah,|cuma|hari ini, besok|merah ya|salah {you}|buru-buru|menuduh|ancaman|hasil|wajah|pertama kali|yang pertama|punyaku|laporan)
      (?:bukan|bkn) {i}
      supaya {not} salah
      {i} (?:bayar|tandatangan|daftar)
    `,
  },
  {
    rule: 'misunderstanding/answered-something-else',
    strength: 'explicit',
    match: anyOf`
      {i} <2>(?:tanya|nanya|bertanya|menanyakan|tanyakan|minta|mintanya|melaporkan|lapor|minta|memesan|pesan|pesen|mengajukan) .{2,70}(?:dijawab|malah|dikasih|dikirim%|ditanggapi|{which} (?:datang|dateng|digeser|dikirim|dipaketin)|kok jadi|lha kok|knp dijawab|lu jawab|kau jawab|dibalas)
      ditanya <3>(?:malah (?!nyolot|marah|galak|ketus)|jawab%|dijawab)%
      (?:dijawab|dibalas|ditanggapi|balasan%) <3>(?:brosur|tarif|harga|soal|tentang|cara|dengan brosur|link)%
      (?:balasan|jawaban|surel|email|panduan|tautan|link)%(?: (?:anda|kalian|saudara|{which} dikirim|{which} anda kirim|{which} datang))? <2>(?:membahas|tentang (?:produk|hal|jam)|untuk android|melenceng|{not} menjawab|{not} nyambung|tidak kena|{which} datang tentang)
      (?:{no}|{yet}) menjawab pertanyaan
      {not} (?:nyambung|konek|nyambungnya)
      (?:menjawab|jawab) pertanyaan {which} {not}
      (?:kok|malah|lha kok|lho kok|lho, kok|lho) <1>(?:jadi |malah )?(?:ditawari|ditawarin|dikasih|dikirimi|dikirim|diarahkan|disuruh|dijawab|bahas|dibahas|ditagih upgrade|dikasihnya|disarankan|minta foto)%
      {only} disuruh (?:restart|colok)%
      dari tadi {i} disuruh
      (?:jawab|ibu|bapak|mbak|mas|admin)%? jawabnya .*(?:terus|melulu)
      masih dikasih (?:link|cara|tautan)%
      (?:kenapa|knp|kok) dikasih cara
      {which} dibahas (?:beda|lain)%
      datang tentang
    `,
    unless: anyOf`
      (?:bisa|boleh|mohon) dikirim%
      (?:wifi|bluetooth|internet|koneksi|ambulans|ambulan|percuma|turun|telepon|teleponnya|kabel|sinyal|ke istri|dulu ke|senang|alhamdulillah|bonus|gratis|hadiah|terima kasih sudah|jawabannya jelas|{already} dijawab lengkap|disuruh atasan|disuruh (?:bos|dokter|nunggu|sabar|menunggu|tunggu|pulang|jalan|naik))%
            robot%
    `,
  },
  {
    rule: 'misunderstanding/in-capitals',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:bukan|bkn|Bukan) (?:\p{Ll}{2,12} )?[A-Z]{4,}(?![a-z])|(?<!\p{L})[A-Z]{5,} (?:\p{Ll}{2,8} )?(?:bukan|bkn)(?!\p{L})/gu,
    unless: /(?<!\p{L})(?:bukan (?:HOAX|MAIN|CUMA))(?!\p{L})/giu,
  },
  {
    rule: 'misunderstanding/crossed-wires',
    strength: 'explicit',
    match: anyOf`
      ^(?:bukan|bkn|sanes|dudu) [^.!?]{2,40}(?<!\p{L})(?:kak|mas|mbak|pak|bu|min|miss|sis|gan|bang|dok|kang|teh|mba|om|sus)(?=[,.!]|$)
      {i} (?:kan )?(?:cuma |hanya |mau |ingin )?(?:tanya|nanya|bertanya|menanyakan|tanyakan|tanyain|minta|meminta|bilang|tulis|pesan|pesen|memesan|lapor|melaporkan|komplain|menelepon|nelpon|nelepon|ajukan|mengajukan|sampaikan|sewa|order|keluhkan)(?:nya)? .{2,70}(?<!\p{L})(?:kok|malah|lha kok|lho kok|dijawab|dikasih|dikirim|dibalas|ditulis|dia|{which} (?:datang|dateng|nyampe|dikirim|dijawab)|balasan%|kenapa)(?: \p{L}+)? (?:ditulis|dijawab|dikasih|dibalas|datang|dateng|malah|soal|tentang|cara|ngajarin|ngajari|ngebahas|membahas|jelasin|menjelaskan|ngejelasin|nawarin|"|promo|disuruh|dikirimi|dikasihnya|balasan|balasannya|tidak|jadi|rundown|brosur)%
      (?:aku|saya|gw|gue) (?:ga|gak|nggak|tidak|ndak) (?:minta|nanya|tanya) .{2,40}(?<!\p{L})(?:aku|saya|gw|gue) (?:minta|nanya|tanya|mau|cuma|pengen)%
      (?:pertanyaan|maksud|permintaan|keluhan|laporan|pesanan)%? {i} .{0,12}(?<!\p{L})(?:tentang|soal|mengenai|adalah|itu|untuk|perihal|kan) .{2,60}(?<!\p{L})(?:bukan|kok|malah|tetapi|tapi)%
      {which} (?:{i} )?(?:tanyakan|ditanyakan|tanya|dimaksud|maksud|keluhkan|minta|diminta|mau|jadi soal|rusak|lemot|hilang|bermasalah|error|kontrol|pengen|ditukar|butuh)(?: itu| adalah| kontrol)? .{2,60}(?<!\p{L})(?:bukan|bkn|tetapi|tapi jawab%|jawaban|malah|kok)%
      (?:bukan|bkn) .{3,45} {which} (?:{i} (?:maksud|tanya|tanyakan|minta|cari)|jadi (?:soal|masalah)|rusak|mati|dipersoalkan|ditanya)%
      (?:jawaban|balasan|email|surel|pesan)%(?: ini| anda| kakak| kalian)? <2>(?:untuk|buat|punya|milik) <2>(?:orang|pelanggan|tiket|kasus|masalah|produk) lain
      (?:jawaban|balasan|jawabannya|balasannya|penjelasan|solusi|respons?)% .{0,40}{not} (?:menyinggung|menyentuh|berhubungan|relevan|nyambung|ada hubungan|terkait|kena|sesuai (?:pertanyaan|konteks)|ke situ|menjawab)%
      {not} (?:menyinggung|menyentuh|ada hubungan%|ada kaitan%|relevan|nyambung) <2>(?:pertanyaan|masalah|soal|dengan|sama|yang|keluhan|sama sekali)%
      (?:kebalik|terbalik|kebolak-balik|kewalik|tertukar maksud)%? (?:itu|dong|kak|mas|mbak|ini|tuh|nih|kali)
      (?:dua )?hal {which} (?:beda|berbeda)(?: deh| sama sekali| banget)?
      (?:itu|ini) (?:dua )?hal (?:lain|beda|berbeda)
      (?:ngomongin|membicarakan|bicara|bahas|membahas) (?:dua )?(?:hal )?(?:{which} )?(?:beda|berbeda|lain)(?! vendor)
      beda (?:kak|mas|mbak|min|soal|topik|kasus|urusan|konteks)%
      (?:kenapa|kok|knp) (?:malah |jadi |{i} malah )?di(?:daftarkan|arahkan|jelasin|jawab|tawarin|tawari|kasihnya|bahas|suruh ganti|kirimi|oper ke) .{3,60}
      (?:dia|malah|kok|admin%|cs%|petugas%|tiga-tiganya malah) <1>(?:ngajarin|ngajari|ngejelasin|ngebahas|nawarin|ngomongin|menjelaskan|membahas|menawarkan|ngasih|bahas) <3>(?:cara|soal|tentang|promo|paket|produk|fitur|aturan|hal|harga|voucher|link|erc%|cuti|pin)%
      (?:mohon|tolong|coba) .{0,25}(?<!\p{L})(?:dibaca|baca|dipahami|pahami|disimak|simak|dicermati|cermati|dilihat) <2>(?:dulu|kembali|lagi|ulang|baik-baik|pelan-pelan|yang benar)
      (?:pertanyaan|pesan|keluhan|maksud)% <2>(?:dipahami|dibaca|dicerna|disimak) <1>(?:dulu|kembali|lagi|baik-baik)
      (?:salah|beda|keliru) (?:tangkap|tafsir|kaprah|alamat jawab|dengar|denger|pengertian|persepsi|server|frekuensi|topik|fokus)%
      (?:ditangkap|diterima|dipahami|diartikan|dikira) <1>(?:lain|beda|berbeda|sebagai|{i} (?:minta|mau|tanya)|keliru)%
      {i} (?:tulis|bilang|minta|pesan) \p{L}+, .{0,40}(?<!\p{L})(?:masih|tetap|kok|malah|yang datang)%
      ditanya .{2,40}(?<!\p{L})(?:jawab|dijawab|jawabnya|dijawabnya) .{2,40}
      (?:dijawab|dibalas) (?:malah |kok )"[^"]{3,60}"
      lain {which} (?:ditanya|gatal|diminta|sakit),? lain {which} (?:dijawab|digaruk|dikasih|diobati)
      (?:tanya|ditanya|nanya) .{2,25},? (?:jawab|dijawab|jawabnya) .{2,30}
    `,
    unless: anyOf`
      (?:bukan|bkn) (?:masalah|apa-apa|main|komplain|marah|protes|buru-buru|cuma|hanya|sekadar|begitu|soal besar|menuduh|ancaman|maksud {i}|mau (?:komplain|marah|protes)|yang pertama|punya {i}|karena|apa|kabar|anggota|member|merek|hoax|orang|promo|bot)
      (?:{i} {which}|ternyata {i}|maaf {i}|{i}) (?:salah|kurang|keliru) <1>(?:paham|baca|teliti|tangkap|menyimak|dengar|pengertian)%
      (?:apa pun|apa-apa|turun|dicancel|vendor|merah ya|{already} ketentuan|setiap bulan|wkwk%|haha%|hehe%|makasih|terima kasih|jawaban (?:singkat|lengkap|jelas)|{not} ada yang (?:angkat|jawab|balas)|kosong|alhamdulillah|tiap <2>ditanya|tiap tanya|{number} dari|belum dijawab|dibohongi|kecewa)
      (?:anjing|pagar|mobil|rumah|sopir|kamar|paket) (?:bukan|bkn) pajangan%
      "(?:iya|sedang|masih|akan|nanti|besok|segera|tunggu|ditunggu|mohon|sabar|proses|dalam|kami)%
    `,
  },
];
