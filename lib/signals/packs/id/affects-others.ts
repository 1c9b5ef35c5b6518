import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/all-of-us',
    aspect: 'many',
    strength: 'explicit',
    match: anyOf`
      (?:seluruh|semua|satu|seisi|segenap|sak|para|sadayana) (?:kantor|tim|karyawan|pegawai|perusahaan|cabang|pengguna|user|pelanggan|toko|sekolah|siswa|divisi|unit|gedung|komplek|kompleks|rt|rw|kampung|desa|kecamatan|kelurahan|gang|kelas|angkatan|fakultas|studio|kosan|kos|rumah sakit|pabrik|warga|penghuni|penyewa|penumpang|nasabah|anggota|pembeli|orang|tetangga|blok|apartemen|kasir|server|kota|kabupaten|rombongan|keluarga|shift|mahasiswa|jemaah|agen|hp|komputer|akun|merchant|kurir|buruh)%(?:,| {i})? <5>(?:{not}|{no}|mati|gelap|padam|lumpuh|down|offline|error|kosong|hilang|ilang|kena|terkena|kena%|terdampak|terganggu|terkunci|berhenti|telantar|ditelantarkan|menunggu|mengeluh%|komplain|gagal|disuruh pulang|tertahan|busuk|antre|keracunan|dirugikan|tertipu|ke-?reset|ke-?logout|ke-?log out|bingung|panik|bernasib|abu-abu|memakai kertas|pareum|tutup|balik ke|menumpuk|terputus|kacau|belum)
      se-?(?:perumahan|kantor|tim|pabrik|rt|rw|kampung|kecamatan|kelurahan|kelas|fakultas|angkatan|guild|komplek|gedung|rombongan|warkop|kos|kosan|desa|kota|keluarga besar|grup|server|studio|sulawesi|jawa|isi)% ?\d*\w? ?<5>(?:{not}|{no}|mati|gelap|padam|lumpuh|down|offline|error|kosong|hilang|ilang|kena|terdampak|tertipu|ditelantarkan|berhenti|teriak|panik|memakai|isi|nilainya|semua|400%|ban|belum)
      {not} (?:ada )?(?:satu pun|satupun|seorang pun|seorangpun|ada) <3>(?:karyawan|tim|pengguna|user|kantor|kami|orang|fakturnya|peserta|di tim|di kantor)% <3>(?:bisa|dapat|berangkat) ?(?:login|masuk|akses|mengakses|membuka|kerja|dicetak|diunggah)?
      {not} ada {which} bisa <2>(?:login|masuk|akses|kerja) <2>(?:di kantor|di tim|di sini|sekantor)
      (?:semua|seluruh) (?:orang|divisi|layanan|unit|akun|cabang) <3>(?:ke-?reset|ke-?logout|terdampak|terkena|kena|sama)
      (?:down|error|mati|gangguan) (?:buat|untuk|di) semua (?:orang|cabang|pengguna)
      (?:berdampak|dampaknya|memengaruhi|mempengaruhi) <3>(?:seluruh|semua|lebih dari|meluas|banyak|ribuan|ratusan)%
      dari aceh (?:sampe|sampai|ke) papua
      di mana-?(?:mana|2)? .{0,30}orang tua pada
    `,
    unless: anyOf`
      (?:bagaimana|cara|supaya|agar|senang|puas|memuji|ternyata hanya|hanya di {i}|bersyukur|terima kasih|makasih|berterima|suka|lancar|{already} diterima|apakah|sertifikat|kagum|menyala|bahagia|haha)
      {not} (?:ada masalah|henti|apa-apa|pernah kecewa|terganggu)
      tetangga% <2>(?:lancar|aman|normal)
    `,
  },
  {
    rule: 'affects-others/many',
    aspect: 'many',
    strength: 'explicit',
    match: anyOf`
      (?:\d[\d.]*|puluhan|ratusan|ribuan|belasan|berpuluh-puluh|beratus-ratus|sepuluh|dua puluh|tiga puluh|empat puluh|lima puluh|enam puluh|delapan|dua belas|empat belas|lima belas|dua ratus|tiga ratus|tiga|lima|tujuh|enam|empat)%? ?(?:an|rb|ribu|ratus|puluh|tiga|dua)? ?(?:orang|org|kk|karyawan|pegawai|pengguna|user|pelanggan|nasabah|penumpang|jemaah|jamaah|siswa|murid|mahasiswa|anak|pasien|warga|petani|sopir|supir|driver|pedagang|penjual|pembeli|korban|keluarga|rumah|cabang|gerai|toko|desa|komputer|titik|anggota|klien|tamu|penghuni|penyewa|pintu|akun|peserta|agen|vila|kamar|warung|jiwa|pemudik|lansia|calon|guru|bidan|mitra|unit|kelas|outlet|atm|buruh|janda|merchant|kurir|pensiunan|pekerja|balita|santri|jemaat|pelapor|pemilik)% ?(?:{i} |lain |lansia |jemaah |di |ini |kontrakan )?<7>(?:{not}|{no}|mati (?:semua|dari|lampu)|gelap|padam|lumpuh|down|offline|terdampak|terganggu|komplain|mengeluh%|gagal|ditelantarkan|telantar|dijemur|tertahan|{yet}|menangis|keracunan|masuk ugd|masuk rumah sakit|mengalami|serupa|kepanasan|dirugikan|tertipu|korban|nyangkut|boot loop|kehilangan|nonaktif|terpotong|terkunci|ditolak|sepakat|{which} terkunci|{already} tanda tangan|di dalamnya|fotonya|nilainya|disuruh pulang|sakit perut|duduk gelap%|kejadian sama|batal|melaporkan|antre|antri|menunggu|nunggu|terlantar|diare|dipecat|diteror|kena teror|terputus|kena|merugi|busuk)
      {i} <2>(?:\d[\d.,]*|puluhan|ratusan|ribuan|empat puluh|lima puluh|dua puluh|enam puluh|komunitas|paguyuban|mewakili|para|sekelompok|serikat) ?<3>(?:korban|pembeli|jemaah|calon|pedagang|petani|warga|sopir|supir|pemilik|penumpang|nasabah|desainer|anggota|wali murid|penghuni|agen|mitra|pengguna|karyawan|perawat)%
      (?:terkumpul|kekumpul|ada|sekitar|korbannya) <2>(?:\d{2,}|puluhan|ratusan|ribuan)%? <2>(?:orang|korban)%
      (?:ini )?bukan (?:satu dua|satu-dua|cuma satu) orang%
      korban(?:nya)? <2>(?:lain|ratusan|puluhan|banyak|bertambah|terus|berjatuhan)%
      (?:grup|forum) korban
      (?:para|sesama) (?:korban|pembeli|penjual|penyewa|penghuni)
      banyak <3>(?:{which}|pelanggan|korban|orang|nasabah|anggota|pengguna|warga|pembeli|teman|saldonya|saldo) <4>(?:komplain|mengeluh|kena|ngalamin|mengalami|sama|dirugikan|tertipu|korban|nyangkut|kehilangan|ikut|senasib)
      (?:rame|ramai|bnyk|banyak) <1>(?:{which} )?(?:yg kena|ngalamin|kena|senasib)
      (?:grup|forum|twitter|kolom komentar|komentar|medsos|discord)% <3>(?:banyak|ramai|rame|penuh|puluhan|ratusan|{already} rame|{number} orang) <4>(?:orang|keluhan|sama|mengalami|ngalamin|korban|kena|kasus|serupa|rame)%
      grup <3>{already} rame
      di <5>grup <5>{number} <2>(?:orang|keluarga) {which}
      {number} (?:anak|orang|keluarga|kk|karyawan) (?:lho|loh|bukan sedikit)
      wali murid pada
      {which} menanggung {which}
    `,
    unless: anyOf`
      (?:mau pesan|booking|bus|meja|menjadwalkan|membatalkan|parkir|acara|wisata|kami 40|diskon|paket|ukuran|dewasa|kursi|porsi|boks|butuh {number}|harganya|berapa|cocok|bukti potong|terima kasih|makasih|senang|puas|memuji|wisata|alhamdulillah|kapasitas|undangan|lancar|followers|subscriber|pelanggan kami antre|menurut catatan|sejam|siapa|antre karena)
      (?:bagaimana|cara|supaya|agar|apakah|jika|kalau|kalo|minimal|maksimal|lisensi|umur|usia)
      {not} (?:ada masalah|apa-apa|masalah|rewel|terganggu)
      (?:fyp|viral|rating|bintang|thread|tayang)%
    `,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match: anyOf`
      (?:teman|temen|tmn2|temanku|rekan|rekan-rekan|teman-teman|pengguna|pelanggan|orang|tetangga|user|warga|penumpang|penghuni|penjual|pedagang|nasabah|wali murid|orang tua murid|tamu|mitra|vendor|saudara|klien|klien-klien|{which})%(?: (?:lain|lainnya|sebelah|kiri kanan|kantor|kerja|seangkatan|saya|kami|gw|gue|di \p{L}+|{which} lain))* (?:juga|jg|ikut|ogé|pun) <4>(?:mengalami|ngalamin|kena|terkena|sama|{no}|{not}|error|mati|mengeluh%|komplain|telantar|terdampak|rusak|dirugikan|merugi|pareum|belum|berhenti|kosong|hilang|terkunci|gagal|nyangkut)
      (?:bukan|bkn|{not}) (?:{only}|hanya|cuma) (?:{i}|rumah {i}|di {i}|tempat {i}|satu orang|punya {i})
      (?:bukan|bkn) {i} (?:saja|doang|sendiri|aja)
      (?:rekan|teman|tetangga|warga|penjual|orang)%(?: \p{L}+)? <2>mengalami (?:hal|masalah|kejadian|penahanan|nasib) <1>(?:yang )?(?:sama|serupa)
      mengalami hal (?:serupa|{which} sama)
      (?:keluhan|kasus|nasib|cerita)% <2>(?:serupa|sama) <3>(?:di grup|di forum|di twitter|banyak|juga)
      (?:pelanggan|pasien|nasabah|murid|murid-murid|mahasiswa|klien|tamu|anggota)% (?:kami|saya) <2>(?:{not} (?:bisa|dapat)|komplain|menumpuk|mengeluh|semua komplain|terkena|ikut terdampak)
      {number} (?:keluarga|orang|rumah|kantor|tamu) (?:lain )?(?:satu klaster )?<2>{which} (?:cerita|melaporkan|mengalami|kena)
      (?:rumah|panel|unit|kantor|botol|tabung) lain <6>(?:juga|terasa panas|menerima menu)%
      penonton <1>(?:satu )?studio
      bernasib sama
      tim di .{3,40}semua%? {not}
    `,
    unless: anyOf`
      (?:apakah|apa (?:orang|pengguna)|suka|mau daftar|mau satu|ingin|pasang|bagus|senang|puas|minta nomor|doyan|enak|seru|bukan hanya {i} {which} senang|murah|cantik|daftar)
    `,
  },
  {
    rule: 'affects-others/whole-place',
    aspect: 'many',
    strength: 'explicit',
    match: anyOf`
      (?:(?:satu|seluruh|semua|seisi|separuh|setengah|para|sebagian) |se)(?:rw|rt|kampung|komplek|kompleks|perumahan|gang|desa|kelurahan|kecamatan|lantai|gedung|kelas|sekolah|kantor|tim|divisi|grup|gerbong|rombongan|restoran|pasar|rumah|indonesia|klien|pengguna|jamaah|jemaah|penumpang|penonton|antrean|karyawan|cabang|kasir|outlet|toko|situs|mitra|agen|jaringan|bangsal|asrama|kos|blok|cluster|tower|kabupaten|kota|provinsi)(?:an|nya)? .{0,40}(?<!\p{L})(?:{no}|nyanda|nda|trada|gelap|padam|mati|macet|mogok|kejebak|terjebak|terlempar|kelempar|nge-?hang|hang|tertahan|menunggu|nunggu|berdiri|terlantar|telantar|patungan|mengeluh|komplain|panik|rugi|kebanjiran|kehilangan|putus|menatap|kebagian|kena|sakit|diare|lumpuh|down|error|offline|ke-?logout|logout|{number} (?:hari|jam|malam|malem))%
      torang <2>(?:satu|samua|sekampung)%
      (?:bukan|bkn|{not}) (?:{only} |hanya |cuma )?(?:kamar|rumah|unit|toko|akun|punya|pesanan|anak|kantor|meja|lantai|nomor|hp|tempat|kelas)(?:nya)?(?: \p{L}+)? {i}? ?(?:saja|aja|doang|sendiri|tok)
      (?:bukan|bkn|{not}) (?:{only}|hanya|cuma|cuman) (?:kami|{i}|saya)(?! {which}|nya|n)
      (?:kasir|komputer|mesin|unit|layar|server|sistem|aplikasi|atm|printer|edc)% .{0,20}(?<!\p{L})(?:di|pada) (?:{number}|semua|seluruh|beberapa|setiap) (?:cabang|toko|gerai|outlet|kota|lantai|kelas|pabrik|kantor|mesin)%
      (?:mesin|atm|lift|kasir|ac|toilet)% .{0,40}(?<!\p{L})(?:kosong|mati|rusak|macet) semua
      (?:siswa|murid|warga|penumpang|anak-anak sekolah|mahasiswa|nasabah|buruh|jamaah|jemaah|lansia|peserta)% (?:pada |{already} |{i} |semua ){0,2}(?:pulang|numpuk|menumpuk|kepanasan|protes|kabur|terlantar|telantar|{not} (?:bisa|dapat|kebagian)|{yet} (?:bisa|dapat|gajian|terima)|nda bisa|tertahan|duduk-duduk|bengong|mengular|kejebak|terjebak|menatap|resah|marah-marah|berdesakan|nunggu|menunggu)
    `,
    unless: anyOf`
      (?:bagaimana|cara|supaya|agar|apakah|senang|puas|suka|terima kasih|makasih|bersyukur|normal|lancar|aman|bangga|seru|ketawa|wkwk%|haha%|jadwal|libur|undangan|ikut serta|cocok|diskon|kapasitas|bisa menampung|sertifikat|{not} (?:ada )?(?:masalah|apa-apa|keluhan)|mogok (?:beli|makan)|{i} ketinggalan)
      (?:{if}|maksimal|minimal) .{0,20}\?
    `,
  },
  {
    rule: 'affects-others/others-like-me',
    strength: 'explicit',
    match: anyOf`
      (?:di|dari) <2>(?:grup|forum|twitter|x|kolom komentar|komentar|play store|app store|facebook|tiktok|threads|telegram|discord|reddit|medsos) <6>(?:ribuan|ratusan|puluhan|banyak|rame|ramai|semua|trending|penuh|orang|pengguna|toko|seller|kelihatan|pada)%(?: \p{L}+)? <5>(?:mengeluh|ngeluh|sama|serupa|kena|ngalamin|mengalami|{not}|komplain|senasib|terlempar|error|ke-?logout|teriak|keluhan|nangis|protes)%
      (?:reseller|seller|penjual|pedagang|mitra|toko|driver|ojol|agen|teman|temen|tetangga|rekan|orang|ortu|wali murid|warga|penghuni|pelanggan|member|anggota|klien|customer|nasabah|penumpang|jamaah|kamar|unit)% (?:lain|lainnya|sebelah|sini|sekitar|kiri kanan|di \p{L}+|satu \p{L}+)(?: di \p{L}+)? (?:juga |pada |ikut |pun |ternyata |jg |podo ){1,3}(?:dapet|dapat|kena|begitu|gitu|sama|mengalami|ngalamin|ngeluh|mengeluh|rusak|bocor|hilang|{not}|{yet}|error|mati|komplain|rugi|protes|minta|teriak|telat)%
      (?:puluhan|ratusan|ribuan|belasan|{number}) (?:orang|toko|seller|klien|warga|siswa|jamaah|jemaah|penumpang|wali murid|keluarga|kk|pekerja|tamu|pelanggan|situs|anak|pasien|buruh|member|penonton)%(?: \p{L}+){0,3} (?:mengalami|ngalamin|kejebak|terjebak|tertahan|menatap|{already} sepakat|sepakat|mengeluh|ngeluh|kena|keracunan|diare|gatal|menunggu|nunggu|{not} bisa|{yet} bisa|terlantar|nahan|terhenti|nganggur|komplain|protes|batal|kelempar|terlempar|ke-?logout|hilang|pingsan|kehilangan)%
      (?:sebelas|dua belas|belasan|puluhan|enam|lima|tujuh|delapan|sembilan|sepuluh|{number}) <1>(?:dari {number} )?(?:klien|toko|mitra|cabang|pelanggan|gerbong|unit|kelas|rumah|gerai|situs)% .{0,40}(?<!\p{L})(?:tertahan|nahan|minta|mati|down|error|terdampak|kena|{not} bisa|komplain|protes|batal|pindah)%
      kami {number} <1>(?:jamaah|jemaah|orang|keluarga|warga|kk|pedagang|korban|penumpang|orang tua|penghuni|karyawan)%
      (?:warga|penghuni|para \p{L}+|kami semua|semua \p{L}+|asosiasi|paguyuban|serikat|komunitas|wali murid|penyewa) (?:\p{L}+ )?(?:{already} )?(?:menunjuk|kompak|patungan|resah|protes|marah|mengadu|rapat|tanda tangan|menolak|geram)%
      gugatan (?:kelompok|bersama|class)%
      (?:guru|bos|mertua|tetangga|keluarga|teman|orang tua|saudara|kontak)% .{0,40}(?<!\p{L})(?:semuanya|semua|pada) <2>(?:kalian|diteror|ditelepon|dihubungi|kena|terima)%
      (?:anak|balita|bayi|orang|warga|tamu|penonton|penumpang|pekerja|karyawan)%(?: \p{L}+){0,3} (?:gatal|keracunan|diare|muntah|keinjek|terinjak|pingsan|melepuh|sakit perut|berjatuhan)%
      (?:anak-anak|warga|orang|tetangga|pejalan kaki|murid|jamaah|pengguna jalan)(?: \p{L}+)? (?:lewat|main|bermain|lalu lalang|melintas) <2>(?:situ|sana|sini|bawah|depan|tiap)%
      ada (?:yang|yg) (?:keinjek|terinjak|pingsan|kegencet|kejepit|sesak)%
    `,
    unless: anyOf`
      (?:bagaimana|cara|supaya|agar|apakah|senang|puas|suka|terima kasih|makasih|bersyukur|lancar|bangga|seru|ketawa|wkwk%|haha%|jadwal|undangan|cocok|diskon|kapasitas|sertifikat|lembur|membatalkan|bus|parkir|{already} sepakat lapor|mau pesan|booking|reservasi|akun untuk)
      anak {i}
      {not} ada masalah
    `,
  },
];
