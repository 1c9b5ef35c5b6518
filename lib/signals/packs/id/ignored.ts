import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: unheard, too slow, no answer or call-back, chasing (R9). That it took long is a tone; that nobody answers is not. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'no-callback',
    strength: 'explicit',
    match: anyOf`
      (?:gaada|gada|gaono) <2>(?:balas|bales|jawab|respon|angkat|ngurus|kabar|peduli)%
      {not} ada <3>(?:balas|bales|membalas|ngebales|merespons?|respons?|jawab|menjawab|tanggapi|menanggapi|ngabarin|mengabari|menghubungi|hubungi|nelepon|telepon|angkat|mengangkat|ngurus|mengurus|urus|ngurusin|peduli|perduli|melayani|menindaklanjuti|nongol|menjelaskan|bertanggung jawab|tanggung jawab|dengerin|mendengarkan|mendengar|sentuh|menyentuh|baca|membaca|nyamperin|sudi)(?! (?:lagi )?(?:ke )?nomor)
      {not} (?:ada )?(?:seorang|satu|secuil|sepatah|sekali) ?pun <3>(?:balas%|bales|membalas|respons?|merespons?|jawab%|menjawab|tanggap%|menanggapi|kabar|ngabarin|mengabari|hubungi|menghubungi|telepon|peduli|ngurus|mengurus|baca|membaca|datang|menjelaskan|berani)
      {no} <1>(?:satu|seorang|sepatah|secuil) ?pun (?:tanggapan|jawaban|balasan|kabar|respons?|petugas|penjelasan)
      tanpa (?:satu pun )?(?:tanggapan|jawaban|balasan|respons?)
      {not} (?:di)?(?:gubris|indahkan|hiraukan|anggap|pedulikan|urus|openi)
      {not} (?:sekali ?pun|sama sekali) <2>(?:jawaban|tanggapan|balasan|ditanggapi|dijawab|dibalas|dibales|kabar|respons?)
      sama sekali {no} <2>(?:jawaban|tanggapan|balasan|ditanggapi|dijawab|dibalas|dibales|kabar|respons?)
      {no} (?:pernah|kunjung) <1>(?:dibalas|dibales|dijawab|ditanggapi|diangkat|dibaca|dihubungi|dikabari|ditindaklanjuti|didengar%|diurus)
      (?:berkali-kali|berulang kali) <4>{not} <1>(?:dibalas|dibales|dijawab|ditanggapi|diangkat)
    `,
    unless: anyOf`
      (?:ternyata {i} (?:dijawab|dibalas)|supaya|agar|packing|berbahaya)
      (?:maaf|karena|soalnya|sampai|kemarin|{if}),? {i} <1>{no} <1>(?:sempat|balas|membalas|menjawab|angkat|baca)
      {not} (?:apa|masalah)
      (?:kode|bel rumah|survei|kuesioner|printer|sensor|tombol|layar)%
      {not} ada yang (?:perlu|harus)
    `,
  },
  {
    rule: 'ignored/left-alone',
    aspect: 'no-callback',
    strength: 'explicit',
    match: anyOf`
      (?:diabaikan|dicuekin|dicueki|dikacangin|dikacangi|didiamkan|didiemin|dianggurin|diacuhkan|digantungin|di-?ghosting|ghosting|di-?php-?in|mengabaikan <1>{i}|mengabaikan (?:keluhan|laporan)%|{i} digantung|digantung tanpa|php terus)
      (?:hilang|menghilang|lenyap) ditelan bumi
      (?:admin|penjual|seller|cs|orang|teknisi|kurir|marketing|pemilik|owner|agen)%,? <3>(?:ngilang|menghilang|kabur|hilang entah|lenyap)
      (?:batang hidung)%
      (?:dianggap|seperti) angin lalu
      (?:ngomong|bicara|berbicara) (?:sama|dengan) (?:tembok|robot|mesin|bot)
      (?:masuk|dibuang) <2>tong sampah
      (?:nihil|minim) (?:tanggapan|respons?|jawaban)
      (?:komentar|komen|akun|nomor|{i})% <3>(?:dihapus terus|malah dihapus|diblokir admin|malah diblokir|diblok admin)
      (?:tanya|nanya) sana <1>(?:tanya|nanya) sini
    `,
    unless: anyOf`
      (?:peringatan|pesan|notifikasi|email|surel)% <3>(?:boleh|dapat|bisa) diabaikan
      (?:{not}|bukan|jangan) <1>diabaikan
      (?:file|kode|skrip|versi) php
      apakah
    `,
  },
  {
    rule: 'ignored/run-around',
    aspect: 'unheard',
    strength: 'explicit',
    match: anyOf`
      (?:dilempar|dioper|di-?ping-?pong|diping-pong|dipimpong|diover|dialihkan)(?:-lempar|-oper)? <3>(?:sana|sini|ke|dari|terus|antara|lagi)
      dari (?:loket|bagian|divisi|meja|cs|satu) <3>ke <3>(?:loket|bagian|divisi|meja|cs|yang) <2>(?:lain|ujung%|balik|terus|lagi|{number})
      dilempar-lempar|dioper-oper|saling lempar
      lempar-lemparan
      (?:dijawab|dibalas|dibales|jawab%|jwban%|balas%|{which} (?:jawab|balas|bales)) <5>(?:template|templat|copas|copy ?-?paste|robot|bot|mesin)%(?! terus)
      (?:template|templat|copas|copy ?-?paste)%? (?:terus|lagi|melulu|mulu|doang)
      {only} copas
      jawaban%? <2>(?:sama terus|itu-itu|itu lagi)
    `,
    unless: anyOf`
      (?:buat|membuat|edit|mengubah|diubah|fitur|cara|bagaimana|otomatis|ke nomor|pengalihan|bersyukur|alamat|bulan depan)
      (?:bot|robot)-?nya <1>(?:pintar|bagus|membantu)
    `,
  },
  {
    rule: 'ignored/not-listened',
    aspect: 'unheard',
    strength: 'explicit',
    match: anyOf`
      {not} (?:pernah |mau |ada {which} |dianggap |ditanggapi ){0,2}(?:mendengarkan|mendengar|dengerin|didengar%|dengar|membaca|dibaca|baca|peduli|serius|dianggap|menanggapi|bertanggung jawab)
      (?:ada {which} |kalian |anda |kamu |lu |pada )(?:baca|membaca|denger|dengar|dengerin|mendengarkan|peduli) <2>{not} sih
      (?:apa|apakah) {you} <1>(?:baca|membaca|dengar|mendengar) <1>(?:email|pesan|chat|keluhan|laporan|surel)%
      (?:suara|keluhan|laporan|permintaan|kami)% <2>{not} (?:terhitung|dianggap|didengar|diproses|diurus)
      {you} <1>(?:cuek|acuh|menghindar|masa bodoh|pura-pura tuli|pura-pura tidak tahu)%
      pura-pura (?:tuli|budek|nggak denger|tidak dengar)
      ada orangnya {not} sih
      {you} <3>ada orangnya
    `,
    unless: anyOf`
      (?:supaya|agar|berbahaya)|(?:musik|lagu|buku|file|kartu|sensor|printer|barcode|kode|mikrofon)%
      {i} <2>{no} <1>(?:baca|membaca|dengar|denger)
      (?:sendiri|suami|istri)
    `,
  },
  {
    rule: 'ignored/weeks',
    aspect: 'too-slow',
    strength: 'explicit',
    match: anyOf`
      {already} <2>(?:menunggu|nunggu|nungguin|tunggu|menanti) <3>(?:{number}|seminggu|sebulan|setahun|berhari-hari|berminggu-minggu|berbulan-bulan|lama)(?! (?:menit|jam))
      {already} <2>{number} (?:minggu|pekan|bulan|bln|tahun|thn|hari kerja) <4>{no}
      {already} <1>(?:seminggu|sebulan|setahun|berhari-hari|berminggu-minggu|berbulan-bulan) <4>{no}
      (?:{number} (?:minggu|bulan|bln|pekan)|sebulan|berbulan-bulan|berminggu-minggu),? <4>(?:{no} (?:ada|dibalas|dibales|dijawab|jelas|ditanggapi|kunjung|cair|kembali)|dicuekin|digantung|nunggu|menunggu)
      (?:nunggu|menunggu|menanti) <2>(?:sebulan|berbulan-bulan|berminggu-minggu|setahun|lumutan|{number} (?:minggu|bulan))
    `,
    unless: anyOf`
      (?:senang|rilis|puas|lumayan|sembuh|santai|indent|garansi|berlaku|langganan|pelanggan)
      {not} (?:perlu|usah|masalah|apa-apa|ada masalah|pernah (?:ada )?masalah|kecewa|menyesal|rewel)
    `,
  },
  {
    rule: 'ignored/no-answer',
    aspect: 'no-callback',
    strength: 'tone',
    match: anyOf`
      {no} (?:juga )?(?:(?:pernah|sempat|kunjung|juga) )?di-?(?:balas|bales|bls|jawab|respons?|tanggapi|angkat|gubris|tindaklanjuti|hubungi|kabari|kabarin|telepon|telpon|layani|layanin|panggil|panggil-panggil|proses|kerjakan|kirimi)(?: juga)?
      (?:teu|ra|tara) diwaler%
      {no} (?:menjawab|membalas|merespons?|menanggapi|mengangkat|mengabari|ngabarin|ngebales|memperoleh tindak lanjut|menghubungi|nongol|datang-datang|bunyi-bunyi|kunjung)
      {no} <1>(?:ada|dapat|dapet|mendapat%|terima|menerima|memperoleh|ono|jelas) <3>(?:balasan|jawaban|jwaban|respons?|tanggapan|kabar%|telepon balik|tindak lanjut|kejelasan|kepastian|hasil|penyelesaian|perkembangan|update|konfirmasi|titik terang|rimba%)
      {no} (?:jelas )?(?:nongol|rimbanya|juntrungan%)
      (?:di-?read|diread|dibaca|ceklis|centang|check?list|seen)(?: (?:dua|biru|saja|aja|sama admin))? (?:doang|aja|saja|terus|dua)
      {only} (?:di-?read|dibaca|read|centang|ceklis|diterima|disuruh (?:nunggu|tunggu|menunggu|sabar))
      centang biru
      (?:dm|wa|chat) (?:di-?read|diread|mati)
      (?:status|statusnya|laporan)% {no} (?:gerak|bergerak|berubah)%
      {no} (?:berbalas|terbalas|menyapa|bergeming)
      jawab dengan diam%|(?:muter|isinya|dengerin|diputerin) <1>lagu
      (?:lagu|musik|nada) tunggu%
      dijawab mesin|(?:nomor|telepon|hotline|cs|telp)% <3>(?:sibuk|{not} aktif|{not} bisa dihubungi|{not} diangkat|{not} pernah diangkat)
      email%? <1>mental
      terlewat,? {no} .*jawab%
    `,
    unless: anyOf`
      (?:maaf|karena|soalnya|sampai|kemarin|{if}),? {i} <2>{no} <1>(?:sempat|balas|membalas|menjawab|jawab|angkat)
      {i} <2>{no} <1>(?:menerima (?:kode|otp|faktur)|terima (?:kode|otp|faktur)|dapat (?:kode|otp))
      {not} (?:perlu|usah|harus|masalah|apa-apa)
      {if} <2>{no} ada
      (?:otp|kuesioner|survei|bel rumah|printer|sensor|tombol|layar|mesin cuci|terima kasih sudah|jawabannya jelas)%
      (?:estimasinya memang|masih estimasi|santai)%
      langsung
      (?:nomor|hp|sim|kartu) (?:lama|{i})
      {not} sabar
      menjawab pertanyaan
    `,
  },
  {
    rule: 'ignored/promised',
    aspect: 'no-callback',
    strength: 'tone',
    match: anyOf`
      (?:janji|janjinya|jnjinya|dijanjikan|dijanjiin|berjanji|katanya|bilangnya|dibilang|jarene) <5>(?:ditelepon|ditelpon|dihubungi|dikabari|dikabarin|dibalas|telepon|telpon|hubungi|datang|dikirim|diceluk|cair|otw|sebentar lagi|maksimal|kembali)
      (?:janji|janjinya|jnjinya|dijanjikan|dijanjiin|estimasi|katanya|maksimal) <2>{number} <2>(?:hari|jam|minggu|bulan)<3>.{0,30}?(?:sekarang|skrg|{already}|hari ke|pekan ke|ini|hari ini)
      (?:janji|janjinya|jnjinya|dijanjikan|dijanjiin|katanya) <2>(?:besok|senin|selasa|slasa|rabu|kamis|jumat|sabtu|minggu|lima|seminggu|tadi|kemarin|jam|pagi).{0,50}?(?:sekarang|skrg|sampai|{already}|{no}|kok)
      dijanjikan (?:seminggu|sebulan|besok|{number} .{1,12})
      (?:selalu|setiap).{0,30} ["'](?:sedang|masih|akan|nanti|besok)%
      {which} dijanjikan <4>{no}
      ditunggu-tunggu <2>{no}
      ditungguin <3>{no}
    `,
    unless: anyOf`
      (?:membatalkan|batalkan|ternyata bohong|tepat waktu|terima kasih|makasih|ternyata benar|sesuai janji|diskon|diperbaiki|dibenerin)
      (?:waktu|saat) (?:daftar|beli)
    `,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'tone',
    match: anyOf`
      {already} <2>(?:{number} (?:hari|hr|jam|menit|minggu|mgg|bulan|tahun)|sejam|seharian|lama|seminggu|sebulan|lewat) <4>(?:{no}|nunggu|menunggu|lho|loh|nih|kak|min|duduk|antre)
      (?:menunggu|nunggu|nungguin|antre|antri|ngantri) <4>(?:{number} (?:hari|jam|menit|minggu|bulan)|sejam|seharian|dari (?:pagi|tadi|kemarin|senin|subuh)|setengah jam)
      (?:dari|sejak) (?:tadi|pagi|kemarin|kemaren|senin|selasa|rabu|kamis|jumat|sabtu|minggu|bulan|lebaran|tgl|tanggal|jam|hari|puasa|tahun) ?(?:lalu|\d+|puasa|pagi|siang)? ?<5>(?:{no}|masih|status%|"?diproses|nunggu|menunggu|cuma|doang|dioper%|udah jumat)
      (?:lama|lambat|lelet|suwe|lemot) (?:banget|bgt|sekali|amat|kali|bener) <3>(?:respons?%|proses%|penanganan%|balas%|bales%|dibalas|dibales|ditangani|jawab%|kelen)
      (?:respons?|respon|penanganan|proses|prosesnya|responnya|responsnya|balasan|refund)%? (?:sangat |terlalu |super )?(?:lambat|lama|lelet|slow|bertele-tele|berlarut%)
      slow ?res%
      (?:kok|lama) <1>(?:lama|amat) (?:sekali|amat|banget|prosesnya)
      (?:sampai|mau) kapan <3>(?:menunggu|nunggu|tunggu|digantung|disuruh)
      berapa lama lagi
      berlarut-larut
      (?:disuruh|suruh) (?:nunggu|menunggu|tunggu|sabar)(?! di)
      nunggu mulu
      (?:hari|pekan|minggu) (?:ini )?ke-?(?:\d+|lima|enam|tujuh|sebelas)
      pekan kelima
      janji {number} (?:hari|jam) .*(?:minggu|bulan)
      tiket%? <3>(?:dari|sejak) <2>(?:senin|minggu|bulan|tgl|tanggal|puasa|lalu)%
      status% <3>(?:{not} berubah|masih|tetap)
    `,
    unless: anyOf`
      {not} (?:lambat|lama|perlu|usah|kerasa|terasa|masalah|apa-apa|mendesak)
      (?:senang|menantikan|sembuh|puas|enak|seru|mantap|lancar|nyaman|bersyukur|terima kasih|makasih|langganan|jadi pelanggan|kering|cetar|rapi|turun \d)%
      {i} <1>(?:sembuh|pakai|pake|langganan|kerja)
      (?:apakah|lanjut mandiri|penggunaan|perawatan|program|diet|garansi|masa aktif)
      (?:berapa lama|biasanya)
    `,
  },
  {
    rule: 'ignored/chasing',
    aspect: 'chasing',
    strength: 'tone',
    match: anyOf`
      (?:mana|gimana|bagaimana) <2>(?:kabar|kabarnya|kelanjutan|perkembangan|progres|hasil|jawaban|balasan)%
      (?:banding|klaim|laporan|tiket|refund|pengajuan|komplain|lamaran)% <2>apa kabar
      kabarnya (?:gimana|bagaimana|mana)
      (?:ada|minta|mohon|boleh <1>ada) (?:kabar|perkembangan|update|progres)%(?: <4>\?)?
      (?:bales|balas|jawab|dibales|respon) (?:napa|woy|woi|dong|donk|kek|lah|napa sih)
      siapa ?pun <1>bales
      (?:masih|terus) (?:menunggu|nunggu|nungguin|menanti) (?:jawaban|balasan|kabar|respon|konfirmasi|dari)%
      (?:follow ?up|tanya|menanyakan|tanyakan|bertanya) (?:lagi|kembali|ulang)
      (?:kapan|kpn) <2>(?:dibales|dibalas|dijawab|diproses|dikembalikan|cair|kembali) ?(?:nya|ya)?
      (?:setidaknya) <2>(?:konfirmasi|dikonfirmasi|dikabari|kabar)
      (?:menindaklanjuti|mengingatkan|menyusul|menyusuli|menanyakan) <4>(?:email|surel|surat|laporan|tiket|pesan)%
      ^(?:halo+|hallo) ?\?
      ping\?|ada orang(?:nya)? (?:{not}|di sana)%
      {already} sampai mana prosesnya
      {i} <2>terus {which} <1>(?:tanya|nanya|menghubungi|follow up|ngejar)
      {i} <1>(?:terus|selalu|lagi) {which} (?:harus )?(?:tanya|nanya|menghubungi|mengejar)
      {no} sampai ke meja
      {which} kemarin {no} dijawab
    `,
    unless: anyOf`
      (?:cara|fitur|kabar baik|kabar gembira|berapa lama|biasanya|terima kasih kabarnya|cancel|batal|baju|hasilnya bagus)
      (?:promo|menu|varian|diskon|stok|warna|lowongan)%
      kabar(?:i|in)%
      (?:{if}|nanti|nunggu) <2>ada kabar
      sekadar
    `,
  },
  {
    rule: 'ignored/nobody-came',
    aspect: 'no-callback',
    strength: 'explicit',
    match: anyOf`
      {not} ada (?:seorang |satu )?(?:{which}|orang|petugas|suster|perawat|dokter|cs|admin|teknisi|manusia|staf|kurir|kabar|panitia)(?: pun)? <2>(?:ketuk|mengetuk|ngetok|nelpon|telpon|datang|dateng|muncul|masuk|nyapa|menyapa|nolong|menolong|bantu|membantu|jemput|menjemput|jaga|menjaga|ngasih (?:kabar|tau)|memberi (?:kabar|tahu)|kasih (?:kabar|tau)|ngecek|mengecek|nanggepin|nengok|ngabarin|kasih penjelasan|mau (?:jawab|bantu|ngurus)|kunjung)%
      (?:sampai|sampe|hingga|ampe|tekan) (?:maghrib|magrib|malam|malem|sore|jam \d+|pukul \d+|sekarang|siang|detik ini|hari ini|saiki) <4>{no} <4>(?:datang|dateng|muncul|nongol|kelihatan|dihubungi|ditelepon|dikabari|dibalas|dijawab|ditanggapi|tindak lanjut|nyampe|jawab%|balas%|ada {which}|teko|diangkat|disentuh|digarap)%
      (?:dokter|teknisi|kurir|tukang|petugas|sopir|supir|driver|ustaz|agen|sales|mandor|montir|suster|orang|cs|admin)%(?: \p{L}+)? <2>{no} <1>(?:pernah|kunjung|juga|jua)? ?(?:datang|dateng|masuk|muncul|kelihatan|keliatan|nongol|tiba|hadir|menampakkan|join)%
      (?:kabar|jawaban|balasan|kata|telepon|maaf|konfirmasi|pemberitahuan)% pun {no}|tanpa (?:sepatah|sepotong|satu|sebaris) (?:kata|kabar|jawaban|pesan|penjelasan)%
      (?:lenyap|hilang|menguap|raib|ilang|ngilang) (?:tanpa (?:bekas|kabar|jejak|pesan)|begitu (?:saja|aja)|entah ke ?mana)
      (?:sudah |udah )?{no} <1>(?:membalas|menjawab|merespons?|menanggapi|mengangkat|mengindahkan) <1>(?:surel|email|pesan|chat|telepon|surat|wa|satu|keluhan|panggilan)%
      (?:balas|membalas|jawab|menjawab|bales)%? <3>(?:{only}|hanyalah|cuma) <1>(?:robot|bot|mesin|sistem|otomatis|auto%)
      (?:balasan|jawaban|respons?|hasil%)(?: {which})? <5>nihil
      (?:komen|komentar|pesan|chat|dm|wa|surat)% <1>(?:{i} )?(?:dihapus|di-?seen|di-?read|dilewat%|diblok|diblokir|di-?mute|didiamkan|didiemin|diarsipkan)%
      {not} (?:mengangkat|angkat|jawab|menjawab) telepon%|left (?:group|grup)|(?:dibaca|diread|dilihat) <1>(?:terus|lalu|tapi|trus) <1>(?:dilewat%|didiam%|dihapus|diabaikan|ilang)
      (?:kalian|pada|csnya|cs-nya|admin%) (?:pada )?(?:mati|pingsan|tidur|ngumpet|sembunyi|bisu|budek|tuli)(?= semua|\?| apa| ya|$)
      (?:dianggurin|dilupakan|terlupakan|dibiarkan|dibiarin|diterlantarkan|didiamkan) <1>(?:saja|aja|begitu|terus|lama|berhari-hari|{number})
      nganggur di (?:sana|situ|gudang|bengkel)
    `,
    unless: anyOf`
      (?:otp|kuesioner|survei|bel rumah|printer|sensor|tombol|layar|mesin cuci|notifikasi|terima kasih|makasih|hantu|{if} <3>{no}|santai|tidur nyenyak)%
      {not} ada (?:{which} )?(?:masalah|apa-apa|keluhan)|{i} {no} <1>(?:sempat|membalas|menjawab|mengangkat|angkat)(?! (?:surel|email) sejak)
      (?:kemungkinan|semoga|supaya)|kurir {yet} datang(?=\?)
    `,
  },
  {
    rule: 'ignored/put-off',
    aspect: 'unheard',
    strength: 'tone',
    match: anyOf`
      (?:tiap|setiap|saban|kalau|kalo) <1>(?:tanya|ditanya|nanya|ditagih|nagih|telepon|nelpon|ditelepon|dihubungi|chat|ke sana) <2>(?:jawab%|dijawab|dibilang|bilang%|selalu|katanya|{only}|alasan%)
      (?:jawab|bilang|dijawab|dibilang|katanya|status|disuruh|bilangnya|jawabannya|statusnya|berstatus|balasnya)%(?: {only}| masih| selalu| santai aja bilang)? "(?:iya|sedang|masih|akan|nanti|besok|segera|tunggu|ditunggu|mohon|sabar|proses|dalam|verifikasi|menunggu|kami|sudah diteruskan|on process|pending|diproses)%
      {only} "(?:kami|akan|mohon|sedang|nanti|sabar)%
      "(?:kami|akan|tim kami akan|segera kami) (?:teruskan|tampung|catat|proses|menghubungi|hubungi|kabari|tindak)%
      (?:laporan|aduan|keluhan|pertama|kedua)% (?:{only} )?(?:dicatat|ditampung|diterima),? <2>(?:kedua|ketiga|keempat|doang|aja|saja|lalu|terus)%
      (?:menyuruh|nyuruh|suruh|disuruh|bilang|lempar|nunjuk) <2>(?:tanya|ke|balik|hubungi) .{2,30},? .{0,25}(?<!\p{L})(?:menyuruh|nyuruh|suruh|disuruh|bilang|lempar|nunjuk) <2>(?:tanya|ke|balik|hubungi)%
      {you} (?:tulis|janjikan|bilang|kirim|ucapkan) {number} (?:hari|minggu|bulan) (?:lalu|yang lalu|silam)
      besoknya {which} mana|besoknya kapan|(?:dari tadi|sejak tadi|dari kemarin) {only}? ?<2>(?:{only}|"|disuruh|ditanya|dikasih)%
      (?:diem|diam|bungkam|membisu|sunyi|senyap|hening|sepi) <1>(?:aja|saja|terus|seribu|membatu|kayak patung|kok|begini)%
      kok <1>(?:sepi|sunyi|hening|senyap|diem|diam|bisu|anteng)|(?:baca|bacain|membaca) <1>(?:skrip|naskah|template|script)
      (?:tim|bagian|divisi|pihak) terkait(?:nya)? <3>(?:lagi|di mana|mana|siapa|libur|cuti|tidur|hilang)%
      (?:ceklis|centang|checklist|check) (?:satu|1|biru|abu%|dua|2)|di-?(?:seen|read)(?: doang| aja| saja| terus)?
      (?:can aya|euweuh|taya) <1>(?:nu|anu)?%|(?:mung|mung mung|mong) (?:diwaca|dibaca)%|(?:ora|durung) <2>(?:dibales|dijawab|diurus|direken|ditanggapi|digagas)
      (?:{not}|{no}) <1>(?:direken|digagas|ditoleh|disentuh|dilirik)(?: sama sekali)?(?= atau| sampai|$|\.|\?)
      ada (?:orang|orangnya|manusianya|yang jaga|penunggunya) <1>(?:{not}|kagak|apa) <1>(?:sih|ya|di sana|di situ|apa)?
    `,
    unless: anyOf`
      (?:terima kasih|makasih|santai|wkwk%|haha%|hehe%|cepat|cepet|langsung {already}|apakah|tulisan|layar|error|tombol|gedung|hotel|kafe|kamar|baterai|lowongan|stok)
      (?:suasana|tempat|lokasi)% <2>(?:sepi|sunyi|hening)
    `,
  },
  {
    rule: 'ignored/long-ago',
    aspect: 'too-slow',
    strength: 'tone',
    match: anyOf`
      sekarang {already} <1>(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|natal|lebaran|puasa|tahun baru|masuk|lewat)
      (?:email|surel|laporan|pengajuan|formulir|permohonan|klaim|tiket|banding|aduan|surat|berkas|form)%(?: \p{L}+)? <2>(?:{i} )?(?:tertanggal|kirim|dari|sejak|masuk|diisi|isi|ajukan)% .{3,40}(?<!\p{L})(?:sekarang|kini|belum|{no}|hingga|sampai|masih|sampe)%
      (?:email|surel|laporan|pengajuan|formulir|permohonan|klaim|tiket|banding|aduan|surat|berkas)%(?: \p{L}+)? <3>(?:tertanggal|bertanggal) %
      sejak {number} (?:minggu|bulan|pekan|hari|tahun) (?:lalu|yang lalu|silam)
      dari (?:zaman|jaman|sebelum|bulan puasa|lebaran|imlek|natal|agustusan|musim) <4>(?:sampai|sampe|masih|{no}|ember)%
      (?:ini )?{already} <1>(?:masuk )?<1>(?:minggu|bulan|hari|pekan) (?:ke-?\d+|kedua|ketiga|keempat|kelima|keenam|ketujuh|kesekian)
      (?:dari|sejak) (?:pagi|subuh|jam \d+|pukul \d+|tadi) <4>(?:nunggu|menunggu|pegang|duduk|standby|berdiri|antre|di depan|jagain)%
      (?:duduk|berdiri|nunggu|menunggu|antre|standby|pegang hp|jagain) .{0,40}dari (?:jam|pukul|pagi|subuh|siang|sore|malam|maghrib) ?%
      (?:dipencet|ditelepon|dihubungi|telepon|ditekan|dipanggil) <2>(?:setengah jam|{number} (?:jam|menit)|dari {number} menit|berkali-kali)%
      (?:lama|molor|ngaret|telat) (?:amat|banget|bener|nemen|kali|pisan) (?:ya|sih|to|euy|bah|nih)?
      (?:ngaret|molor) <2>(?:{number}|berjam-jam|sejam|seharian|melulu|terus|mulu)|(?:keburu|sampai) <2>(?:lumutan|basi|kering|panen|lebaran lagi|ubanan|tua|lulus|melahirkan)
    `,
    unless: anyOf`
      (?:terima kasih|makasih|santai|wkwk%|haha%|hehe%|langganan|pelanggan|pelanggan setia|apakah|garansi|berlaku|nasabah sejak|pakai sejak|lancar|puas|normal|gejala|demam|beres|sembuh|sudah bisa|{not} masalah|{not} apa-apa|biasanya|jam berapa|buka dari)
      (?:pesan|mohon) <2>(?:sejak|dari)|{already} (?:masuk|sampai|selesai|beres)(?=[,.!]|$)
    `,
  },
];
