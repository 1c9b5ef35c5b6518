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
];
