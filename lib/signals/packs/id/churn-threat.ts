import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: a threat to leave, with a condition or a competitor (R31). A plain request to cancel or refund is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-not-then',
    strength: 'explicit',
    match: anyOf`
      {if} .{0,90}(?:{i}|kontrak%|kami|langganan%|anggap|lebih baik|mending|mendingan|terpaksa|{already},?|ya) <4>(?:batalkan|batalin|membatalkan|pindah|pindahkan|pindahin|beralih|berhenti|stop|putus|cabut|keluar|hapus akun|tutup akun|tutup rekening|ganti (?:provider|vendor|bank|operator|aplikasi|tempat)|migrasi|tarik semua|mencari penyedia|cari (?:vendor|penyedia|tempat)|unsub|uninstall|alihkan|mengakhiri|bubar|perpanjang)
      {if} .{0,60}{not} (?:kami|{i}) (?:perpanjang|lanjutkan|pakai lagi)
      (?:perbaiki|beresin|bereskan|hapus|kembalikan|kasih solusi|refund).{0,40}(?:atau|,) .{0,12}(?:{i} |kita |gunting )?(?:pindah|cabut|berhenti|putus|batal|pisah|gunting|selesai|ganti|stop|keluar|tutup)
      atau .{0,30}(?:selesai|pindah|cabut|berhenti|putus kontrak|pisah baik-baik|gunting kartu)
      (?:sampai|minggu ini|besok|bulan ini|hari ini|masih begini|masih gini|gini terus|begini terus|gini),? .{0,40}(?:{i}|kita|mending|kami|gw) <3>(?:pindah|cabut|berhenti|beralih|migrasi|ganti|alihkan|putus|ikut pindah)
      {i} (?:berhenti|stop|cabut|pindah|keluar|batal)%.{0,30}(?:{if}|gara-gara|kecuali|begini|gini terus|{already} {not} tahan)
    `,
    unless: anyOf`
      (?:apakah|bagaimana|gimana|berapa|bisakah|apa|kena biaya) .{0,100}\?
      (?:booking|ada denda|kena biaya|kena denda|alamat|kata sandi|password|warna|ukuran|kursi|meja|jadwal|pindah kerja|kasih tau brp|pindah kamar|tugas|dinas|lulus|jadi murid|hujan)
    `,
  },
  {
    rule: 'churn-threat/to-competitor',
    strength: 'explicit',
    match: anyOf`
      (?:pindah|pindahin|pindahkan|dipindahkan|pindahan|beralih|ganti|hijrah|lari|cabut|balik|belanja|dialihkan|alihkan|migrasi|lempar|port out|duduk|demo|bicara|kontrak|pesan|pakai|pake|beli|ikut pindah|langganan|tanda tangan) <5>(?:kompetitor|pesaing%|tetangga sebelah|(?:provider|vendor|toko|operator|bank|penyedia|aplikasi|bengkel|dapur|agen|katering|gym|merek|platform|game|les|bimbel|tempat|pemasok|supplier|rumah sakit|ekspedisi|layanan|klinik|sekolah|mitra|game|marketplace|hotel|kantor) (?:lain|sebelah|seberang|tetangga|digital|baru|liyane)|{which} lain|yang deket|sebelah|nu sanés|lain hati|bank digital|liyane)%
      (?:bank|toko|provider|gym|merek|aplikasi|bengkel|vendor|operator|tetangga) (?:sebelah|tetangga|lain) <4>(?:gratis|lebih murah|nawarin|{already} nawarin|sanggup|masuk|lancar|lebih baik|siap|mau|bisa)
      (?:besok|senin|bulan depan) (?:vendor|provider|penyedia) lain
      {already} (?:daftar|pesan|bicara|nego|demo|teken) <3>(?:di tempat lain|penyedia lain|vendor lain|dengan vendor|sama vendor|kompetitor)%
      (?:cari|mencari|melirik|membandingkan|pertimbangkan|mempertimbangkan|memikirkan) <4>(?:vendor|penyedia|provider|supplier|mitra|tempat|bank|alternatif|kompetitor|pesaing|beralih|pindah|penawaran)(?: (?:lain|baru|pesaing))
      (?:{i} )?(?:pindahkan|pindahin|alihkan|saya alihkan|dialihkan) <2>(?:ke|mulai|ramai-ramai|serentak|musim|bulan)
      (?:kuota|jadwal|order|pesanan|po|anggaran|langganan|rekening|deposito|kontrak|armada|armadanya|polis|renewal)%(?:[\p{L}\d, -]{0,40}) (?:{i} )?(?:alihkan|pindah|pindahkan|pindahin|dialihkan|coret|tarik|cabut|lempar|bekukan)
      pindah (?:serentak|ramai-ramai|bareng|sekarang|minggu depan|aja|wae|saja|provider|operator|bank|game|bimbel)
      migrasi (?:ramai-ramai|serentak|ke)%
      (?:fix|bye|dadah|{already} lah|mending|mendingan|kayaknya|besok) <3>(?:pindah|unsub|cabut|ganti provider|{i} ikut pindah|balik ke|ke toko|uninstall)
      (?:gunting|tutup) <2>(?:kartu|rekening)% <2>(?:saya|{i}|aja|saja|sekarang|,)
      pindah kita
      port out
    `,
    unless: anyOf`
      karena (?:pindah|mau pindah|akan pindah|ganti kota|pindahan)
      {not} <3>(?:pindah|beralih|ganti|berencana|akan pindah|ada rencana)
      (?:tetangga {i}|pelanggan (?:lari|kabur)|betah|dari kompetitor|dari (?:operator|aplikasi|provider|bank) (?:lain|sebelah)|baru (?:saja )?pindah|makanya|pindah kota|pindah kerja|pindah rumah|rekening utama|pindah alamat|saldo ke|jarang dipakai|{already} punya dua|nomor telepon|teknis|ganti toner|ramah|di sini ramah|pindah kelas|pindah jadwal|pindah kamar|ke hari|kapan|daycare|alamat|bersyukur|akun facebook|jatuh tempo|libur)
    `,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match: anyOf`
      {not} (?:akan|bakal|bakalan|mau|sudi|pernah|arep) <2>(?:beli|pakai|pake|pesan|belanja|order|langganan|berlangganan|menggunakan|memakai|balik|kembali|pasang|tuku|menjual|kasih|nyewa|menyewa|datang|percaya|pernah order) ?<5>(?:lagi|maneh|pun)
      {not} (?:lagi-lagi|lagi2|lagi lagi)
      {not} (?:pakai|pake|langganan|order|beli|belanja|memakai) <3>lagi
      (?:kapok|tobat|ogah|kapok bgt|kapok banget) ?<2>(?:beli|belanja|pakai|pake|order|langganan|dengan|di|ah|!|\.|,)?
      (?:terakhir kali|terakhir kalinya|pembelian terakhir|order terakhir|order pertama dan terakhir|pesanan terakhir|transaksi terakhir) ?<2>(?:{i}|beli|belanja|pakai|pesan|order|berlangganan)?(?! login)
      kehilangan <2>(?:pelanggan|klien|customer|nasabah)
      satu pelanggan hilang
      (?:jangan|{not} usah) (?:harap|berharap) <3>(?:perpanjang|kembali|order|lagi|lanjut|{i}|ada order)%
      selamat tinggal
      (?:tahun ini|bulan ini|ini|yang ini) (?:yang )?terakhir(?! (?:kali|{i}|saya|kami))
      merek kalian .{0,20}(?:coret|hapus)%
      (?:pakai|pake|pindah|beli) (?:merek|kartu|brand) (?:lain|sebelah|perdana)%
      {i} tarik (?:seluruh|semua)%
      (?:langganan|kontrak|kerja sama).{0,20} (?:kami|saya) putus%
      (?:kontrak|kerja sama|hubungan bisnis|langganan|kerjasama)%(?: [\p{L}]+){0,4} (?:kami )?(?:hentikan|berakhir|selesai|putus|{not} (?:akan )?(?:kami |{i} )?(?:perbarui|perpanjang|diperpanjang|dilanjutkan))
      (?:{i} |kita )?putus kontrak
      (?:putus|memutuskan|mengakhiri|pemutusan|akhiri) (?:kontrak|kerja sama|kerjasama|hubungan|{not} melanjutkan)%
      (?:jelas|jangan|{not}) (?:akan )?(?:saya |kami )?(?:perpanjang|diperpanjang|perbarui)(?! (?:ya|karena proyek))
      {not} mau lanjut
      (?:itu|semua) selesai mulai sekarang
      (?:sepuluh|tujuh|{number}) tahun (?:setia|belanja|jadi pelanggan).{0,60}(?:cukup|kapok|langsung|hapus|cabut)%
      (?:akun|aplikasi)%(?: \p{L}+)? {i} (?:hapus|uninstall|tutup)
      {i} (?:hapus|uninstall|tutup) akun
      hapus akun {i},? .{0,30}percaya%
      uninstall (?:aja|saja|sekarang|lah)%
      {i} unsub%
      (?:gue|gw|kita|kami|sama satu guild) cabut
      (?:silakan|tinggal) (?:dijemput|ambil|bongkar|angkut)% <3>(?:modem|alat|peralatan|mesin|aja)%
      (?:modem|mesin|alat|peralatan|semuanya)%,? <2>(?:silakan )?(?:dijemput|jemput|angkut|bongkar)%
      angkut (?:semua|mesin)%
      dari kau\. dari\.%
      angka itu menjadi nol
      {i} (?:tarik|cabut) semua (?:uang|deposito|polis|dana|tabungan|akun)%
      (?:mobil|polis|anak|cabang) .{0,20}{i} (?:cabut|pindahkan)
      stok kalian .*turun%
      rencana itu {i} bekukan%
      buat apa (?:{i} )?(?:bertahan|setia|lanjut)%
      {not} ada alasan <1>bertahan
      {already} waktunya .{0,10}mencari
      (?:ragu|pikir-pikir) <4>(?:lanjut|meneruskan|melanjutkan)%
      (?:meninjau ulang|mengevaluasi|evaluasi ulang|mempertimbangkan kembali) <3>(?:kerja sama|kontrak|langganan|apakah tetap)%
      (?:mempertimbangkan|berpikir|berencana|memutuskan) (?:untuk )?(?:{not} melanjutkan|berhenti|pindah|beralih)%
      lepas dari (?:kontrak|langganan)%
      hentikan (?:penggunaan|langganan)
      bukan lagi\.?
    `,
    unless: anyOf`
      (?:{not}|bukan) <1>(?:berencana|mempertimbangkan|berpikir|akan pindah|kapok|ada rencana)
      (?:pindah kota|pindah ke malang|pindah kerja|proyek|dilebur|cabang kami tutup|kami tutup cabang|tutup cabang|jarang dipakai|pedas|vanila|puas|terima kasih|makasih|alamat baru|lulus|neneknya|mobilnya {already} dijual|kami kehilangan|otomatis|cara|bagaimana|apakah|login|masih ada|liburan|layanannya bagus|kantor% memang tutup|unit lain lanjut|unit lantai|ibu saya yang meninggal|beli yang|meninggal|gigi|kabel lama|takut khilaf|wkwk)
    `,
  },
  {
    rule: 'churn-threat/off-i-go',
    strength: 'explicit',
    match: anyOf`
      (?:{i}|mending|mendingan|{will}|{already},?|lebih baik|langsung|akun,|yuk|ya) (?:cabut|caw|cau|capcus|hengkang|angkat kaki|angkat koper|minggat|out|pamit|say goodbye|left|undur diri)(?! (?:gigi|kabel|charger|stop|colokan|berkas|laporan|gugatan|dari jalan|data|dulu|jadwal|aduan|sendiri|paksa|lalu|\d|,? terus| dan pasang|$))
      (?:jual|buang|bakar) akun
      {i} (?:sudahi|akhiri|tutup buku|putuskan|cukupkan)(?: saja| aja)? ?(?:langganan|kontrak|polis|kerja sama|kerjasama|sampai di sini|saja|aja|hubungan)%
      (?:premi|langganan|kontrak|polis|member|paket|tagihan)%(?: [\p{L}\d]+){0,3} (?:jangan|{not} usah|{not} perlu) <1>(?:didebet|didebit|diperpanjang|ditarik|ditagih|dilanjut%|diteruskan)
      (?:jangan|{not} usah|{not} perlu) <1>(?:berharap|harap|ngarep|bujuk|dibujuk|ditawari) <2>(?:diperpanjang|perpanjangan|{i}|lanjut|balik|pakai|diskon|promo|kembali|order)%
      {i} (?:{already} )?(?:mulai |sedang )?(?:migrasi|migrasikan|alihkan|pindahkan|pindahin|tarik|percayakan|limpahkan|serahkan|oper) .{0,30}(?<!\p{L})(?:ke|kepada) <2>(?:platform|dompet|bank|sekuritas|penyedia|vendor|aplikasi|provider|operator|supplier|rekening|pesaing|kompetitor|tempat lain|pihak lain|sebelah|toko)%
      (?:migrasi|perpindahan|peralihan) ke .{2,40}(?<!\p{L})(?:{already} )?(?:sedang|kami|{i}|siap|mulai|dipersiapkan|disiapkan|jadwalkan)%
      (?:sistem|vendor|penyedia|aplikasi|pemasok|supplier|provider|ekspedisi|rekanan) (?:pengganti|alternatif|cadangan)
      (?:cari|mencari|siapkan|menyiapkan|menyetujui|setuju|tender|pengadaan) <3>(?:pengganti|alternatif) ?%
      (?:minta|mau|mikir|kepikiran|condong|siap|rencana|sepakat|kompak|terpaksa|kayaknya|bakal|sempat mau) <3>(?:ganti|pindah|beralih|hijrah|putus) <1>(?:ekspedisi|vendor|brand|provider|platform|operator|bank|merek|langganan|sambungan|penyedia|aplikasi|supplier|sekolah|ke (?:sana|sebelah|lain))%
      (?:putus|memutus|cabut) (?:sambungan|langganan|kontrak|kerja sama|kerjasama|hubungan)(?! internet)
      (?:mulai|terhitung|per) (?:hari ini|besok|sekarang|bulan depan|minggu depan|januari|detik ini|senin|lusa),? .{0,40}(?<!\p{L})(?:{not} lagi|{i} naik|{i} pakai|{i} pindah|{i} ke|dipercayakan|percayakan|vendor lain|tempat lain|naik travel|tinggal)%
      (?:cukup sekali|sekali (?:ini )?(?:saja|aja) cukup|cukup sampai (?:di sini|disini)|sampai di sini saja)(?=[.!,]| belanja| beli| di| sama| dengan| pakai|$)
      (?:ini|itu)? ?(?:{number} )?(?:itu|ini|tadi) (?:pembelian |pesanan |order |transaksi |jadi )?(?:{which} )?terakhir(?=[.!]|$)
      (?:order|pesanan|pembelian|transaksi|servis|langganan) (?:pertama )?(?:dan )?(?:sekaligus )?terakhir%
      (?:bulan|tahun|minggu) depan <4>(?:{i} )?(?:ikut (?:dia|dy|mereka|tetangga|sebelah|pindah)|pindah|ganti (?:provider|kartu|operator|bank|vendor)|tarik|alihkan|{not} (?:lanjut|perpanjang|di sini)|habis dan)%
      (?:habis|lewat|setelah|abis) (?:bulan|tahun|kontrak|ini|periode) ?(?:ini)?,? (?:tinggal|{i} (?:tutup|pindah|cabut|keluar|stop)|selesai|bubar|udahan|putus)%
      (?:sisanya|selanjutnya|kebutuhan|order|berikutnya|ke depan|selebihnya)%,? .{0,50}(?<!\p{L})(?:tempat|vendor|toko|pihak|penyedia|rekanan|supplier|ekspedisi) lain%
      (?:{i}|mending|mendingan),? .{0,20}(?<!\p{L})(?:beli|pesan|ambil|belanja|cari|langganan|pakai|pake) (?:di )?(?:{which} lain|(?:tempat|toko|penyedia|provider|vendor|bengkel|kurir) (?:lain|sebelah|tetangga))%
      {not} (?:lanjut|meneruskan|melanjutkan|nerusin|diteruskan|dilanjut) <2>(?:di sini|lagi|di sekolah|langganan|kontrak|kerja sama|sekolah|sama kalian)%
      {if} .{2,60}(?<!\p{L})(?:begini|gini|kayak gini|seperti ini|terus|begitu)(?: terus)?,? .{0,40}(?<!\p{L})(?:{not} lanjut|ganti|pindah|cabut|putus|sudahi|tarik|alihkan|ditarik|{i} ke|keluar|udahan|uninstall|gapapa)%
      (?:uninstall|unsubscribe|unsub|hapus aplikasi)(?=,| aja| saja| ini| sekarang| juga|\.|!|$)
      (?:kartu|sim|aplikasi|modem|hp)% <2>(?:{i} |tak |gue )?(?:buang|buwak|patahin|patahkan|gunting|bakar|uninstall|lempar)(?= aja| saja| wae|,|\.|!|$)
      (?:ganti|pakai|pindah) (?:sing|yang|{which}|kartu|ke) (?:kuning|merah|biru|ijo|hijau|oranye|ungu|sebelah|lain)%
      (?:aplikasi|kartu|provider|toko|platform|warung|kos|operator|gym|bank|hotel) (?:ijo|hijau|oranye|kuning|merah|biru|ungu|sebelah|lain|tetangga) <1>(?:promo|lebih|masih|nawarin|nawari|siap|murah|banyak|satunya|udah|sudah|lancar)%
      (?:kepercayaan|rasa percaya|percaya)% .{0,20}(?<!\p{L})(?:{already} )?(?:hilang|{not} ada|habis|lenyap|luntur|runtuh|pudar|pupus)%
      (?:rencana|niat|minat)% .{0,40}(?<!\p{L})(?:{i} (?:batalkan|urungkan|kubur|coret|batalin)|batal|pupus|buyar) ?(?:gara-gara|setelah|karena (?:cara|pelayanan|pengalaman)|,)%
      (?:kebanjiran|kehilangan) (?:satu )?(?:pelanggan|nasabah|klien) lagi
      (?:{number}|puluhan|belasan) (?:tahun|thn) .{0,40}(?<!\p{L})(?:langganan|pelanggan|berlangganan|setia|nasabah).{0,40}(?<!\p{L})(?:berakhir|cukup|selesai|tidak lagi|sampai sini|tamat)%
      (?:mulai|per) (?:hari ini|besok|sekarang) {not} lagi%
    `,
    unless: anyOf`
      (?:{which}|pas|waktu|saat|setelah|habis) {i} cabut|cabut,? terus
      (?:apakah|bagaimana|gimana|berapa|bisakah|panduan|boleh|gedung|akses|{i} bikin review|testimoni|pindah ke \p{L}+|neneknya|{not} jadi|pembayaran kami|karena (?:pindah|dinas|sakit|urusan|lulus|ukuran|anak|jarang|sudah tidak)|pindah (?:kerja|kota|dinas|rumah|alamat|tugas|gudang)|soalnya (?:papa|mama|pindah|dinas)|lulus|meninggal|regulernya|saudara|kabel lama|wkwk%|haha%|terima kasih|makasih|puas|senang|betah|booking|pelanggan lari|pelanggan kabur|tetangga {i} (?:yang )?sempat|cadangan data|rute alternatif|jalan alternatif|jadwal pengganti|barang pengganti|unit pengganti|kartu pengganti|parkir|warna|sudah tidak (?:dipakai|kepakai))
      {not} (?:ada rencana|akan pindah|jadi pindah|berniat)
      (?:istri|suami|ibu|bapak) <2>(?:mundur|pamit)
    `,
  },
];
