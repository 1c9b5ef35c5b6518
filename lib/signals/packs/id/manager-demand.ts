import type { Pattern } from '../../pattern.ts';

/** Indonesian: asks for someone above the agent (R24, R34). Own superiors ("atasan saya") are not meant. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:mau|ingin|minta|mohon|pengen|pengin|tolong|harus|bisa)\s+)?(?:bicara|berbicara|ngomong|ngobrol|bertemu|ketemu|disambungkan|sambungkan|sambungin|dihubungkan|hubungkan|dialihkan|alihkan|teruskan|terusin|komplain|bilang|lapor)\s+(?:\p{L}+\s+){0,4}?(?:dengan|sama|ke|kepada|dgn|langsung|ama)?\s+?(?:(?:manaje[rn]|manager|mgr|supervisor|spv|atasan|pimpinan|bos|direktur|kepala\s+(?:cabang|toko|cs|layanan|bagian|divisi)|penanggung\s+jawab|owner|pemilik|manajemen)(?:nya|mu|\s+(?:anda|kalian|lo|kamu|bapak|ibu))?)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:manajer|manager|atasan|supervisor|spv|bos|direktur|pimpinan|owner|pemilik|manajemen)\s+(?:saya|kami|gue|gw|aku|kita)(?!\p{L})|(?<!\p{L})(?:manajerku|bosku|atasanku)(?!\p{L})|(?<!\p{L})(?:manajer|manager)\s+(?:proyek|produk|akun|kata\s+sandi|file|unduhan|tugas)(?!\p{L})|(?<!\p{L})(?:terima\s+kasih|makasih|sempat|pernah)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/call-boss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:panggil(?:kan|in)?|mana|siapa|suruh|minta|kasih|butuh|mau)\s+(?:\p{L}+\s+){0,2}?(?:(?:manaje[rn]|manager|mgr|supervisor|spv|atasan|pimpinan|bos|direktur|kepala\s+(?:cabang|toko|cs|layanan|bagian|divisi)|penanggung\s+jawab|owner|pemilik|manajemen)(?:nya|mu|\s+(?:anda|kalian|lo|kamu|bapak|ibu))?)(?!\p{L})(?:\s+(?:kalian|anda|kamu|lo|lu|nya|di\s+sini))?(?:\s+(?:yang\s+)?(?:hubungi|telepon|telpon|telfon|turun\s+tangan|menghubungi|keluar|bicara)\p{L}*)?/giu,
    unless:
      /(?<!\p{L})(?:manajer|manager|atasan|supervisor|spv|bos|direktur|pimpinan|owner|pemilik|manajemen)\s+(?:saya|kami|gue|gw|aku|kita)(?!\p{L})|(?<!\p{L})(?:manajerku|bosku|atasanku)(?!\p{L})|(?<!\p{L})(?:manajer|manager)\s+(?:proyek|produk|akun|kata\s+sandi|file|unduhan|tugas)(?!\p{L})|(?<!\p{L})(?:akses|peran|role|fitur|sistem|aplikasi|dashboard|akun)\s+(?:\p{L}+\s+)?(?:manajer|manager|manajemen|owner)|(?<!\p{L})manajemen\s+(?:waktu|risiko|stok|akun|data|proyek)|(?<!\p{L})(?:persetujuan|tanda\s+tangan|terima\s+kasih|makasih|salam)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/boss-to-act',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:saya|kami|gue|aku)\s+(?:mau|minta|ingin|tunggu)\s+(?:\p{L}+\s+){0,2}?(?:(?:manaje[rn]|manager|mgr|supervisor|spv|atasan|pimpinan|bos|direktur|kepala\s+(?:cabang|toko|cs|layanan|bagian|divisi)|penanggung\s+jawab|owner|pemilik|manajemen)(?:nya|mu|\s+(?:anda|kalian|lo|kamu|bapak|ibu))?)(?!\p{L})\s+(?:\p{L}+\s+){0,3}(?:hubungi|telepon|telpon|menghubungi|menelepon|jawab|menjawab|tangani)/giu,
    unless:
      /(?<!\p{L})(?:manajer|manager|atasan|supervisor|spv|bos|direktur|pimpinan|owner|pemilik|manajemen)\s+(?:saya|kami|gue|gw|aku|kita)(?!\p{L})|(?<!\p{L})(?:manajerku|bosku|atasanku)(?!\p{L})|(?<!\p{L})(?:manajer|manager)\s+(?:proyek|produk|akun|kata\s+sandi|file|unduhan|tugas)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/with-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:orang|seseorang|pihak|siapa\s+pun|petugas)\s+(?:\p{L}+\s+)?yang\s+(?:\p{L}+\s+){0,2}(?:berwenang|punya\s+wewenang|punya\s+kuasa|bisa\s+(?:memutuskan|ambil\s+keputusan|mengambil\s+keputusan|mutusin)|lebih\s+(?:tinggi|senior|berwenang|paham))/giu,
  },
  {
    rule: 'manager-demand/upwards',
    aspect: 'upper-management',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:eskalasi(?:kan)?|naikkan|bawa)\s+(?:\p{L}+\s+){0,3}ke\s+(?:\p{L}+\s+)?(?:(?:(?:manaje[rn]|manager|mgr|supervisor|spv|atasan|pimpinan|bos|direktur|kepala\s+(?:cabang|toko|cs|layanan|bagian|divisi)|penanggung\s+jawab|owner|pemilik|manajemen)(?:nya|mu|\s+(?:anda|kalian|lo|kamu|bapak|ibu))?)|pusat|kantor\s+pusat|level\s+\p{L}+)(?!\p{L})|(?<!\p{L})(?:lapor(?:kan)?|adukan|komplain)\s+(?:\p{L}+\s+){0,3}ke\s+(?:kantor\s+)?pusat(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:bagaimana|cara|gimana)(?!\p{L})|(?<!\p{L})(?:manajer|manager|atasan|supervisor|spv|bos|direktur|pimpinan|owner|pemilik|manajemen)\s+(?:saya|kami|gue|gw|aku|kita)(?!\p{L})|(?<!\p{L})(?:manajerku|bosku|atasanku)(?!\p{L})|(?<!\p{L})(?:manajer|manager)\s+(?:proyek|produk|akun|kata\s+sandi|file|unduhan|tugas)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/not-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:gak|ga|nggak|tidak|tak|males|malas|percuma|capek)\s+(?:mau\s+|perlu\s+|ada\s+gunanya\s+)?(?:bicara|ngomong|berbicara|debat|berurusan)\s+(?:lagi\s+)?(?:dengan|sama|ama)\s+(?:anda|kamu|cs|kalian|admin|lo|lu)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/management',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:pihak\s+)?manajemen\s+(?:\p{L}+\s+){0,2}(?:menghubungi|hubungi|telepon|menelepon|membalas)\s+(?:saya|kami)|(?:minta|mau|mohon)\s+(?:\p{L}+\s+){0,4}(?:atasan|bos|supervisor|pimpinan|penanggung\s+jawab)(?:nya)?\s+(?:\p{L}+\s+)?(?:anda|kamu|kalian|sekarang|langsung)|(?:minta|mana)\s+(?:nomor|kontak|email|nama)\s+(?:\p{L}+\s+)?(?:atasan|bos|manajer|supervisor|pimpinan)(?:nya)?)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:(?:atasan|bos|manajer|pimpinan)\s+(?:saya|kami))/giu,
  },
];
