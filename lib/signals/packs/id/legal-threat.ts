import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: lawyer, court, police, YLKI, BPSK, BPKN, OJK, somasi or chargeback, held out as a next step or done (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    strength: 'explicit',
    match: anyOf`
      (?:pengacara|kuasa hukum|lawyer|advokat|penasihat hukum|lbh|pendamping dari lbh|tim hukum kami|bagian hukum kami|departemen legal kami|departemen hukum kami)(?: (?:saya|kami|gue|maritim|kakak|keluarga))* <2>(?:akan|bakal|menghubungi|hubungi|yang (?:bicara|urus|ambil|akan)|turun|bertindak|{already}|sedang|siap|melayangkan|mengambil langkah|mengirim|mengajukan)
      (?:hubungi|menghubungi|lewat|melalui|konsultasi|ke|kepada|menunjuk|tunjuk|memakai|sewa|menyewa|bawa|didampingi|serahkan|bersama|oleh|dari|lbh) <2>(?:pengacara|kuasa hukum|lawyer|advokat|penasihat hukum|lbh)
      siapkan <2>(?:pengacara|kuasa hukum)%
      kuasa (?:hukum )?(?:kepada )?lbh
      surat kuasa <2>{already} (?:ditandatangani|dibuat|diberikan)
      {i} advokat%
      tunggu surat (?:dari )?(?:pengacara|pengadilan|kuasa)
      klien kami akan
    `,
    unless: anyOf`
      (?:{i} (?:ini )?dari (?:lbh|kantor)|daftar paket|mau daftar|langganan)
      {i} <1>(?:pengacara|advokat),? <2>(?:butuh|ingin|mau|minta|memerlukan|dan butuh)%
      (?:kantor (?:pengacara|advokat|hukum|notaris))
      (?:{not}|bukan|jangan|{no}) (?:[^ ,.!?]+ ){0,3}?(?:pengacara|lawyer|advokat)
      (?:tanda terima|drama|film|novel|tayang|diskon|penawaran|format surat kuasa|pengambilan kontainer|rekomendasi|meninjau|meminta salinan|minta salinan|bertanya|menanyakan)
    `,
  },
  {
    rule: 'legal-threat/sue',
    strength: 'explicit',
    match: anyOf`
      (?:somasi|disomasi|mensomasi)
      (?:menggugat|gugat|digugat|gugatan|class action|menuntut secara|dituntut)
      {i} <2>(?:tuntut|menuntut) <2>(?:kalian|anda|secara|ke|ganti|kelen|perusahaan|pertanggungjawaban|pihak|balik)
      {i} (?:tuntut|gugat|polisikan|pidanakan|perkarakan|somasi)
      (?:kutuntut|kugugat|kulaporkan|kuadukan|ku tuntut)
      (?:jalur|langkah|ranah|upaya|proses|tindakan) hukum
      secara (?:hukum|perdata|pidana)
      (?:bawa|seret|lanjut|lanjutkan|naik|sampai|gowo|ajukan|diajukan|maju|ke|perkara|selesaikan) <4>(?:ke|di|nang) <1>(?:pengadilan|pn |meja hijau|ranah hukum|arbitrase|bani|ptun|persidangan|mediasi)
      (?:ketemu|bertemu|jumpa|sampai jumpa|sampai bertemu) di (?:pengadilan|persidangan|meja hijau)
      (?:lewat|melalui|panggilan|daftar%|sidang di|perkara%|ke) <1>(?:pengadilan|pn) (?:niaga|negeri|jakarta|bandung|tangerang|%)
      (?:pidanakan|polisikan|dipolisikan|dipidanakan|wanprestasi|pasal \d+ kuhp|perdata maupun pidana|sita jaminan|gugatan sederhana|pmh|tppu)
      (?:itu|ini|adalah|bisa|masuk|sudah|ranah) pidana
      (?:laporan|tuntutan|unsur|dugaan|kasus) (?:pidana|penipuan|penggelapan)
      (?:melanggar|berdasarkan|menurut|bertentangan dengan) <2>(?:uu|undang-undang|putusan mk|kuhp|uupk|pp no|konvensi)%
      (?:di depan|ke|ceritakan <4>ke|biar) <1>(?:hakim|penyidik|jaksa|mediator)%
      (?:masuk|dijebloskan ke) penjara
      biar hukum
      {i} perkarakan
      (?:pengadilan|meja hijau)%?(?: \p{L}+)? (?:kita )?(?:ketemu|bertemu)%
      (?:sengketa|gugatan|perkara|permohonan)% .{0,20}(?:kami |{i} )?(?:daftarkan|ajukan|layangkan)%
      (?:pailit|pkpu)
      (?:barang bukti|bukti di pengaduan|jadikan bukti)%
      melanggar pasal
    `,
    unless: anyOf`
      (?:{not}|bukan|{yet}|jangan) <4>(?:somasi|gugat|menggugat|menuntut|tuntut|hukum|pengadilan|polisikan)(?!.{0,60}(?:tapi|tetapi|namun))
      (?:divisi|bagian|departemen|biro|kuliah|buku|mahasiswa) hukum <3>(?:kami|kabupaten|perlindungan|pidana|riset|meminta|ingin|dengan)
      (?:dasar hukum untuk|akta cerai|diterjemahkan|terjemah%|legalisir|menuntut ilmu|tuntutan pekerjaan|perceraian|film|novel|drama|judul|wawancara|skripsi|tetangga {i} menggugat|asuransi lain|dokumen|klien kami\. |apakah|bagaimana|apa itu|nikah ya|contoh|surat mohon|jalur hukum itu apa|pajak meminta)
    `,
  },
  {
    rule: 'legal-threat/authority',
    strength: 'explicit',
    match: anyOf`
      (?:lapor|laporkan|laporin|lapori|melapor|melaporkan|mengadu|adukan|aduin|ngadu|ngaduin|aduan|laporan|laporkeun|komplain|pengaduan|bawa|hubungi|menghubungi|surat|keluhan|diteruskan|teruskan|memasukkan|tembusan|somasi|kirim|serahkan|diterima|pencabutan izin|berkas)%(?: \p{L}+%| \d+|:)? <5>(?:ylki|bpsk|bpkn|ojk|otoritas jasa keuangan|bank indonesia|kominfo|komdigi|kemendag|kementerian%?(?: \p{L}+)?|ombudsman|kppu|bpom|bp2mi|mkdki|kpai|komnas ham|komisi nasional|komisi informasi|afpi|dprd|kpk|kejaksaan|saber pungli|satgas (?:pangan|waspada)%|lapor\.go\.id|dinas(?: kesehatan| \p{L}+)?|dinkes|lembaga (?:perlindungan )?konsumen|perlindungan konsumen|bappebti|brti|disnaker|kemnaker|kemenkes|kemenag|kemenhub|laps|lps|dewan pers|bareskrim|itjen|inspektorat|propam)
      (?:ylki|bpsk|bpkn|ojk|kominfo|komdigi|kemendag|ombudsman|kppu|bpom|bp2mi|mkdki|kpai|kejaksaan|disnaker|dinkes|lapor\.go\.id|bank indonesia)(?: \d+)? <2>(?:{already}|akan|pagi ini|{will}) <2>(?:{i} )?(?:hubungi|kabari|laporkan|lapori|menerima|diproses|terima|bernomor|terdaftar|pagi ini|lapor)?
      {already} lapor (?:ke )?(?:ylki|ojk|bpsk|polisi|bpkn)
      laporannya masuk
      (?:aduan|pengaduan|laporan)%? <4>(?:ojk|ylki|bpsk|ombudsman|komdigi|bpkn)
      pengaduan resmi ke
      izin%? <3>(?:{i} )?laporkan
    `,
    unless: anyOf`
      (?:{not}|bukan|{yet}|jangan) <3>(?:lapor|melapor|mengadu|laporkan|melaporkan)%(?!.{0,60}(?:tapi|tetapi|namun))
      (?:terdaftar di ojk|diawasi|izin (?:bpom|kominfo|ojk)|berizin|pegawai ojk|apakah|nomor izin|surat keterangan|spt|kantor dinas ingin|dinas keluar|rumah dinas|ikut .{0,12}dinas|surat dinas|coretax|hilang|kehilangan|sewa|cara lapor|bagaimana|cuma infoin|palsu kan|{already} nipu tetangga)
      (?:lapor|laporan) (?:ke )?(?:bos|atasan|admin|kalian|tim)
    `,
  },
  {
    rule: 'legal-threat/police',
    strength: 'explicit',
    match: anyOf`
      (?:lapor|laporkan|laporin|lapori|laporan|laporke|laporkeun|melapor|melaporkan|bawa|adukan|aduin|ke|di|kantor|urus%) <4>(?:polisi|pulisi|kepolisian|polda|polres|polsek|bareskrim|cyber (?:crime|polri)|siber polda|pihak berwajib)(?! (?:bikin laporan kehilangan|kehilangan))
      laporan polisi <1>(?:{already}|sedang|diterbitkan|dibuat|{i})
      (?:bikin|buat) (?:lp|laporan) (?:di|ke)%
      tunggu panggilan <2>polisi
      {i} (?:ke )?(?:polda|polres|polsek)
      sepakat lapor
    `,
    unless: anyOf`
      (?:kerja|bekerja|dinas|anggota|seragam|polisi tidur|{i} (?:ini )?dari|penipu {which})
      (?:pelanggan sebelah|ketawa|cuma infoin|{already} nipu|surat keterangan|hilang|dicuri|pencuri|kemalingan|dompet|kecelakaan|klaim|asuransi|antar|akun palsu|palsu kan|mengaku|diskon|fotokopi|terima kasih|makasih|perlu laporan polisi|alamat|wajib|kejaksaan negeri, hendak|pengantaran|salut|tertangkap)
      (?:{not}|bukan|{yet}|jangan) <2>(?:lapor|melapor|lapor-lapor)
    `,
  },
  {
    rule: 'legal-threat/chargeback',
    strength: 'explicit',
    match: anyOf`
      chargeback
      sanggah(?:an)? <2>transaksi%
      {i} sanggah
      (?:ajukan|mengajukan|minta|dibuka|buka) <3>(?:sanggahan|dispute|pembatalan) <2>(?:ke|lewat|melalui) bank
      dispute kartu
      bank <1>(?:menarik kembali|membatalkan) transaksi%
      lewat penerbit kartu
    `,
    unless: anyOf`
      (?:apa itu|dari pembeli|cara|bagaimana|fitur|bisakah|langkahnya|penjual baru)
    `,
  },
  {
    rule: 'legal-threat/authority-done',
    strength: 'explicit',
    match: anyOf`
      (?:sampaikan|menyampaikan|serahkan|menyerahkan|adukan|bawa|naikkan|naikin|teruskan|laporin|laporkan|lapor|kirim|daftarkan|ngadu|mengadu|konsultasi|tembuskan|masukkan|kronologi%|kasus%|berkas%|bukti%|aduan%) <3>(?:ke|kepada|di|sama) <3>(?:ylki|bpsk|bpkn|ojk|otoritas jasa keuangan|bank indonesia|kominfo|komdigi|kemendag|kementerian|ombudsman|kppu|bpom|badan pom|mkdki|kpai|komnas|lapor\.go\.id|dinas \p{L}+|dinkes|disnaker|bappebti|bareskrim|polda|polres|polsek|polisi|kepolisian|kejaksaan|ptun|kpk|dewan pers|lembaga konsumen|aptrindo|komisi \p{L}+|bupati|gubernur|wali kota|dprd|inspektorat|kemenag|kemenhub|kemenkes|bpjph|bp2mi|lbh)
      (?:ylki|bpsk|bpkn|ojk|otoritas jasa keuangan|bank indonesia|kominfo|komdigi|kemendag|kementerian|ombudsman|kppu|bpom|badan pom|mkdki|kpai|komnas|lapor\.go\.id|dinas \p{L}+|dinkes|disnaker|bappebti|bareskrim|polda|polres|polsek|polisi|kepolisian|kejaksaan|ptun|kpk|dewan pers|lembaga konsumen|aptrindo|komisi \p{L}+|bupati|gubernur|wali kota|dprd|inspektorat|kemenag|kemenhub|kemenkes|bpjph|bp2mi|lbh)(?: \p{L}+)? <2>(?:{already}|akan|bakal|sedang|{will}) <2>(?:{i} )?(?:terima|menerima|menjadwalkan|jadwalkan|memanggil|panggil|memproses|hubungi|dihubungi|laporin|laporkan|lapor|adukan|aduin|turun|kabari|kontak|surati|olah|tahu|tau|datang)%
      {already} {i} <1>(?:laporkan|laporin|adukan|serahkan|sampaikan|daftarkan|bawa|teruskan) <3>(?:ke|kepada|di) (?:ylki|bpsk|bpkn|ojk|otoritas jasa keuangan|bank indonesia|kominfo|komdigi|kemendag|kementerian|ombudsman|kppu|bpom|badan pom|mkdki|kpai|komnas|lapor\.go\.id|dinas \p{L}+|dinkes|disnaker|bappebti|bareskrim|polda|polres|polsek|polisi|kepolisian|kejaksaan|ptun|kpk|dewan pers|lembaga konsumen|aptrindo|komisi \p{L}+|bupati|gubernur|wali kota|dprd|inspektorat|kemenag|kemenhub|kemenkes|bpjph|bp2mi|lbh)
      (?:besok|lusa|nanti|senin|selasa|rabu|kamis|jumat|hari ini|minggu depan|habis ini),? {i} (?:langsung )?(?:ke|datang ke|lapor|lapor ke|meluncur ke) (?:ylki|bpsk|bpkn|ojk|otoritas jasa keuangan|bank indonesia|kominfo|komdigi|kemendag|kementerian|ombudsman|kppu|bpom|badan pom|mkdki|kpai|komnas|lapor\.go\.id|dinas \p{L}+|dinkes|disnaker|bappebti|bareskrim|polda|polres|polsek|polisi|kepolisian|kejaksaan|ptun|kpk|dewan pers|lembaga konsumen|aptrindo|komisi \p{L}+|bupati|gubernur|wali kota|dprd|inspektorat|kemenag|kemenhub|kemenkes|bpjph|bp2mi|lbh)
      {i} (?:akan |bakal |siap |langsung )?(?:ke|datang ke|lapor ke) (?:ylki|bpsk|bpkn|ojk|otoritas jasa keuangan|bank indonesia|kominfo|komdigi|kemendag|kementerian|ombudsman|kppu|bpom|badan pom|mkdki|kpai|komnas|lapor\.go\.id|dinas \p{L}+|dinkes|disnaker|bappebti|bareskrim|polda|polres|polsek|polisi|kepolisian|kejaksaan|ptun|kpk|dewan pers|lembaga konsumen|aptrindo|komisi \p{L}+|bupati|gubernur|wali kota|dprd|inspektorat|kemenag|kemenhub|kemenkes|bpjph|bp2mi|lbh)(?=[,.!]|$| besok| lusa| saja| aja| sekarang)
      (?:menempuh|tempuh|lewat|melalui|jalur) <2>(?:ptun|pengadilan|arbitrase|perdata|pidana|bani)
      (?:biar|nanti) <1>(?:pengacara|kuasa hukum|hakim|jaksa|polisi|penyidik|lawyer|pengadilan|hukum)% <2>(?:{which}|{i} {which})
      (?:pengacara|kuasa hukum|lawyer|advokat|notaris|konsultan hukum|penasihat hukum|lbh)%(?: {i})? (?:{which} (?:kirim|urus|bicara|jawab|datang|hadap|balas)|menyarankan|{already} {i}|{i} (?:tunjuk|sewa|hubungi|minta))%
      (?:gugatan|somasi|tuntutan|laporan polisi|laporan pidana|visum|akta wanprestasi|sidang%|perkara%) <4>(?:{already}|menyusul|kami|{i} (?:kirim|siap|daftar)|siap|sedang|dibacakan|disusun|minggu depan|hari ini|besok)%
      (?:tinggal tunggu|siap-siap|tunggu) <2>(?:digerebek|diperiksa|dipanggil|disidang|disegel|ditangkap|diciduk|dipidana|surat panggilan)%
      (?:menyusun|siapkan|menyiapkan|susun|layangkan|melayangkan|kirim|kirimkan|terima) <2>(?:somasi|gugatan|tuntutan|surat teguran hukum)
      (?:sampai jumpa|ketemu|bertemu|selesaikan|kita selesaikan) <2>di (?:pengadilan|kantor polisi|polres|polsek|polda|sidang|meja hijau|jalur hukum)
    `,
    unless: anyOf`
      (?:mengaku|mengatasnamakan|penipu {which}|{i} (?:ini )?dari|kerja|bekerja|anggota|seragam|daftar paket|polisi tidur|akun palsu)
      (?:bagaimana|gimana|cara|apakah|menanyakan|hendak|persyaratan|syarat|prosedur|izin%|terdaftar|berizin|diawasi|pegawai|dokumen|surat keterangan|dipanggil|kehilangan dompet|ketinggalan|perpanjang%|ambil|mengambil|antar|alamat)
      (?:{not}|bukan|{yet}|jangan) <4>(?:lapor|melapor|mengadu|laporkan|bawa)%(?!.{0,60}(?<!\p{L})(?:tapi|tetapi|namun))
      (?:kata orang|pelanggan sebelah|ketawa|wkwk%|film|novel|drama|terima kasih|makasih|dompet|berikut|sesuai permintaan|permintaan|hilang|kehilangan)
    `,
  },
];
