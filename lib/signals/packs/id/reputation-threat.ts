import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: bad review, social media or press, held out as a next step or done (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/go-viral',
    strength: 'explicit',
    match: anyOf`
      (?<!["'])(?:viralkan|viralin|viralke|memviralkan|diviralkan|diviralin|diviralkeun|ku-?viralkan)
      (?:bikin|buat|jadikan|jadiin|biar|harus|{already}|jadi|sampai|kalau) (?:jadi )?viral
      (?:{i}|gue|gw) <1>(?:spill|up di|sebarin|kuliti)
      (?:spill|kuliti) <2>(?:di|ke|nama|borok|semua|kelakuan|semuanya|base|kebusukan)
      bongkar <2>(?:borok|kelakuan|kebusukan|semuanya|aib|praktik)
      (?:masuk|tunggu saja|tunggu|tinggal tunggu|lewat) (?:fyp|berita%|beritanya di media|lambe turah|story|koran|tv|televisi|trending)
      (?:trending|boikot|tagar) <4>(?:{already}|siap|media|bareng|disiapkan|kami|naik|kalian)
      (?:naikin|rilis|serukan|seruan|bikin|merilis|siapkan) <2>(?:tagar|utas|thread|boikot|petisi|pernyataan terbuka|konferensi pers)
      (?:utas|thread|threadnya|utasnya) <6>(?:naik|tayang|siap|malam ini|kelakuan|busuknya|blacklist|full|{already})
      (?:naik|tayang|terbit|mampir) <1>(?:ke|di) (?:tiktok|ig|instagram|medsos|youtube|sosmed|koran|grup|twitter|media|fb|facebook)
      blacklist <1>(?:{you}|naik)
      (?:draf|draft|caption|captionnya|tulisan|video|videonya|postingan|artikel|artikelnya|utas)%?(?:-?nya)? <4>(?:{already} (?:siap|jadi|rapi|dibikin|antri)|tinggal (?:posting|klik|kirim|upload|unggah)|di draft|terbit|naik|tayang)
      tinggal (?:pencet|klik|tekan) <1>(?:kirim|posting|upload|share|unggah)
      {if} <4>(?:ramai|rame|trending|masuk berita|jadi berita|viral)%? ?(?:di)?
      jangan kaget .{0,60}(?:berita|grup|koran|trending|viral|medsos|kondang|twitter|story)
      pemenang citra
    `,
    unless: anyOf`
      (?:{not}|bukan|{yet}|jangan|nggak akan|apa arti(?:nya)?) <3>(?:viralkan|memviralkan|memviralin|viralin)%
      (?:temen%|temen <2>bilang|temenku|kampanye|konten kami|produk kami|lucu|cantik|bagus|senang|puas|enak|apa artinya|geprek|restock|selamat ya|kalian yang terbaik|tante|promo|hadiah|cara|bagaimana|gimana|terima kasih|makasih|makanya)
    `,
  },
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match: anyOf`
      bintang (?:satu|1)(?! sampai| di langit)
      (?:ulasan|review|rating|penilaian|testimoni|komen)% <3>(?:buruk|jelek|negatif|terburuk|{number} koma|satu|jujur|pedas|menyusul|bukan yang manis%|terjun bebas|apa adanya)
      (?:tulis|menulis|kasih|beri|tinggalkan|pasang) <3>(?:pengalaman (?:buruk|pahit)|review jujur|ulasan jujur)
      rating% <2>(?:kalian|lu|lo|anda) <3>(?:anjlok|turun|terjun|hancur|1|satu|jatuh|bakal)
      sampe rating
      (?:rating|review)% (?:kalian|google|gmaps|google maps)% <4>\d,\d%
      testimoni <2>(?:gue|gw|saya|nanti|di)
    `,
    unless: anyOf`
      (?:kenapa|mengapa|pembeli|hapus|hotel|filter|bagus|memengaruhi|apakah|cara|bagaimana|fitur|banding|bisa|{not} muncul|puas|suka|lima)
      {not} <3>(?:bintang|ulasan|review|kasih)
    `,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match: anyOf`
      (?:post|posting|memposting|unggah|mengunggah|upload|aplot|up|sebar|sebarkan|sebarin|disebar|menyebarkan|share|ngeshare|bagikan|tulis|cerita|ceritakan|ceritain|curhat|umumkan|live|live-kan|naikin|naik|videoin|bahas|bikin thread|bikin status|muat|rilis|kirim|beredar|isi|tag|mention) <5>(?:di|ke|nang) <2>(?:media sosial|medsos|sosmed|twitter|tiktok|instagram|ig|facebook|fb|threads|youtube|kaskus|reddit|google (?:maps|review)|gmaps|play ?store|mediakonsumen|media konsumen|linkedin|tripadvisor|base kampus|semua platform|story|x(?! ?bank)|telegram|forum|kolom komentar|semua grup|grup)%
      {i} <3>(?:sebar|sebarin|sebarkan|posting|unggah|upload|share|bagikan|tag|mention|live|live-kan|rilis|edarkan|oper) <3>(?:ss|chat|bukti|buktinya|video|videonya|screenshot|semua|akun|{if}|malam ini|ke|nya|di|tangkapan)%
      (?:screenshot|ss|tangkapan layar|bukti|buktinya|video|videonya|rekaman|rekamannya|chat|gosokannya|kronologinya|cerita ini|wajah)% <5>(?:{i} )?(?:sebar|disebar|sebarkan|beredar|naik|posting|oper|kirim serentak|kasih ke grup|umbar|publikasikan|tayang)
      (?:kirim|ceritain|ceritakan|cerita|kasih|sebarkan|sebar|share|bagikan|tulis|tempel|curhat|kondang|dengar|oper) <5>(?:ke|di|sama) <3>(?:grup|group|komunitas|base|forum|wali murid|ibu-ibu|alumni|mading|arisan|akun (?:gosip|berita|wisata)|bride-to-be|portal)%
      (?:grup|group|komunitas|arisan|forum|alumni|base)% <5>(?:bakal|akan|siap) <2>(?:dengar|denger|kondang|tahu|tau|baca|{i})
      (?:base kampus|menfess|akun gosip|akun-akun gosip|lambe turah|akun berita)%
      (?:tag|mention) <3>(?:akun|semua akun|media|pejabat|gubernur|presiden|menteri)%
      (?:followers?|subscriber|subscribers|pengikut|pembaca)% <2>(?:{i}|gue|gw|cuma|\d+|berhak|yang)%
      (?:200 ribu|{number} ?(?:ribu|rb|k|juta)) (?:followers?|subscriber|pengikut|pelanggan koran|orang {which})%
      (?:{i} )?(?:live|siaran langsung) di (?:tiktok|fb|facebook|ig|instagram|youtube)
      (?:kolom komentar|komen)%(?! giveaway) <4>(?:spam|{i} isi|kalian|sampai dibalas|serbu)%
      ketemu di kolom
      setiap postingan kalian
      (?:video|konten|pov) .{0,30}korban
      bikin (?:video|konten|pov|thread|utas|meme)(?! (?:review|bagus|promosi)) .*(?:kalian|lu|ini|korban|nama|soal|di)%
    `,
    unless: anyOf`
      (?:bintang lima|data {which} diminta|berkas|formulir|dokumen|rilis pers|ktp|foto ktp)
      (?:cara|bagaimana|gimana|kenapa|error|gagal|fitur|apakah|jadwal|boleh|bisakah|gratis|free|senang|puas|positif|pujian|bagus|cantik|keren|hasilnya|kabar baik|giveaway|lowongan|donor|info|mantap|suka|promosi|kerja sama|tolong sebarkan|mau pesan juga|login|masukkan|promo|arti)
      {not} <3>(?:post|posting|sebar%|unggah|tulis|ribut|bikin ribut)
      {i} (?:lihat|baca|tahu|liat) .{0,20}(?:di|dari) (?:ig|instagram|facebook|tiktok|twitter)
    `,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match: anyOf`
      (?:hubungi|menghubungi|lapor|laporkan|kirim|cerita|ceritakan|bawa|kontak|undang|mengundang|panggil|kenal|{already}|minta|ke|kasih) <4>(?:orang media|media(?!si| sosial| tanam| penyimpanan| player)|wartawan|koran|stasiun tv|detik%|kompas|jurnalis|pers|redaksi|portal berita)(?:nya|com)?
      surat pembaca
      media konsumen
      {i} (?:ini )?(?:jurnalis|wartawan|kolumnis|food vlogger|vlogger|food blogger|blogger|influencer|youtuber|selebgram|admin komunitas|podcaster)%,? .*(?:tulis|tertarik|review|ulas|tayang|nama|baca|ketemu|kisah|simpan|jujur)%
      (?:wartawan|jurnalis|redaksi|stasiun tv|media|koran)% <4>(?:{already}|tertarik|minta|besok|meliput|datang|muat|menunggu)
      (?:menulis|tulis) <4>(?:opini|kolom|artikel|di koran|tentang cara)%
      (?:podcast|blog|kolom|artikel|konferensi|studi kasus|opini|surat terbuka|siaran) .{0,60}(?:tentang kalian|terbit|kalian|anda|koran|nama|bahannya|minggu ini|media|praktik|kegagalan|outage)%
      berita ini
      (?:konferensi pers|rilis media|surat terbuka|pernyataan terbuka).*(?:susun|gelar|kami|muat|terkait)%
    `,
    unless: anyOf`
      (?:rilis pers|humas)
      (?:siaran pers|media (?:penyimpanan|player|konsumen cetak|tanam)|meliput acara|liputan|peliputan|rilis pers produk|kerja sama|promosi|suka pakai|tertarik menulis|jam berapa|terima kasih|bagus|kirim sampel|rekening koran|koran pagi|koran hari|alamat email|kami evakuasi|langganan|menyewa|kop surat|positif|pujian|sewa)
    `,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match: anyOf`
      biar <1>(?:semua orang|netizen|warganet|orang-orang|orang lain|publik|se-?indonesia|calon (?:pembeli|pelanggan|korban)|masyarakat|dunia|{number}%? .{1,12}(?:subscriber|orang)|satu indonesia|pada|kabeh|{not} ada) <4>(?:tahu|tau|ngerti|menilai|nilai|kena|ketipu|lihat|menghakimi|lagi|kelakuan|yang ngurus|yg ketipu|ketipu)
      (?:kasih (?:tahu|tau)|beritahu|memberitahu|peringatkan|ingatkan|bilang|bilangin|ceritakan|ceritain|cerita) <2>(?:ke |kepada |sama )?(?:semua|setiap|seluruh|banyak) <2>(?:orang|teman|kenalan|tetangga|tamu|kontak|pelanggan|penonton|keluarga)
      (?:semua|seluruh|satu) <1>(?:orang|tetangga|rt|kampus|komplek|grup|kota|kontak|teman|kecamatan|kelurahan)%? <2>(?:akan|bakal|{i} kasih|harus|{i} bilang|biar) <1>(?:tahu|tau|dengar|denger|baca)
      semua (?:akan|bakal) (?:tahu|tau)
      (?:biar|biarlah|biarkan) (?:orang|publik|netizen|umum)%.{0,20}(?:baca|membaca|menilai|tahu|tau|lihat|nilai)%
      (?:besok|nanti|malam ini) {i} bikin (?:video|konten|thread|utas)%
      kita lihat .{0,20}(?:juta|ribu) orang%
      (?:tulisan|artikel|ulasan)% .{0,40}akan (?:sangat )?jujur%
      {number} grup .{0,40}{i} admin%
      {i} (?:pengelola|admin|pemilik) (?:blog|akun|kanal|channel|grup|komunitas)%
      (?:orang|publik|masyarakat|netizen|mereka|pembaca) <1>(?:harus|perlu|berhak|wajib) (?:tahu|tau)
      (?:netizen|warganet|publik) {which}
      (?:nama|nama baik|reputasi) <2>(?:kalian|anda|toko|perusahaan) <3>(?:jelek|taruhannya|tamat|hancur|tercemar|kondang|rusak|trending)%?
      {not} akan <1>menyamarkan nama%
      (?:buka|bongkar|umbar|dibuka|kesaksian|mengumpulkan bukti) <4>(?:ke publik|ke umum|di publik|secara terbuka|semuanya ke|di judulnya)%
      (?:nama bapak|nama kalian) <1>(?:bakal|akan) kondang
      jangan beli (?:di sini|dari)
      (?:spanduk|selebaran|pengumuman|print2an) .{0,40}(?:jangan beli|pasang|tempel|mading|depan|semua tahu)%
      (?:cerita|kabar buruk) .{0,20}(?:menyebar|cepat sampai|lengkap plus)%
      (?:ibu-ibu|mulut|grup)% .{0,30}(?:awas saja|grup {i} dua puluh)%
      sekali {i} cerita
      cerita lengkap plus
      gratis curhat
      {i} jadikan status
      supaya {not} beli di sini
      forum ibu-ibu
    `,
    unless: anyOf`
      (?:promo|kabar baik|bagus|kalian yang terbaik|senang|puas|rekomendasi%|enak|suka|cara|bagaimana|terima kasih|makasih|ulang tahun|hati-hati)
    `,
  },
  {
    rule: 'reputation-threat/spread-it',
    strength: 'explicit',
    match: anyOf`
      (?:tolong|mohon|minta|bisa|silakan) <1>(?:dong |donk |lah )?(?:di)?(?:liput|beritakan|angkat|ekspos|investigasi)(?:kan)? <3>(?:kelakuan|kasus|ini|operator|toko|soal|cara|berita|perusahaan)%
      @\p{L}+ .{0,40}(?<!\p{L})(?:liput|tolong|viralkan|bantu up|up)%
      (?:anak|sepupu|suami|istri|teman|temen|kakak|adik|saudara|kenalan|tetangga|keponakan|mantu|ipar|om|tante|paman)% (?:{i} |dekat )?<2>(?:jurnalis|wartawan|redaktur|reporter|influencer|selebgram|youtuber|tiktoker|pembawa acara|orang (?:tv|media|koran|metro|kompas|detik))%
      (?:perlu|butuh|dapat|jadi|buat|lumayan|siap-siap%? jadi) <2>(?:bahan|materi) <1>(?:tulisan|konten|berita|liputan|video|podcast)%
      (?:bahan|jadi) konten%
      {i} <1>(?:ke|bawa ke|hubungi|kontak|telepon|undang) <1>(?:metro ?tv|tv one|tvone|kompas|kompastv|trans|detik|media|wartawan|koran|tempo|tribun|stasiun|redaksi|radio|najwa)%
      (?:wartawan|media|jurnalis|reporter)(?: lokal| nasional)?(?: pun)? {i} (?:undang|hubungi|kabari|bawa|kontak|panggil|telepon)
      biar <1>(?:kompas|detik|tempo|media|koran|wartawan|tv|netizen|jagat maya|warganet|followers|pembaca|jakarta|semua|orang-orang|warga|presiden|publik)% <2>(?:{which}|tahu|tau|denger|dengar|menulis|tulis|baca|menilai|lihat)%
      (?:naikin|naikkan|unggah|upload|posting|post|lempar|up|sebar|share|tulis|bikinin|live|curhat|ungkap|umumkan) <4>(?:ke|di|lewat) <2>(?:x|twitter|tiktok|ig|instagram|fb|facebook|threads|youtube|medsos|sosmed|grup|forum|kaskus|google|linkedin|status|reels|story|milis|base)(?! (?:gagal|error))
      (?:di|ke) (?:tiktok|twitter|x|instagram|ig|youtube|facebook|fb|threads|forum \p{L}+|grup \p{L}+)% .{0,40}(?<!\p{L})(?:{i} (?:bikin|tulis|sebar|posting|unggah|cerita|ungkap|bongkar|bikinin)|namamu|nama kalian|part {number}|besar-besar)%
      (?:grup|instagram|forum|milis|akun|komunitas|teman|temen|tetangga|keluarga|arisan|majelis|kontak)%(?! {i} tutup) .{0,80}{i} (?:ceritakan|ceritain|kabari|kabarin|kasih tahu|kasih tau|beritahu|bilangin|sebar|sebarin|peringatkan|warning)%
      (?:komunitas|grup|warga|tetangga|teman|temen|arisan|ibu-ibu|mama-mama|bapak-bapak|wali murid|alumni|followers?|orang|pecinta|seller|member)%(?: [\p{L}-]+){0,6} (?:harus|bakal|pasti|akan|wajib|perlu|biar) <1>(?:tahu|tau|dengar|denger|baca|lihat|kabari|{i} kabari|ngerti)%
      biar (?:warga|orang|semua|tetangga|netizen|publik|ibu-ibu|followers).{2,40}(?<!\p{L})(?:baca|tahu|tau|lihat|dengar|denger)%
      (?:kasih|bikin|dibikin|dibuat) viral%|(?:lusa|besok|nanti|terus|lanjut|dan|lalu|setelah itu) ke (?:metro ?tv|tv one|tvone|kompas|trans|detik|media|wartawan|koran|redaksi|stasiun tv)%
      (?:hapus|ganti|ubah|edit|turunkan|turunin|cabut) <4>(?:testimoni|ulasan|review|rating|bintang|rekomendasi)%(?! toko)
      (?:testimoni|ulasan|review|rating|bintang|rekomendasi)% .{0,40}{i} (?:hapus|ganti|ubah|edit|turunkan|turunin|cabut|rapikan|siapkan|tulis|susun)
      (?:review|ulasan|testimoni|komentar|komen|thread)% <2>(?:jujur|sadis|pedas|panjang|lengkap|apa adanya|paling jujur|seburuk|terburuk|setengah halaman)%
      (?:thread|utas|video|rekaman|foto|screenshot|kronologi|cerita)%(?:nya)? .{0,25}(?<!\p{L})(?:{already} )?(?:{i} )?(?:draft|di-draft|siap tayang|tinggal (?:pencet|posting|kirim|unggah|upload|klik|share|naik|{i})|{i} (?:videoin|simpan buat|kumpulin buat))%
      (?:gue|gw|{i}|aku) (?:videoin|rekam|screenshot|screenshoot|ss)(?:in)? .{0,30}(?<!\p{L})(?:jelas|semua|lengkap|sebar|biar|tinggal|siap)%
      (?:siap-siap|bersiap|siapin mental|tunggu aja|tunggu saja) <3>(?:jadi (?:bahan|konten|viral|terkenal|berita)|viral|terkenal|konten|masuk (?:tv|berita|fyp|koran)|fyp|trending|berita|muncul)%
      (?:followers?|pengikut|subscriber)% .{0,20}(?<!\p{L})(?:{number}|ribu|rb|juta|k)%
      (?:nanti malam|malam ini|besok|ntar) {i} (?:live|posting|upload|unggah|bikin thread|bikin video|siaran|tulis|cerita)%
      surat (?:terbuka|pembaca)%
      (?:google maps|gmaps|play ?store|tripadvisor|app ?store)%(?: kalian)? .{0,30}(?<!\p{L})(?:{i} |gue |tak )?(?:kasih|beri|bintang|penuhi|isi|bom)%
      ditanya .{0,30}rekomendasi .{0,40}(?<!\p{L})(?:terakhir|jangan|paling bawah)%
      (?:nama|merek|brand) (?:kalian|anda|toko ini|mu) .{0,30}(?<!\p{L})(?:paling akhir|{i} sebut|jelek|tercoreng|hancur|rusak|tamat)%
    `,
    unless: anyOf`
      (?:bintang lima|rilis pers|humas|berkas|dokumen|ktp)
      (?:(?:bagaimana|gimana|apa) cara|cara (?:me|nge|posting|upload|hapus)%|terbaik|stasiun|penjara|kenapa|error|gagal|fitur|apakah|jadwal|boleh|giveaway|lowongan|promo|info|mantap|suka|puas|senang|bagus|keren|cantik|enak|positif|pujian|hasilnya|kerja sama|promosi|endorse|repurchase|{already} naik ya|voucher%|kode|minta izin|login|koneksi|terima kasih|makasih|login|rilis pers|hendak|meliput|undangan|kabar baik|bintang lima|wkwk%|haha%|screenshot terlampir|tag%? harga|siswa|anak {i} (?:mau|ingin|kuliah))
      {not} <3>(?:post|posting|sebar%|unggah|tulis|ribut|viral%)
      {i} (?:lihat|baca|tahu|liat) .{0,20}(?<!\p{L})(?:di|dari) (?:ig|instagram|facebook|tiktok|twitter)
    `,
  },
];
