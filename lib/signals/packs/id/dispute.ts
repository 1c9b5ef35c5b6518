import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match: anyOf`
      (?:itu|ini|hal itu|penjelasan%|jawaban {you}|info%|pernyataan%|keterangan%|kesimpulan%|tuduhan%|klaim%|perhitungan%|data%|alasan%|laporan {you}|catatan {you}) <2>(?:{not}|bukan|bkn|tidaklah) (?:benar|bener|betul|sesuai|tepat|akurat|berdasar|cocok|adil|fair|masuk akal)
      {not} (?:benar|bener) (?:bahwa|kalau|kak|itu|min)
      (?:penjelasan|pernyataan|keterangan|kesimpulan|perhitungan|hitungan|catatan|tagihan|invoice|data|pencatatan%|jawaban|info|informasi|laporan|terjemahan|sistem|gps%|jam {you}|nominal|angka|meteran%|petugas%)%(?: \p{L}+)? <4>(?:keliru|ngaco|ngarang|meleset|salah (?:baca|hitung|catat|input|deteksi|alamat|jumlah)|itu salah|karangan|tidak tepat|ngawur|{which} salah|{which} keliru|kelebihan)
      {you} (?:{which} )?(?:salah|keliru|bohong|berbohong|ngawur|ngarang|ngaco|lalai|ubah)
      (?:bohong (?:itu|besar|{you})|itu bohong|ngarang (?:itu|aja|{you})|{you} ngarang|omong kosong|itu karangan|ternyata bohong|mengada-ada|hoax kalian)
      {which} (?:salah|keliru|ngaco|salahnya|mati|batalkan|membatalkan|memindahkan) (?:catatan|kalian|{you}|pihak|sistem%|kurir|gps%|mesin%|meteran%|petugas%|hitungan)
      {which} (?:salah|keliru)(?: itu)? (?:bukan|bkn|{not}) <1>{i}
      (?:sistem|mesin|gps|meteran|surveyor|petugas|kurir|catatan)%(?: {you})? {which} <1>(?:salah|keliru|ngaco|mati|bohong)%
      (?:surveyor|petugas|kurir|sales)%nya bohong
      (?:jangan|jgn) (?:bilang|bilangin|dibalik-balik|dilempar|ngarang|mengarang|menyalahkan|salahkan|memutarbalikkan|putar balik|dipotong|menuduh)%
      lepas tangan
      (?:mohon |tolong )?jangan dibalik%
      (?:itung|hitung|cek|periksa|diperiksa|dicek|dihitung) (?:lagi|ulang)(?: coba| deh| min|, .*)?
      salah satu keliru%
      menurut {i} {not} (?:cocok|tepat|benar|sesuai)
      argumen {which}
      (?:lempar|buang) tanggung jawab
      salah di (?:setting|pihak|sistem) <1>(?:{you}|kalian)
      mana buktinya
      buktikan
    `,
    unless: anyOf`
      (?:kalau|jika) {i} salah
      salah (?:paham|satu|mengerti|tangkap|baca pesan)
      (?:apakah|betulkah|benarkah|koreksi saya)
      (?:ternyata|maaf,?) {i}
      sungguh-sungguh benar
      novel
      salahkan kurir%,
    `,
  },
  {
    rule: 'dispute/never-did',
    strength: 'explicit',
    match: anyOf`
      {i} {not} (?:pernah|merasa|ngerasa) <1>(?:daftar|mendaftar|pesan|memesan|pesen|setuju|menyetujui|tanda tangan|menandatangani|minta|meminta|login|melakukan|beli|membeli|dikasih tau|diberi tahu|menerima surat|bilang|berlangganan|mengajukan|pakai|transaksi|curang|mengirim|membatalkan|meninggalkan|terima)
      {not} pernah (?:daftar|mendaftar|setuju|menyetujui|tanda tangan|minta|memesan|pesan)
      {i} {not} (?:membagikan|meninggalkan|membanting|membatalkan|merusak|pake cheat|pakai cheat|cheat|curang|terlambat|telat|memakai|salah (?:isi|input|klik|pilih|tulis))
      (?:bukan|bkn) <1>{i} {which} <1>(?:membatalkan|salah|melakukan|merusak|merusakkan%|keliru|minta|teledor|ubah|mengubah|bikin)
      (?:jadi|itu) (?:bukan|bkn) (?:{i} {which}|salah {i}|kesalahan {i}|dari {i}|tanggung jawab {i}|berkas {i})
      (?:bukan|bkn) (?:salah|kesalahan|oleh|dari|alamat|tanda tangan|berkas|punya) {i} ?%
      (?:ini|itu|adalah) (?:kesalahan|salah|kelalaian) (?:pihak )?(?:{you}|kurir|bank)
      kesalahan <3>(?:bukan (?:dari|di)|di pihak|ada di)
      {i} (?:membantah|menyanggah|menolak|keberatan)(?! biaya kecil)
      (?:membantah|menyanggah) (?:transaksi|biaya|tuduhan|tagihan|denda)
      keberatan (?:dengan|atas|jaminan|kalau|{if}|potongan|tagihan)%
      {i} <1>{not} (?:terima|setuju|sepakat|sependapat|nerima) <4>(?:penjelasan|alasan|jawaban|keputusan|tagihan|biaya|dengan|perlakuan|itu|kesimpulan|hasil|potongan)
      (?:alasan|hasil|kesimpulan|penjelasan)% <4>{not} (?:bisa|dapat) <1>(?:{i} )?(?:terima|menerima|diterima)
      {not} (?:sepakat|sependapat|setuju) dengan
      {i} {not} punya (?:utang|cicilan|tunggakan)
      {i} {not} (?:curang|bohong|berbohong)
      {already} <1>(?:lunas|dibayar|bayar|tf|transfer|kubayar|tak bayar|gue bayar),? <4>(?:bukti|buktinya|kok|ini|ada|kuitansi|cap)%
      (?:kuitansi|bukti (?:tf|transfer|bayar))%? <3>(?:ada|lengkap|masih) <2>(?:{i}|di tangan|ada)? ?(?:bu|pak|mas|min)?
    `,
    unless: anyOf`
      (?:{not}|bukan) <1>(?:keberatan|ada keberatan)
      {not} pernah <2>(?:punya masalah|sebahagia|nyangka|mengecewakan|kecewa|menyesal|rewel|ada masalah)
      (?:bukan|bkn) salah {i} .*wkwk
      bukti transfer {i} lampirkan
      {already} lunas semua .*bisa
      (?:apakah|koreksi)
    `,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match: anyOf`
      (?:kemarin|kemaren|sebelumnya|dulu|awalnya|waktu (?:itu|daftar|beli)|cs lain) <3>(?:bilang|bilangnya|katanya|janji|menjanjikan|menyatakan|dibilang) .{0,60}?(?:sekarang|kok|ternyata|tapi)
      (?:padahal|pdhl) <3>(?:di (?:iklan|brosur|situs|aplikasi|kontrak|deskripsi|sistem)|jelas|sesuai|syarat%|bukti|barang|{i}|beliau|tertulis)
      (?:di|dalam) <1>(?:cctv|surat edaran|resi|layar|iklan|brosur|situs|aplikasi|kontrak|deskripsi|video|foto|portal|nota|sistem|perjanjian)% <3>(?:jelas|jelas-jelas|(?<!masih )tertulis|tampak|disebut|tertera|aktif)%
      (?:menurut|sesuai) (?:kontrak|perjanjian|pasal|aturan|syarat|kesepakatan)
      pasal \d+ (?:kontrak|menyebut|ayat)%
      (?:{you}|admin|cs|petugas|dia|ibu|bapak|klien) (?:bilang|menyatakan|menuduh|menyebut|menganggap|klaim|nyatakan) .{0,60}?(?:padahal|lah|itu|tapi|tidak pernah|kelalaian|bohong|expired|{not})
      (?:ditulis|ditulisnya|tertulis|dikatakan|katanya|dibilang)%? ?"[^"]+".*(?:padahal|lah|wong|kok|{not} pernah|bukan)%?
      (?:ditolak|dipotong|didenda|ditagih|ditahan) <3>(?:karena|dengan alasan) "[^"]+"
      {already} (?:sobek|robek|rusak|penyok|lecet|cacat) dari
      kenyataannya
      lah wong
      (?:dibilang|dituduh|dianggap|dikira) <4>(?:expired|hangus|{already}|salah|terlambat|merusak|dari awal|kelalaian|cuma|belum)
      (?:atas )?dasar(?:nya)? apa
      aturan dari mana
      sejak kapan (?:ada|jadi|{i})%
      {not} masuk akal(?! enaknya)
      (?:mustahil|mana mungkin|{not} mungkin) <5>(?:terpakai|habis|{i}|saya tukar|kuota|pemakaian|secepat|segitu)%
      (?:seharusnya|harusnya|mestinya) <6>(?:masih|dapat|{number}|dua|berlaku|tidak|gratis)%
      (?:kok|kenapa|knp) <2>(?:dihitung|ditagih|dikenakan|{i} {which} kena|{i} kena|didenda|dipotong|dibebankan|hangus|jadi {number})
      {not} (?:adil|fair) (?:klo|kalau|kalo|jika|bagi)%
      kurang fair
      (?:jumlah|meter|luas|lisensi|{which} aktif|potong|isi|own risk|free time|tgl|batas)% .{0,50}\d[\d.]* ?%,? <3>(?:bukan|bkn) \d%
      dihitung (?:sejak|dari|dua kali) .{0,40}bukan
      \d+ (?:hari|ribu|orang|nomor|lisensi|potong|kali)?,? (?:bukan|bkn) \d+%
      (?:{not} sesuai|berbeda dengan) (?:perjanjian|kesepakatan|{which} disepakati|yang dijanjikan|kontrak|pemakaian)%
      {which} disepakati
      (?:lecet|cacat|beret|baret|goresan|sobek|robek|penyok|kerusakan|ngelupas|rusak)%(?: \p{L}+)? .{0,30}(?:{already} ada|dari sebelum|dari awal|bawaan|sejak sebelum|bukan karena|memang {already}|dari sananya|sebelum {i}|{already} .{0,15} ketika)%
      (?:ada|punya) (?:saksi|videonya|cctv|rekaman|rekamannya|screenshot%|buktinya|bukti foto|foto pos|saksinya|video pas)%
      masih punya <2>(?:screenshot|bukti|rekaman|foto)%
      (?:buktinya|rekamannya|bukti) ada%
      {i} (?:timbang|ukur|hitung|turunkan|kirim) .{0,60}(?:jadi|lihat sendiri|benar|bener|padahal|mustahil|urutannya benar)%
      (?:izinkan|perlu) {i} luruskan%
      surat teguran itu
      sekali lagi ditegaskan%
    `,
    unless: anyOf`
      (?:kapan|wkwk%|apakah|bagaimana cara|mohon penjelasan pasal|berapa|ganti rugi|makasih|terima kasih|{not} keberatan|wkwk|untuk klaim)
      (?:enak|hebat|murah|bagus)%
      berikut
      salah ketik
      jangan (?:salahkan|salahin) {i}
      (?:di|dalam) \p{L}+ (?:masih )?tertulis [^"]{0,40}(?:sejak|dari)%
      {which} dibahas
    `,
  },
  {
    rule: 'dispute/by-whose-count',
    strength: 'explicit',
    match: anyOf`
      (?:hitungan|hitungannya|angka|angkanya|perhitungan|nominal|biaya|denda|tagihan|selisih|itu|segitu|potongan|aturan|sesuai|lama|fee|tarif)%? .{0,25}(?<!\p{L})(?:dari mana|dari mananya|dari hongkong|dari langit|asalnya mana|datangnya|turun dari langit|ngambil dari mana)%
      (?:dari|di) (?:mananya|sananya mana|hongkong)
      (?:bagian|sisi|letak|di mananya|pasal) (?:mana|mananya) {which} %
      (?:{which}|sing) (?:benar|bener|betul) <1>(?:{which} mana|sing endi|mana|siapa|yang mana)%
      (?:jadi|terus|lalu|lha)? ?(?:{which} )(?:benar|bener|salah) (?:siapa|mana|{which} mana)
      sejak kapan .{3,60}
      (?:itu|ini) (?:bukan|bkn|{not}) (?:aturan|ketentuan|kesalahan|kelalaian|salah|risiko|"|tanggungan|tanggung jawab|barang|foto|nama|tanda tangan|alamat|isi|yang {i} setujui|yang dijanjikan|kesepakatan) ?%
      (?:aturan|ketentuan|pasal|klausul|syarat|kesepakatan)%(?: itu| begitu| seperti itu| semacam itu)? {not} (?:ada|pernah|tercantum|tertulis|disebut)%
      {not} ada (?:pasal|aturan|klausul|ketentuan|perjanjian|kesepakatan|persetujuan)%
      di (?:perjanjian|kontrak|resi|brosur|aturan|surat edaran|formulir|syarat|polis|nota|akad|edaran|spk)% .{0,40}(?<!\p{L})(?:{not} ada|jelas|lain|beda|bukan|tertulis|kosong|kok|batasnya|tercantum)%
      {not} (?:bisa|boleh|berhak|dapat) (?:{you}|bapak|ibu|mas|mbak)?(?: seenaknya)? ?(?:potong|memotong|tahan|menahan|tarik|menarik|batalkan|membatalkan|naikkan|ubah|mengubah|blokir) (?:sepihak|begitu|{which}|uang|dana|tanpa|seenaknya)%
      (?:bukannya|bukankah|lho bukannya|lah bukannya) .{0,20}(?<!\p{L})(?:aturan|kontrak|janji|promo|katanya|garansi|syarat|gratis|sudah|di (?:aturan|kontrak|brosur|iklan|aplikasi|\p{L}+ {you})|otomatis|balik)%
      (?:dipotong|didebet|didebit|ditarik|dieksekusi|diubah|diaktifkan|dibatalkan|diperpanjang|dinaikkan|disedot|ditagih|dipindah|diputus)%(?: \p{L}+){0,2} (?:sepihak|tanpa (?:perintah|izin|ijin|persetujuan|konfirmasi|sepengetahuan))%
      masa(?:k)? {i} (?:{which} )?(?:harus )?(?:nanggung|menanggung|bayar|disalahin|disalahkan|rugi|narik|salah|ngada-ngada|bohong|yang)%
      (?:masih|malah|tetap|kok|terus) <1>(?:dibilang|dianggap|dituduh|dicatat|ditulis|tercatat|dinyatakan) <2>(?:nunggak|menunggak|belum|salah|telat|terlambat|hangus|bersalah|kurang|{i}|palsu|cacat)%
      {you} <1>(?:menyimpulkan|simpulkan|menuduh|tuduh|nuduh|mengklaim|bersikeras|ngotot|ngeyel|keukeuh|memvonis|beralasan|berdalih|berkelit|mengelak)%
      jangan <1>(?:dibantah|bantah|ngeles|ngeyel|ngotot|berdalih|berkelit|mengelak|bilang (?:{i}|kami|bapak|ibu|itu|ini)|putar balik|ngarang)%
      (?:jam segitu|waktu itu|tanggal itu|saat itu|hari itu|malam itu) {i} (?:lagi|sedang|masih|{not}|{already})%
      {i} (?:aja|saja|bahkan) (?:masih|lagi|sedang|{yet}|{not}) (?:di|tidur|kerja|pakai|pernah|beli|punya|sampai|nerima|buka|pegang)%
      {i} {not} (?:pernah |merasa |ada )?(?:daftar|setujui|menyetujui|minta paket|aktifkan|mengaktifkan|pesan itu|muter2|muter-muter|tanda tangani|cheat|curang|pake cheat|ngerusak|lalai|ambil|menarik|narik)%
      cheat dari (?:mana|hongkong)
      (?:buktinya|suratnya|videonya|struknya|rekamannya|kuitansinya|cctv-?nya|resinya|notanya|log {i}|log kami|dokumennya|lampirannya|riwayat %) .{0,12}(?<!\p{L})(?:ada|{i} bawa|lengkap|jelas|menunjukkan|{i} rekam|{i} lampirkan|kosong|{already} <1>kali|berkata lain|masih ada)%
      surat bermeterai
      (?:progres|barang|nilai|angka|harga|pesan|porsi|{i} pesan|argonya|meteran%|kuotaku|berat|ukuran|jarak|hotel|jumlah) .{0,30}\d[\d.,]* .{0,25}(?<!\p{L})(?:diakui|{which} (?:nyampe|sampai|datang|kepotong|dipotong|ditagih)|kok|di tagihan|ditulis|dicatat|dihitung|kenyataan)%
      ya namanya <4>(?:pasti|ya|memang|jelas)%
      (?:kata|menurut) (?:bapak|ibu|mas|mbak|kalian|anda|bengkel kalian|teknisi).{3,80}(?<!\p{L})(?:bengkel|dokter|toko|ahli|teknisi|bank|dukcapil|maskapai|pihak)% (?:sebelah|lain|sendiri|kota)
      (?:maskapai|bank|dokter|dukcapil|produsen|pabrik|notaris|ahli|teknisi)%(?:nya| \p{L}+)? (?:sendiri |lain |{already} )?(?:menyatakan|bilang|mengecek|mengonfirmasi|memastikan|mengaku|menegaskan) .{3,80}
      {i} {already} lunas <3>(?:tanggal|bulan|buktinya|dari)%
      (?:kosong|{not} (?:dihuni|dipakai|ditempati)) .{0,30}(?<!\p{L})(?:kok|masa|tapi) <4>(?:pemakaian|tagihan|{number}|kubik|kwh|ditagih)%
      (?:mengada-ada|dibuat-buat|akal-akalan|dicari-cari|asal tuduh|salah alamat itu)%
      (?:maaf|mohon maaf),? tapi (?:bapak|ibu|mas|mbak|kakak|anda) (?:keliru|salah)%
    `,
    unless: anyOf`
      (?:di-?fix|{i} paham|{i} mengerti|{i} tahu ini|di riwayat masih|keracunan|tanya perawat|tanya kasir|inhaler|insulin|wkwk%|haha%|makasih|terima kasih|salah ketik|novel|film|ternyata {i}|{i} {which} salah|berapa ya|apakah|bisa dijelaskan|mohon dijelaskan|boleh (?:tau|tahu)|kalau {i} salah|cara|hotel kami|{not} masalah|sesuai pesanan kok|tertulis "?(?:otp|kode|error))
      (?:asal|berasal|oleh-oleh|bahan|kopi|barang) dari mana
      dari mana (?:ya|saya (?:mulai|masuk))%
    `,
  },
];
