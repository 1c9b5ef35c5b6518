import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Own superiors, and managers that are no people. */
const NOT_YOURS = anyOf`
  (?:manajer|manager|atasan|supervisor|spv|bos|direktur|pimpinan|owner|pemilik|manajemen|kepala|hrd)%(?: (?:cabang|toko|keuangan|operasional|gudang|armada|divisi|bagian|it|sekolah|kantor|proyek|pabrik))? (?:saya|kami|gue|gw|aku|kita)(?! (?:mau|ingin|minta|telepon|hubungi))
  (?:manajerku|bosku|atasanku)
  {i} (?:adalah |ini |sebagai |dari |selaku )?(?:manajer|manager|pemilik|owner|kepala|pimpinan|supervisor|direktur|spv)
  (?:ini|sebagai|kami) (?:dengan )?(?:supervisor|manajer|pimpinan|kepala|pemilik|direktur)
  (?:manajer|manager|manajemen) (?:proyek|produk|akun|kata sandi|file|unduhan|tugas|waktu|risiko|stok|data|baru ada)
  (?:kepala|kepalanya|kakinya|tangannya) (?:sakit|pusing|berdarah|benjol|sobek|luka|dingin)%
  (?:meminta|minta) (?:demo|invoice|laporan|salinan|data|akun|jadwal|penawaran|dokumen|faktur|rekap)%
  (?:akses|peran|role|fitur|sistem|aplikasi|dashboard|akun|task|file|lowongan|syarat|jadi|nama manajer di|level|lagu|pelatihan) <2>(?:manajer|manager|manajemen|owner|supervisor|bos|boss)
  (?:hotel menghubungi saya tadi|semuanya beres|{already} beres|persetujuan|tanda tangan|terima kasih|makasih|salam|naik gaji|hebat|baik banget|pantas|bagus|kemarin dibantu|eskalasi kemarin|sop|izin bos|diskusi|{not} perlu|{not} usah panggil|magang di|program magang|parsel|nenek|fifa|pemilik rekening|jam buka|galak|killer|canda|wkwk|alamat kantor pusat|kantor pusatnya di mana|demo hari|ingin mencoba|laporan pemakaian|bonus dong|sblm bos|sebelum bos|nama account manager|ganti nama|pensiun|selalu sabar|jauhkan|booking|bentar ya)
`;

/** Indonesian: asks for someone above the agent (R24, R34). Own superiors ("atasan saya") are not meant. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match: anyOf`
      (?:bicara|berbicara|ngomong|ngobrol|bertemu|ketemu|temui|ditemui|dipertemukan|pertemuan|audiensi|disambungkan|sambungkan|sambungin|disambungin|dihubungkan|hubungkan|dialihkan|alihkan|teruskan|diteruskan|terusin|komplain|lapor|laporkan|adukan|berurusan|berhubungan|berkorespondensi|nyarios|tanya|kutanya|oper|dihubungi|forward|kasih|kasihkan|ke|sama|mengadu|menghubungi|ngadu|ditangani|nelepon|telepon|aku ngomong) <5>(?:manajer%|manajemen|manager%|mgr|gm|general manager|duty manager|branch manager|club manager|supervisor%|spv|atasan%|pimpinan%|pimpinane|pemimpin redaksi|bos|bosnya|bosmu|boss|direktur%|direksi|dewan direksi|kepala (?:cabang|toko|cs|layanan|bagian|divisi|sekolah|gudang|tim|regu|unit|bidang|teknik|regional)%|penanggung jawab%|owner%|pemilik%|team leader%|tl|lead nya|leader|toke|dunungan|pejabat|pengambil keputusan|ketua yayasan%|kantor pusat|pusat langsung|ceo%|head of .{3,20}|engineering lead|incident manager|vice president|vp|pihak {which} berwenang|manusia {which}|unit layanannya)
      (?:bicara|ngomong|sambungkan|hubungkan|alihkan|oper|kasih|kasihkan|berhubungan|bertemu|bicara langsung) <3>(?:orang|seseorang|siapa pun|pihak|yang|dia|beliau|petugas) ?<2>(?:{which} )?<2>(?:berwenang|punya wewenang|wewenang|bisa memutuskan|bisa ambil keputusan|bisa mengambil keputusan|bisa mutusin|lebih tinggi|lebih senior|di atas|levelnya di atas|punya jabatan|punya kuasa|berhak)
      (?:orang|{which}|siapa|pihak|petugas|pejabat) <2>(?:{which} )?(?:paling senior|lebih senior|berwenang|punya wewenang|bisa (?:ambil|mengambil) keputusan|bisa memutuskan|bisa mutusin|berhak buka|punya kuasa|lebih tinggi|lebih ngerti|lebih paham|tinggi jabatannya) <3>(?:siapa|di situ|ada|kasih|sambungkan|.|mana)?
      (?:{i} )?(?:mau|ingin|minta) bicara langsung dengan beliau%
      (?:pak|bu)? ?(?:camat|lurah|kades|rektor|dekan|bupati)% ke mana%
      {only} (?:mau|sudi|ingin) <1>(?:bicara|berurusan|berbicara)%
      (?:kasih|oper) ke (?:dia|yang)
      di atas (?:saudara|anda|kamu|mbak|mas)
    `,
    unless: NOT_YOURS,
  },
  {
    rule: 'manager-demand/call-boss',
    strength: 'explicit',
    match: anyOf`
      (?:panggil|panggilkan|panggilin|panggilkeun|mana|siapa|suruh|minta|kasih|butuh|mau|maunya|mohon|tolong|biar|agar|kirim|bawa|tunggu|harus|bilang|langsung ke|email|nomor|kontak|nama|alamat) <4>(?:manajer|manajernya|manajermu|manajer kamu|manajemen|manager|managernya|supervisor|supervisornya|spv|atasan|atasanmu|atasannya|pimpinan|pimpinannya|bosmu|bosnya|bos|direktur|direkturnya|direksi|kepala (?:cabang|toko|cs|layanan|bagian|divisi|sekolah|gudang|regu|teknik)%|kepala tekniknya|penanggung jawab|penanggung jawabnya|owner|ownernya|pemilik|pemiliknya|team leader|general manager|duty manager|club manager|ceo%|gm|toke|dunungan|pemimpin)(?:nya|mu)?(?! (?:saya|kami|gue|rekening))
      (?:manajer|manager|supervisor|spv|atasan|pimpinan|bos|direktur|direksi|kepala (?:cabang|toko|cs|bagian|divisi|sekolah|gudang|teknik)|penanggung jawab|owner|pemilik|club manager|general manager|ketua yayasan|dekan|team leader|gm|ceo|optometris kepala|bos sampeyan|bos lu)%(?: \p{L}+)?,? <3>(?:mana|dipanggil|dihubungkan|suruh|keluar|turun|yang (?:jawab|hubungi|harus|menjelaskan|balas)|yg (?:jawab|harus|balas)|harus|menemui|menghubungi|sendiri|telepon|menelepon|ada\?|endi|aja yang|aja yg|saja yang|bisa saya temui|bisa ditemui|menghadap)
      {if} (?:pemilik|direktur|manajer|vp|gm|branch manager|pimpinan|kepala)% .{0,40}{not}
      ingin (?:bu|pak|bapak|ibu) \p{L}+ sendiri
      ketua yayasan\.
      (?:owner|pemilik) (?:aja|saja)
      (?:minta|mohon) (?:nomor|kontak|email|nama) .{0,20}(?:atasan|bos|manajer|supervisor|pimpinan|direktur)%
      siapa <1>(?:bertanggung jawab|atasan|penanggung jawab)%
      mana bosmu%
      (?:pimpinan|manajemen|direktur|direksi|manajer)% .{0,30}(?:menghubungi|menelepon|telepon|hubungi|menjawab) (?:saya|kami)
      selaku owner
      (?:manajer|direktur|pimpinan|manajemen)% (?:{you} )?.{0,30}(?:depan {i}|hari ini|(?:menghubungi|menelepon|hubungi) (?:saya|kami))%
      admin apa owner%
      jangan anak magang
    `,
    unless: NOT_YOURS,
  },
  {
    rule: 'manager-demand/upwards',
    aspect: 'upper-management',
    strength: 'explicit',
    match: anyOf`
      (?:eskalasi|eskalasikan|dieskalasi|dieskalasikan|naikkan|naikin|dinaikin|dinaikkan|diangkat|teruskan|diteruskan|angkat) <4>ke <2>(?:manajer|manager|manajemen|supervisor|spv|atasan|pimpinan|bos|direktur|direksi|jajaran direksi|pusat|kantor pusat|level|lead|head|kepala|tingkat|regional|yang lebih|pejabat)%
      (?:tolong|mohon|minta|harus|agar) <3>(?:dieskalasi%|eskalasi%|dinaikkan)
      eskalasi sekarang%
      (?:lapor|laporkan|adukan|komplain) <3>ke (?:kantor )?pusat
      sambungkan ke kantor pusat%
      menghubungi kantor pusat%
      {i} (?:adukan|laporkan|lapor) <2>(?:ke )?(?:bos|bosnya|atasan|manajer|pimpinan)(?:nya|mu)?
      biar direktur
      (?:hadirkan|datangkan|libatkan) .{0,20}(?:direksi|direktur|manajer|pimpinan|pengelola|atasan|lead|kepala)%
      (?:surat|ini|laporan) (?:ini )?untuk (?:kepala|direktur|pimpinan|rektor)
      rapat direksi
      {not} <2>(?:meneruskan percakapan|gunanya) .*tingkat%
      di luar jangkauan bagian
      keputusan dari manajemen%
    `,
    unless: NOT_YOURS,
  },
  {
    rule: 'manager-demand/not-you',
    strength: 'explicit',
    match: anyOf`
      (?:{not}|males|malas|percuma|capek|cape|ogah|menolak) (?:mau |perlu |sudi |ada gunanya |lagi |mau lagi )*(?:bicara|ngomong|berbicara|debat|berdebat|berurusan|dilayani|dijelaskan) <2>(?:dengan|sama|ama|oleh|cs|bot|anda|kamu|admin|staf|lu|pengasuh|templat)
      (?:jangan|bukan) (?:cs|staf|admin|operator|karyawannya|bot) (?:lagi|biasa|aja|saja|yang)%
      {not} usah cs%
      panggil {which} bisa%
    `,
    unless: NOT_YOURS,
  },
  {
    rule: 'manager-demand/want-title',
    strength: 'explicit',
    match: anyOf`
      (?:minta|mohon|tolong|ingin|mau|maunya|menghendaki|menuntut|harap|harus|panggilkan|panggilin|panggil|libatkan|melibatkan|tunjuk|hadirkan|datangkan|datengin|turunkan|dijawab|ditangani|ditemui|dihubungi|ditelepon|bertemu|ketemu|menghadap|ngobrol|ngomong|bicara|berurusan|berhadapan|tanggapan|jawaban|penjelasan|keputusan|suruh) <4>(?:dari |oleh |sama |dengan |ama |ke |kepada )?(?:manajer|manajernya|manager|managernya|general manager|gm|supervisor|supervisornya|spv|atasan|atasannya|atasan {you}|pimpinan|pimpinannya|pemimpin|direktur|direkturnya|direksi|bos|bosnya|boss|kepala (?:\p{L}+)|owner|ownernya|pemilik|pemiliknya|cto|ceo|coo|head of \p{L}+|vp|penanggung jawab|pejabat|komisaris|kacab|juragan|juragannya|pengelola)(?! (?:saya|kami|gue|rekening|akun|kata sandi|proyek|file))
      (?:di|ke|sampai|atas|naik ke) meja <1>(?:manajer|manajernya|manager|managernya|general manager|gm|supervisor|supervisornya|spv|atasan|atasannya|atasan {you}|pimpinan|pimpinannya|pemimpin|direktur|direkturnya|direksi|bos|bosnya|boss|kepala (?:\p{L}+)|owner|ownernya|pemilik|pemiliknya|cto|ceo|coo|head of \p{L}+|vp|penanggung jawab|pejabat|komisaris|kacab|juragan|juragannya|pengelola)
      (?:manajer|manajernya|manager|managernya|general manager|gm|supervisor|supervisornya|spv|atasan|atasannya|atasan {you}|pimpinan|pimpinannya|pemimpin|direktur|direkturnya|direksi|bos|bosnya|boss|kepala (?:\p{L}+)|owner|ownernya|pemilik|pemiliknya|cto|ceo|coo|head of \p{L}+|vp|penanggung jawab|pejabat|komisaris|kacab|juragan|juragannya|pengelola) (?:{you}|bapak|mbak|mas|situ|ini|di situ|kalian|anda),? <2>(?:sekarang|hari ini|mana|saja|aja|langsung|suruh|keluar|turun|telepon|siapa|temui|hubungi)
      (?:manajer|manajernya|manager|managernya|general manager|gm|supervisor|supervisornya|spv|atasan|atasannya|atasan {you}|pimpinan|pimpinannya|pemimpin|direktur|direkturnya|direksi|bos|bosnya|boss|kepala (?:\p{L}+)|owner|ownernya|pemilik|pemiliknya|cto|ceo|coo|head of \p{L}+|vp|penanggung jawab|pejabat|komisaris|kacab|juragan|juragannya|pengelola)% (?:{which} )?(?:turun|temui|menemui|menghadapi|keluar|datang|telepon|hubungi|menghubungi|jawab|menjawab) <1>(?:{i}|sendiri|langsung|sekarang|ke sini|hari ini)
      {if} (?:manajer|manajernya|manager|managernya|general manager|gm|supervisor|supervisornya|spv|atasan|atasannya|atasan {you}|pimpinan|pimpinannya|pemimpin|direktur|direkturnya|direksi|bos|bosnya|boss|kepala (?:\p{L}+)|owner|ownernya|pemilik|pemiliknya|cto|ceo|coo|head of \p{L}+|vp|penanggung jawab|pejabat|komisaris|kacab|juragan|juragannya|pengelola)% <2>{not} (?:menemui|turun|datang|menghubungi|menelepon|muncul)
      (?:mana|siapa|sambungin|sambungkan|kasih|oper|teruskan|hubungkan|panggil|ngomong|bicara|sama|ke|dengan|nomornya) <4>(?:orang )?{which} (?:pegang|punya|memegang|berkuasa|megang|ngatur|mengatur|memutuskan|bisa (?:memutuskan|mutusin|mutuskeun|ambil keputusan|ngambil keputusan|tanda tangan)|lebih (?:tinggi|senior|atas|paham|berwenang|luhur)|leuwih luhur|berwenang|jabatannya|posisinya|pangkatnya|levelnya|punya akses|punya kuasa|punya wewenang)
      (?:ka|ke|kepada|sama|dengan) (?:nu|{which}|orang {which}) (?:leuwih|lebih) (?:luhur|tinggi|atas|senior)
      (?:posisi|jabatan|level|pangkat|kedudukan)%? <1>(?:di atas|bisa memutuskan|lebih tinggi|bisa mengambil|bisa ambil)
      (?:orang|manusia|ada) <4>(?:di )?atas (?:lu|lo|mbak|mas|kamu|anda|kakak|situ|kalian)
      {not} (?:mau |sudi |akan |bersedia |lagi )?<1>(?:bicara|ngomong|ngobrol|dilayani|dijawab|berurusan|debat) <2>(?:lagi )?<1>(?:sama|dengan|oleh|ama) <1>(?:anak magang|anak pkl|admin|marketing|cs|sales|wakil|staf|bawahan|operator|robot|bot|kroco|resepsionis)%
      (?:jangan|bukan|{not} dengan|{not} sama) (?:anak magang|anak pkl|wakil|bawahan|asisten|staf biasa|admin biasa)%
      (?:admin|cs) mah {not}%
      (?:hanya|{only}) (?:bersedia|mau|akan) (?:berurusan|bicara|ketemu|ngobrol) <1>(?:dengan|sama) %
    `,
    unless: NOT_YOURS,
  },
];
