import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian: the problem came back, or was never solved. Once more is a tone; three times, or every month, is not. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match: anyOf`
      (?:ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesekian|kesepuluh|ke-? ?(?:[3-9]|\d\d+)) ?kali%
      (?:laporan|email|surel|telepon|tiket|chat|surat|pengaduan|komplain|keluhan|kunjungan|klaim|revisi|pesan|formulir|pengganti|regression|regresi|insiden|gangguan|unit|kiriman|kejadian|kesalahan|putaran)% (?:{i} )?(?:{which} )?(?:ketiga|keempat|kelima|keenam|ketujuh|ke ?-?[3-9])(?: (?:saya|kami))?
      (?:{already} |wis )?(?:tiga|empat|lima|enam|tujuh|delapan|sepuluh|[3-9]|\d\d+) ?(?:x|kali) <4>(?:lapor%|melapor%|nagih|komplain|telepon|nelepon|telpon|menelepon|email|kirim|dm|chat|menjelaskan|jelas%|dijelas%|bilang|servis|diservis|diperbaiki|ganti|diganti|diundur|ditunda|ngulang|mention|menyurati|nanya|tanya|bertanya|diisi|ngisi|gagal|salah|ditolak|dibantah|bantah|balik|datang|dikirim%|ketemu|menghubungi|hubungi|minta)
      (?:lapor|nagih|komplain|telepon|telpon|email|dm|wa|chat|menjelaskan|mention|diisi|ketemu) <2>(?:tiga|empat|lima|enam|[3-9]|\d\d+) ?(?:x|kali)
      {already} (?:berkali-kali|berulang kali|berulang-ulang|beberapa kali|bolak-balik)
      (?:berkali-kali|berulang kali|berulang-ulang) <2>(?:{i} )?(?:lapor%|melapor%|sampaikan|menyampaikan|komplain|hubungi|menghubungi|telepon|email|chat|dm|jelas%|menjelaskan|bilang|tanya|minta|{already})
      (?:{i}|{already}) <2>(?:sampaikan|jelaskan|jelasin|bilang|laporkan|telepon|hubungi|chat) <2>(?:berkali-kali|berulang kali|berulang-ulang)
      bolak-?balik <3>(?:{number} ?(?:x|kali)|cuma|terus|lapor|nelepon|ke|servis|kantor|{not} beres)
      (?:harus |mau )?berapa kali (?:lagi )?(?:harus )?(?:{i} )?(?:harus )?(?:menjelaskan|jelaskan|jelasin|bilang|tanya|hubungi|menghubungi|lapor|chat|salah|diulang|ulang)
      (?:setiap|tiap|saben) (?:bulan|minggu|hari|tgl|tanggal|update) <4>(?:salah|error|begini|gini|begitu|sama|terulang|masalah|rusak|mati|putus|kedebet|selalu|laporin|lapor)
      buat (?:ketiga|keempat|kelima|keenam) kali%
      cerita <3>(?:dari awal|dari nol)
      (?:ulang|mengulang|ngulang|menjelaskan|jelasin|cerita|ceritain) <3>(?:dari (?:awal|nol)|kesekian)
      (?:tiga|empat|lima|enam|tujuh) kali .{3,80}, (?:tiga|empat|lima|enam|tujuh) kali
      (?:mutar-mutar|muter-muter|bolak-balik) .{0,20}kali%
      {number} kali <2>(?:pesan|servis|ganti|kirim|diganti|dibetulkan|diperbaiki),? {number} kali <3>(?:salah|rusak|gagal|dikirimi)
    `,
    unless: anyOf`
      (?:memuaskan|enak|nikmat|selalu ramah|lanjut di sini)
      (?:seminggu|sebulan|sehari|setahun) <1>(?:sekali|{number} kali)
      kali% <3>(?:beli|belanja|pesan lagi|pesan di|order di|nonton|ikut|langganan|sukses|berhasil|puas)
      (?:akhirnya|berhasil|seru|puas|hilang di madinah|mau bilang makasih|terima kasih|makasih|tetap bagus|selalu bagus|minum|dosis|ditemukan)%
      berapa kali (?:boleh|sehari|angsuran|bayar|bisa)%
      dari awal (?:bulan|tahun|sampai selesai|mula)%
    `,
  },
  {
    rule: 'repeat-contact/was-closed',
    strength: 'explicit',
    match: anyOf`
      (?:tiket|ticket|laporan|kasus|komplain|keluhan|inc)%-?%? <3>(?:ditutup|di-?close|closed|dianggap selesai|dinyatakan selesai) <2>(?:padahal|tapi|sepihak|terus|begitu|tanpa|{no})
      (?:kenapa|mengapa|kok|knp) <2>(?:tiket|laporan|kasus|komplain)% <2>(?:ditutup|di-?close|selesai)
      buka tiket (?:baru|lagi) karena
      (?:lanjutan|menyambung|menyusul|menyusuli|sambungan) <4>(?:tiket|keluhan|surel|email|laporan|surat) <3>(?:sebelumnya|{no}|terdahulu|\d+)
      (?:surel|email|surat) (?:sebelumnya|terdahulu)%
      sistem {number} kali
    `,
    unless: anyOf`
      (?:silakan|boleh|mohon|tolong) <1>ditutup
      lanjutan pertanyaan
      (?:abaikan|mengacu|sesuai)
    `,
  },
  {
    rule: 'repeat-contact/said-before',
    strength: 'explicit',
    match: anyOf`
      {already} (?:pernah )?(?:{i} )?(?:lapor|laporkan|laporin|melapor%|sampaikan|komplain|jelaskan|jelasin|keluhkan|bantah) <2>(?:bulan|minggu|pekan|sebelumnya|kemarin|kemaren|tahun|dulu|{number}) <2>(?:lalu|kali)?
      seperti {which} {already} {i} (?:sampaikan|laporkan|jelaskan|tulis)
      {already} cerita ke {number}
      (?:kembali|lagi) (?:menyampaikan|melaporkan|mengadukan|kami sampaikan|saya sampaikan)
      {i} <1>kembali (?:menyampaikan|melaporkan|menghubungi|menulis)
      {i} <1>(?:menghubungi|lapor|komplain|menulis|telepon|chat) (?:lagi|kembali)
      {i} (?:ini )?{which} (?:nelepon|telepon|telpon|chat|lapor|komplain) <2>(?:kemarin|kemaren|senin|tadi|minggu|hari)
    `,
    unless: anyOf`
      (?:sudah beres|{already} normal|terima kasih|makasih|{not} ada masalah)
    `,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'tone',
    match: anyOf`
      (?:rusak|mati|error|eror|putus|gangguan|bermasalah|down|bocor|netes|muncul|nongol|kambuh|kumat|terulang|terjadi|kejadian|ngelupas|mengelupas|padam|crash|flapping|hang|lemot|diundur|ditunda|batal|gagal|kedebet|terdebit|tertagih|ditagih|macet|mogok|bunyi|ketelen|diblokir|keblokir|ke-?logout|telat|terlambat|offline|loading|ngelag|lag|bluescreen|blue screen|hank|ngehang|macet|diminta|disuruh|kurang|krg|kebaca|hilang|ngadat|salah|longgar|retak|bengkok|cacat|kosong|berhenti|lepas|nyangkut|offside|trip|meleset|tertukar|ketuker|dibatalkan|ditolak)%(?: (?:saja|aja|terus))? (?:{again})
      (?:balik|kembali) (?:jadi (?:nol|error|merah)|error|rusak|mati|muncul|terulang|terjadi|bermasalah|putus|gangguan)
      (?:masalah|error|gangguan|garis|kendala|bug|penyakit)%? <2>(?:balik|kambuh|kumat|terulang|muncul)
      lagi-lagi <3>(?:error|rusak|gangguan|masalah|mati|salah|telat|putus|gagal|kosong|bocor|batal|diundur)
      (?:lagi|terus) dan (?:lagi|terus)
      terulang (?:terus|kembali|lagi)
      (?:berulang|serupa berulang|serupa terulang)
      (?:kedua kali%|kali kedua|{number} kali (?:dalam|sebulan|seminggu)|kedua kalinya)
      (?:{already} )?(?:dua|2) ?(?:x|kali) <3>(?:lapor%|melapor%|laporkan|komplain|bantah|nagih|diundur|dijelasin|jelasin|servis|diservis|diperbaiki|salah|minta|kejadian|ganti|diganti|telepon|chat|email)
      dijelasin (?:2|dua) ?x
    `,
    unless: anyOf`
      (?:{not}|{no}|jangan|pernah|tanpa|bebas) <2>(?:muncul|terjadi|rusak|error|terulang|kambuh|putus|mati|hilang|telat|bocor|gagal|macet|salah|ketuker|tertukar)% <1>{again}
      (?:baterai|normal|coba|pesan|order|beli|main|ikut|kapan|biar|supaya|agar|takut|jangan sampai)
      (?:{already} (?:normal|beres|aman|bisa|nyala|jalan)|sekarang (?:normal|aman|sehat)|hidup lagi|normal lagi)
      lupa
      (?:kedua|dua) kali% <2>(?:beli|belanja|pesan|nonton|ikut|langganan|sehari)
    `,
  },
  {
    rule: 'repeat-contact/still',
    strength: 'tone',
    match: anyOf`
      {already} reset
      masih (?:saja |aja |tetap |tetep |terus |juga )?(?:sama|error|eror|rusak|bermasalah|gangguan|netes|bocor|mati|begini|begitu|gini|gitu|putus-putus|lemot|salah|merem|muncul|kedip|berkedip|ngelag|crash|bunyi|cacat|kosong|tertagih|kedebet|offline)(?: (?:saja|aja|juga|persis|terus|seperti))?
      (?:masih|msh|tetap|tetep|ttp) (?:saja |aja )?(?:{yet}|{not}) <1>(?:bisa|bs|beres|selesai|berfungsi|diperbaiki|teratasi|jalan|masuk|muncul|kelar|normal)
      (?:tetap|tetep|ttp) (?:saja |aja )?(?:sama|rusak|error|salah|kedebet|mati|gagal|begitu|gitu|{not})
      noda% <4>masih ada
      masih ada <2>(?:nih|kak|noda|bocor|lagi)
      (?:sampai|sampe|hingga) (?:sekarang|kini|hari ini|detik ini|saat ini) <2>{yet} <2>(?:beres|selesai|diperbaiki|teratasi|bisa|kelar|tuntas|normal)
      {yet} <1>(?:beres|selesai|kelar|tuntas|diperbaiki|teratasi)(?:-%)?(?: juga)?
      {not} (?:mempan|sembuh-sembuh|beres-beres|kelar-kelar|selesai-selesai|kapok-kapok)
      (?:solusi|langkah|saran|perbaikan)%? <5>{not} (?:berhasil|mempan|bekerja|membantu|berpengaruh)
      {already} (?:restart|coba|dicoba|reset|ganti|diganti|diservis|diperbaiki|dibenerin|dibetulin),? .{0,40}?(?:masih|tetap|tetep|sama saja|sama aja|rusak|{not} bisa|{yet})
      {yet} kena akar masalah%
      masalah lama {yet}
    `,
    unless: anyOf`
      (?:kapan|apakah|berapa|jam|stok|promo|buka|daftar|alamat|tesis|skripsi|tugas|skripsinya)
      {if} .{0,30}masih
      {i} <1>(?:sendiri )?{yet} selesai
      masih sama (?:seperti|dengan) (?:alamat|pesanan)%
      alamat%
      {already} (?:normal|beres|aman|bisa)%
    `,
  },
  {
    rule: 'repeat-contact/fixed-they-said',
    strength: 'tone',
    match: anyOf`
      (?:katanya|kata|dibilang|bilangnya|janjinya) <3>{already} <2>(?:diperbaiki|beres|normal|dibenerin|dibetulin|fix|selesai|diganti|hilang|oke|aman|kelar|dihapus|memperbaiki)%
      (?:padahal|pdhl) <4>(?:katanya|kemarin|minggu lalu|baru|kata|teknisi|{already}) <4>(?:diperbaiki|dibenerin|dibetulin|fix|diganti|keluar|beres|dikoreksi|dibatalkan|saya batalkan|dihapus|servis)%
      (?:kemarin|kemaren|kmrn|minggu lalu) <2>(?:katanya|dibilang) <4>(?:ternyata|malah|eh|tapi)
      patch (?:kemarin|kmrn|kemaren) katanya
      baru (?:saja |kemarin |kemaren |jumat |senin |seminggu |sehari |{number} hari |{number} minggu )?<1>(?:diganti|diperbaiki|dibenerin|diservis|keluar (?:dari )?bengkel|dibetul%|dari ganti|didandani|betul|ganti) ?<3>(?:{already}|eh|malah|lagi|%nya|{again})?
      (?:diganti|diperbaiki|diservis|dibenerin|dibetulin),? <2>(?:{already}|eh|malah|juga|rusak|ternyata) <2>(?:rusak|error|mati|putus|sama|cacat|bocor)%
      (?:pengganti|penggantinya|gantinya|hasil servis)%? <2>(?:juga|cacat|rusak|sama)%
      hidup (?:sehari|{number} hari|{number} jam|sebentar),? <2>mati
      {only} (?:bertahan|tahan|awet) (?:{number}|sehari|semalam|seminggu)%
      teknisi <2>datang <2>,? <2>.{0,20}muncul lagi
      (?:sama|persis|identik) (?:persis )?(?:seperti|kayak|dengan|tempatnya|waktu|gejalanya|dgn) <3>(?:kemarin|sebelum%|dulu|bulan lalu|minggu lalu|tempatnya|gejala%|inc%|insiden|kunjungan|dua kunjungan)%
      gejala% <2>(?:sama|persis)
      (?:keluhan|masalah|kesalahan|kerusakan|gangguan|kendala|kejadian|error|bug|gejala|kasus)%? (?:{which} )?(?:sama|serupa)(?! dengan teman)
      (?:hal|kesalahan) {which} sama terulang
      (?:{which}|kmrn|kemarin) <3>dikirim ulang <3>.{0,30}salah
      lagu lama
      penyakit lama
      salah (?:kirim|tagih|cetak|hitung|ukuran) lagi
      revisi (?:ke-? ?\d+|ketiga|keempat|kelima)
      lagi, (?:kelebihan|salah|double)
      jadwal% <3>(?:berubah terus|diundur lagi)
      (?:minggu|pekan|bulan) lalu <2>katanya {already}
    `,
    unless: anyOf`
      (?:lain juga|juga mengalami|juga mengeluh|orang dengan|teman|tetangga|di forum|di grup|banyak {which}|alhamdulillah|terima kasih|makasih|mantap|hebat|keren|pesanan|alamat|sekarang aman|sudah pas)%
      (?:mengalami|menceritakan|cerita) (?:hal|masalah)
    `,
  },
  {
    rule: 'repeat-contact/count-them',
    strength: 'explicit',
    match: anyOf`
      (?:ini|itu|{already}|inilah) (?:{already} |adalah |yang )?(?!pekan|hari|minggu|bulan)\p{L}+ (?:ke-?\d+|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kesekian)(?! (?:anak|lantai|baris|{i} di sini|kami di sini|dari kiri|bulan|hari))
      (?:email|surel|laporan|servis|tambalan|tiket|tukar|kunjungan|perbaikan|panggilan|telepon|pengajuan|klaim|revisi|pesanan|unit|gangguan|kejadian|jadwal|surat|teknisi|chat|komplain|aduan)%(?: \p{L}+)? (?:ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kesekian|ke-?\d+)(?! hari)
      (?:laporan|pesanan|servis|email|tiket|kunjungan|unit|panggilan|jadwal|surat)%? pertama .{2,50}(?<!\p{L})(?:kedua|ketiga) .{2,60}
      (?:kejadian|terjadi|terulang|begini|begitu|gini|diundur|mundur|gagal|batal|ditolak|rusak|hilang|kirim|unggah|upload|jelasin|jelaskan|balas|saya kirim|ketuker|salah|putus|error|kelempar)%(?: \p{L}+)? (?:tiga|empat|lima|enam|tujuh|delapan|[3-9]|\d\d) ?(?:kali|x)
      (?:kembali|balik|mulai) (?:lagi )?(?:ke|dari) (?:titik (?:awal|nol)|nol|awal|titik|permulaan|laptop|garis start)%
      (?:tiket|nomor tiket|laporan|nomor laporan)%(?: \d+,?){2,}
      (?:tiket|resi|laporan|struk)%(?:nya)? (?:sampai |sudah |bisa )?(?:{i} )?(?:koleksi|kumpulkan|saya koleksi|segepok|setumpuk|selusin|berlembar|bertumpuk)%
      {already} (?:lapor|komplain|ngadu|tanya|hubungi) lewat .{2,30}, <1>(?:lewat|ke|di|via) .{2,30}
      (?<!baca )(?:mengulang|ngulang|mengulangi|ngulangin) <3>(?:cerita|penjelasan|keluhan|dari|kronologi|hal|lagi|terus)%
      (?:orang|petugas|cs|agen|admin|operator) (?:ke-?\d|ketiga|keempat|kelima|keenam) ?%
      {number} (?:petugas|cs|admin|orang|agen|operator)% (?:{which} )?(?:berbeda|beda|berlainan|bergantian)%
      (?:soal|masalah|keluhan|penyakit|lagu|cerita|judul|kasus|galat) {which} (?:itu-itu|itu lagi|itu juga|kemarin|dulu)%
      {i} (?:lagi|balik lagi|kembali lagi|datang lagi|muncul lagi)(?:,| ya| nih| dengan| dong| min| kak)
      ini {i} lagi%
      {already} bosan?%? <2>(?:lapor|bolak-balik|komplain|ngomong|telepon)%
      (?:bolak-balik|bolak balik|wira-wiri|mondar-mandir|mubeng-mubeng) <3>(?:ke|bengkel|service|servis|lapor|kantor|telepon|komplain|masuk|toko|bank)%
      (?:masuk|keluar) (?:bunyi|rusak|bengkel), <1>(?:keluar|masuk) %
      ditambal,? bocor%|dibenerin,? rusak%|diganti,? rusak%|diperbaiki,? rusak%|nyala,? mati,? nyala%
      {not} (?:pernah )?(?:tuntas|beres|kelar|sembuh|bener)(?:-%)? (?:juga|jua|dari|padahal|sampai)%
    `,
    unless: anyOf`
      (?:puas|memuaskan|senang|enak|langganan|terima kasih|makasih|alhamdulillah|wkwk%|haha%|anak (?:ke|yang)|lantai|kursi|somasi|gugatan|dibacakan|hari ke|bulan ke|berhasil|lancar|suka|seru|mau tambah|bisa dibatalkan|dua-duanya)
      (?:apakah|boleh|bisa) .{0,60}\?
      (?:adik|anak|cucu|kakak|istri) (?:ketiga|kedua|keempat)
    `,
  },
  {
    rule: 'repeat-contact/back-once-more',
    strength: 'tone',
    match: anyOf`
      (?:mundur|diundur|ngadat|kumat|kambuh|dobel|ngaco|ngawur|kacau|jebol|ambrol|mampet|mbledos|bocor|korslet|konslet|macet|merah|blank|freeze|nge-?hang|ngehang|mletek|copot|amblas|anjlok|rontok|mokad|ngambek|rewel|error)%(?: \p{L}+)? (?:{again}|meneh)
      (?:masih|tetap|tetep|tetap saja|tetep aja|isih) <1>(?:ngaco|dobel|kacau|jebol|mampet|merah|blank|freeze|ngehang|nge-?hang|bocor|noda|bunyi|panas|{not} dingin|putus-putus|buram|kosong|ngadat|kayak (?:kemarin|semula|dulu)|bandel|gitu-gitu)%
      (?:padahal|pdhl) <3>(?:dibilang|katanya|bilangnya|janjinya|baru|{already}|{yet}|kemarin) <3>(?:di-?fix|fix|di-?update|diperbarui|diatasi|diperbaiki|selesai|tuntas|dibenerin|ganti|diganti|seminggu|sebulan|sehari|servis|ditangani|otomatis|aman|ditukar|dicuci|dua kali|tiga kali)%
      (?:katanya|kata %|dibilang|bilangnya|jarene) <2>(?:{already}|wis) <1>(?:di-?fix|fix|di-?update|diperbarui|diatasi|ditangani|dipatch|oke|bagus|bener|bagus-bagus|waras|mari|didandani)%
      (?:persis|sama) <1>(?:seperti|kayak|kaya|dgn|dengan|plek) <1>(?:sebelum|bulan|minggu|kemarin|semula|gelombang|tahun|gelombang|kejadian)%
      (?:eh|e|lha),? (?:tadi|pagi ini|hari ini|kemarin|sekarang|semalam|barusan|malah|kok) .{0,40}{again}
      {already} {number} ?(?:x|kali) <4>(?:ganti|diganti|masuk|servis|lapor|bolak|kirim|balik|ditukar|dicuci|dibenerin)%
      (?:semester|bulan|minggu|tahun|kemarin|pekan) (?:lalu|kemarin)? ?.{2,30}, (?:semester|bulan|minggu|tahun|sekarang|pekan)(?: ini| depan)? .{0,25}(?<!\p{L})(?:{again}|juga|sama)%
      {yet} (?:berubah|ada perubahan|membaik) <1>(?:juga|jua|ternyata|sama sekali)?
    `,
    unless: anyOf`
      {not} <3>(?:{again}|error|rusak)
      (?:pesanan|alamat|alamatnya|menu|ukuran|rasa)% <2>(?:{which} )?sama
      (?:semoga|supaya|biar|takut|jangan|kapan|terima kasih|makasih|wkwk%|haha%|alhamdulillah|sudah normal|udah normal|sekarang normal|normal lagi|bening lagi|lampu merah|hidup lagi|nyala lagi)
    `,
  },
];
