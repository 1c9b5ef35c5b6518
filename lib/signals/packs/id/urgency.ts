import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: business at a standstill, losses, a deadline, somebody waiting; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match: anyOf`
      (?:operasional|bisnis|usaha|produksi|pabrik|gudang|kasir|kantor|layanan|pekerjaan|lini|gerai|toko|warung|teller|sistem|jahit|shift|proyek|dapur|cabang|kegiatan)% <5>(?:berhenti total|terhenti|lumpuh|mandek|macet total|mati total|menganggur|nganggur|terbengkalai|stop produksi|tutup gara-gara|{not} jalan|{not} bisa jalan|{not} beroperasi)
      (?:operasional|produksi|pabrik|lini produksi|usaha|dapur)%(?: \d)? <3>(?:berhenti|stop|mati)(?: sejak| dari| total| ngepul)?
      {i} <2>(?:lumpuh|menganggur|berhenti total)
      {not} (?:bisa|dapat|bs) <1>(?:jualan|berjualan|transaksi|bertransaksi|melayani|menagih|kirim barang|mengirim barang|menerima pembayaran|terima pembayaran|checkout|absen|login kerja|produksi|berproduksi|beroperasi|bayar gaji|membayar gaji|narik|nyari nafkah)
      {not} (?:jualan|ngepul|ngebul|narik) <2>(?:sama sekali|sejak|dari|lagi)?
      (?:berhenti|stop) (?:produksi|beroperasi|ngepul|operasi) ?%
      (?:warung|toko|kantor|usaha)% <2>(?:terpaksa )?tutup (?:dari|sejak|dua|{number} hari|seharian)
      terpaksa tutup (?:toko|warung|usaha|hari)%
      (?:truk|pekerja|karyawan|pabrik|mesin|shift)% <2>menganggur
      (?:prod|production|produksi) down
      sistem% (?:mati|down|lumpuh)(?: total| sejak)?
      (?:dirumahkan|saya rumahkan)
      (?:payroll|gaji|gajian)% <6>{not} (?:bisa|dapat) (?:diproses|cair|dibayar|dikirim)
      (?:bansos|uang|dana|barang)% <2>{not} bisa (?:cair|keluar|terbit)
      balik ke (?:kalkulator|kertas|manual)
    `,
    unless: anyOf`
      {not} (?:terhenti|lumpuh|terganggu|berhenti|mengganggu)
      (?:apakah|sesuai jadwal|perawatan|otomatis|model lama|libur|cara)
      {if} .{0,40}(?:berhenti|lumpuh)
    `,
  },
  {
    rule: 'urgency/losing-money',
    aspect: 'loss',
    strength: 'explicit',
    match: anyOf`
      (?:rugi|merugi|kerugian|kehilangan) <4>(?:juta|jutaan|miliar|rupiah|rp%|omzet|omset|pesanan|penjualan|orderan|setiap (?:jam|hari)|tiap (?:jam|hari)|puluhan|dua puluhan|penghasilan|per (?:jam|hari|shift))
      {i} <2>(?:merugi|rugi) <1>(?:terus|besar|tiap|setiap|banyak|{number})
      (?:tiap|setiap|per) (?:menit|jam|hari) <4>(?:rugi|uang hilang|melayang|kerugian|mati puluhan|hilang)
      (?:kena|dikenakan|mengenakan|membayar|bayar) <2>(?:denda|penalti|pinalti) <3>(?:klien|keterlambatan|mulai|pelanggan|besok|buyer|{if})
      (?:denda|biaya|sewa) <2>(?:berjalan|jalan) terus
      (?:dagangan|stok|barang|ikan|daging|sayur|bahan)% <3>(?:busuk|basi|mencair|rusak semua|layu)
      (?:orderan|pesanan|order)% <2>(?:menumpuk|numpuk)
      pesanan <3>batal semua
      pembeli <2>(?:cancel|kabur|lari)
      pelanggan <1>(?:kabur|lari)
    `,
    unless: anyOf`
      (?:rugi laba|laba rugi|rugi kalau|kalau rugi|ganti rugi|kalkulator)%
    `,
  },
  {
    rule: 'urgency/deadline',
    strength: 'explicit',
    match: anyOf`
      (?:hajatan|kereta|acara|nikah|nikahan|akad|resepsi|wisuda|ujian|sidang|lomba|wawancara|interview|presentasi|rapat|tender|pesawat|penerbangan|kapal|keberangkatan|konser|pesta|deadline|tenggat|batas|jatuh tempo|jatuhnya|cut-?off|penutupan|pendaftaran|kelas pertama|event|operasi|pernikahan|ulang tahun|lamaran|kontrakan|tutup buku|pelaporan|pemberkatan|kompetisi|berangkat|terbang|visa)%(?: {i})? <6>(?:besok|lusa|hari ini|nanti malam|malam ini|sore ini|siang ini|pagi ini|sebentar lagi|bentar lagi|sejam lagi|setengah jam lagi|tinggal (?:{number}|sehari|sejam)|jam \d+ ini|jam sebelas ini|h-\d)
      (?:tinggal|sisa) (?:{number}|sehari|sejam|setengah jam)(?: (?:jam|hari|menit))?(?: lagi)
      (?:dua|tiga|empat|lima|\d+|se|setengah) ?jam lagi
      sejam lagi
      paling lambat (?:besok|hari ini|nanti|senin|selasa|rabu|kamis|jumat|sabtu|jam|pukul)%(?! \?)
      acara%? (?:jam|pukul) \d+%
      (?:bank|notaris|kedutaan|rs) {already} menunggu%
      (?:sidang|ujian|kereta|pesawat|kapal) (?:jam|pukul) \d%
      h-\d
      (?:besok|lusa|sabtu)(?: (?:pagi|sore|siang|malam|jam \d+))? <2>(?:{already} )?(?:akad|acara|nikah|resepsi|wisuda|ujian|sidang|lomba|berangkat|operasi|presentasi|dipakai|jatuh tempo|lombanya|acaranya)%
      (?:harus|wajib|mesti|kudu|tolong|mohon|agar) <6>sebelum <1>(?:jam|pukul|itu|siang|sore|malam|besok|jumat|senin|magrib|maghrib|subuh|{number})
      (?:harus|wajib|mesti|kudu) <4>(?:hari ini|malam ini|sore ini|besok pagi|sekarang)
      (?:dibagi|dibayar|dipakai|ditandatangan|ditandatangani|berangkat|jalan|dikirim)% <3>(?:sore ini|siang ini|hari ini|malam ini|besok pagi)
      (?:bayar|buat) <2>(?:kontrakan|rumah sakit|sekolah|kuliah) .{0,30}(?:besok|hari ini|sekarang)
      (?:waktu|waktunya) <2>(?:mepet|sempit)%
      (?:ditutup|tutup) (?:jam|pukul) \d+ .{0,30}(?:tolong|sebelum)
      lewat,? <2>{not} <1>(?:gajian|terkirim|bisa)%
      {number} (?:jam|hari) sebelum (?:acara|sistem|penutupan)%
    `,
    unless: anyOf`
      (?:batalin|kapan|apakah|berapa|bisa <2>geser|reschedule|dibatalkan|batal|diundur|ditunda|cancel|jadwalkan ulang|tahun depan|bulan depan|minggu depan|santai|{not} (?:buru-buru|mendesak|keburu|apa-apa|masalah)|gpp|gapapa|selesai|lancar|terima kasih|makasih|boleh|izin|cuti|buka)
    `,
  },
  {
    rule: 'urgency/somebody-waits',
    strength: 'explicit',
    match: anyOf`
      (?:karyawan|pembeli|tamu|pelanggan|klien|penonton|sopir|supir|pasien|murid|penumpang|keluarga|notaris|anak2|anak-anak|bos|nasabah|truk|kapal|rombongan|orang)%(?: {i})? <2>(?:{already} |udh )?<1>(?:menunggu|nunggu|nungguin|nanya%|berderet|menumpuk|ngantre|antre|antri|mengantre|di depan|pada nunggu)
      {already} (?:ditunggu|ditungguin) (?:klien|pembeli|notaris|tamu|keluarga|bos)
      (?:ditunggu|dokumennya ditunggu) (?:notaris|klien|bank|kedutaan|rumah sakit)
      (?:duit|uang|kartu)% <3>di kartu itu
      (?:stok|obat|insulin|susu)% <3>(?:habis|tinggal) <3>(?:tadi malam|malam ini|hari ini|di rumah)
      {not} pegang uang
      terjebak di (?:bandara|stasiun|jalan)
      mogok di .{0,30}(?:ini|lagi)
      butuh <3>(?:malam ini|sekarang|hari ini)
      {not} (?:bisa|dapat) (?:nunggu|menunggu|ditunda) <1>(?:besok|lagi|sampai|lama)
      {not} bisa (?:digeser|ditunda)
      kapan nyalanya
      (?:kapan|kpn) sih .{0,20}%nya
    `,
    unless: anyOf`
      (?:karena promo|senang|tertib|santai|diskon|terima kasih|makasih|{not} mendesak|kalau sempat)
      {already} masuk
    `,
  },
  {
    rule: 'urgency/urgent',
    strength: 'tone',
    match: anyOf`
      (?:mendesak|urgent|urgen|urjen|darurat|gawat|genting|kepepet|mepet|buruan|buruaan%|cepetan|cepet(?:an)? (?:bgt|banget)|cepatlah|enggal|dikejar (?:deadline|waktu)|kejar tayang|asap)
      buru-buru
      (?:secepatnya|sekarang juga|hari ini juga|malam ini juga|detik ini juga|sesegera mungkin|secepat mungkin|segera mungkin)
      (?:tolong|mohon|diusahain|usahakan|bisa diproses|kepastian) <5>(?:hari ini|malam ini|sore ini|sekarang|secepat%|sesegera|segera (?:diperbaiki|ditangani|dibuka|dikirim|perbaiki|tangani)|cepat|cepet)
      segera (?:perbaiki|tangani|selesaikan|tindak|diperbaiki|ditangani)
      (?:mohon|tolong) <3>(?:diprioritaskan|dipercepat|percepatan)
      mohon (?:benar|betul|sangat)
      (?:cepat|cepet) (?:kirim|dijawab|dibalas|datang)%
    `,
    unless: anyOf`
      {not} <2>(?:mendesak|urgent|darurat|buru-buru|keburu|gawat|genting)
      (?:bisa|boleh|apakah) (?:minta )?tolong
      {i} <1>(?:tulis|sebar|posting|unggah)
      (?:libatkan|direktur|head of)
      (?:kontak|nomor|tombol|pintu|lampu|rem|pendaratan|layanan|motif|gawat) darurat
      (?:terima kasih|makasih|kalau sempat|santai|balas%|balasan|manajer%|atasan%|manajemen|pimpinan|direktur|tagihan {not}|kirim tagihan|{i} sebar|dinaikkan|gunting|masih masuk kerja|api|gas|pingsan|konektor|peringatkan)
    `,
  },
  {
    rule: 'urgency/clock',
    strength: 'explicit',
    match: anyOf`
      (?:batas|tenggat|deadline|terakhir|tutup|penutupan|mulai|berangkat|mendarat|akad|acara|sidang|ujian|boarding|gerbang|operasi|tayang|resepsi|tamu|presentasi)%(?: \p{L}+){0,3} (?:pukul|jam|jm|pkl) <9>(?:sekarang|malam ini|hari ini|sore ini|siang ini|nanti|besok|lusa|ini {already}|tinggal)%
      (?:jam|pukul) .{3,50}, ?sekarang {already}? ?<1>(?:jam|pukul|pkl|setengah|tinggal|lewat|\d)%
      hari ini {already} (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|h-)
      {if} <1>(?:lewat|telat|terlambat|kelewat|sampai lewat|mundur|gagal)%,? .{0,40}(?<!\p{L})(?:gugur|batal|hangus|denda|kena|{not} (?:bisa|dapat|jadi|berangkat|ikut)|gagal|ditinggal|dicoret|diblokir|rugi|melayang|amsyong)%
      (?:memberi|ngasih|dikasih|diberi) (?:{i} )?waktu (?:{i} )?(?:sampai|hingga|{number}|sehari|besok)%
      (?:keburu|takut|sebelum|nanti) <3>(?:tutup|berangkat|terlambat|hangus|kedaluwarsa|basi|gugur|dicoret|penutupan|ditutup|pasar|panen) (?:sesi|pasar|gerbang|loket|jam|hari|kasir|pendaftaran)?
      harus <4>(?:pegang|terima|dapat|masuk|keluar|bayar|kirim|sampai|jadi|selesai|beres)% .{0,25}(?<!\p{L})(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|jam|pukul|sebelum|hari ini|malam ini)%
      (?:resepsi|akad|nikahan|wisuda|acara|hajatan|ujian|sidang|umrah|keberangkatan|pemakaman|operasi|lomba|presentasi|konser)%(?: \p{L}+)? (?:lusa|besok|sabtu ini|minggu ini|tinggal|dua hari lagi|hari ini|sore ini|nanti malam)%
      (?:dipakai|dipake|dibutuhkan|dipasang|ditunggu|diperlukan|buat) <1>(?:akad|nikah|resepsi|wisuda|sidang|pemakaman|operasi|lomba|hajatan|interview|wawancara|presentasi|besok pagi|jam|nanti malam)% .{0,20}(?<!\p{L})(?:besok|lusa|pagi|nanti|malam ini|hari ini|jam|sore)%
      (?:batasnya|batas unggah%|batas lapor|batas kirim|batas bayar|tenggatnya)%? <2>(?:besok|hari ini|malam ini|pukul|jam|lusa|nanti|tinggal)%
    `,
    unless: anyOf`
      (?:kapan|apakah|berapa|bisa <2>geser|reschedule|dibatalkan|diundur|ditunda|batalin|jadwalkan ulang|santai|{not} (?:buru-buru|mendesak|apa-apa|masalah)|gpp|gapapa|lancar|terima kasih|makasih|boleh|izin|cuti|libur|konfirmasi|buka jam|jam buka|mati sejak|saya siap)
      lusa ke%
    `,
  },
  {
    rule: 'urgency/bleeding',
    aspect: 'loss',
    strength: 'explicit',
    match: anyOf`
      (?:tiap|setiap|per|se) ?(?:menit|jam|hari|tik|detik|malam|minggu)%(?: turun)? .{0,30}(?<!\p{L})(?:duit|uang|rugi|omzet|omset|nombok|melayang|hilang|terbakar|tekor|boncos|gaji|denda|jalan)%
      (?:nombok|tekor|boncos|buntung) <2>(?:{number}|terus|tiap|setiap|{i}|banyak|juta|ratusan|mulu|jutaan)%
      {i} <1>(?:nombok|tekor|boncos)
      (?:omzet|omset|rugi|uang|duit|kerugian|modal|sewa|cicilan|bunga|denda|gaji|argo|biaya)%(?: \p{L}+)?(?: \p{L}+)? (?:jalan terus|berjalan terus|melayang|menguap|lenyap|terbakar|membengkak|nambah terus|terus (?:jalan|berjalan|bertambah))
      omzet%? .{0,20}per (?:jam|hari|menit|malam)
      (?:gaji|bayar|dibayar) <3>(?:duduk-duduk|nganggur|bengong|tidur|main hp|diam|{not} kerja)%
      (?:toko|warung|depot|usaha|kedai|kantor|pabrik|gerai|bisnis|dapur|bengkel|salon|kos)%(?: \p{L}+){0,3} (?:bisa (?:tutup|bangkrut|gulung tikar|mati)|tutup (?:hari ke%|gara-gara|karena|dari|seharian|dulu)|gulung tikar|bangkrut|mandek|sepi gara-gara|kosong (?:{number}|seminggu|berhari-hari|dari)|terancam)
      (?:etalase|rak|gudang|kulkas|stok)%(?: {i})? kosong (?:{number}|se\p{L}+|dari|sejak|berhari-hari|total)
      (?:proyek|kerja|kerjaan|layanan|pekerjaan|produksi|pengiriman|operasi|penjualan|pasar|kapal|kelas|ujian)%(?: {i})? (?:berhenti total|terhenti|mandek|macet|lumpuh|setop|mogok|buntu|terbengkalai)
      (?:supplier|pemasok|klien|buyer|pembeli|customer|tamu|pelanggan|penyewa)% .{0,20}(?<!\p{L})(?:{already} )?(?:nelpon|nelepon|nagih|ngamuk|teriak|nanyain|ngejar) <1>(?:tiap jam|terus|setiap|mulu|dari tadi)
      (?:dagangan|ikan|daging|sayur|stok|bahan|kue|makanan|susu|bunga|ayam|buah|es krim|vaksin|asi)%(?: \p{L}+){0,4} (?:bau|busuk|basi|layu|mencair|lumer|mati semua|rusak semua|membusuk|mulai cair)%
      (?:insulin|obat|asi|oksigen|susu|inhaler|popok|gas|air)(?: \p{L}+){0,6} (?:habis|mencair|cair|tinggal (?:satu|sedikit|buat|sebotol)|basi|menipis)(?: besok| malam ini| hari ini| sore ini|$|,|\.|!)
      (?:pasien|pelanggan|pembeli|antrean|antrian|warga|penumpang|truk|orderan|pesanan|siswa|karyawan)% .{0,20}(?<!\p{L})(?:numpuk|menumpuk|mengular|kabur|balik badan|pada pulang|{not} jadi beli|lari|sampai (?:parkiran|jalan|trotoar|luar|gerbang)|menatap layar|terlantar|tumpah)%
      {not} bisa (?:melayani|kirim data|mengirim data|jualan|produksi|bayar gaji|gajian|narik|praktik|operasi|buka toko|ambil gaji|bayar buruh)
      {i} (?:terdampar|terlantar|kehujanan|{not} bisa pulang|{not} bisa masuk rumah|{not} pegang uang)
      (?:masih )?tertahan di (?:kamar|rumah sakit|bandara|pelabuhan|imigrasi|bea cukai|gudang|perbatasan|stasiun|terminal)%
      terlantar%? (?:di|dari|sejak)%
      detik ini(?: juga)?
    `,
    unless: anyOf`
      (?:rugi laba|laba rugi|ganti rugi|kalkulator|libur|tutup jam|jam berapa|{not} (?:rugi|mendesak|buru-buru)|terima kasih|makasih|lancar|apakah|bisakah|berapa|cara|bagaimana|wkwk%|stok kosong ya|kapan|sudah masuk|bisa minta|{i} (?:tulis|sebar|posting|kabari|kabarin|live)|enak|senang|diskon|promo)
      (?:bisa|boleh|mau|bantu|dibantu|cek|ada|jadwal|pesan|buka|libur) .{0,40}(?<!\p{L})(?:hari|malam|saat) ini
      (?:sampai|hingga|sejak|mulai|belum) <1>(?:saat|hari|detik) ini
    `,
  },
];
