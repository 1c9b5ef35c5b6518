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
      ditanya <3>(?:malah|jawab%|dijawab)%
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
];
