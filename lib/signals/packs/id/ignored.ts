import type { Pattern } from '../../pattern.ts';

/** Indonesian: unheard, too slow, no answer or call-back, chasing (R9). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tidak|gak|ga|nggak|ngga|tdk|belum|blm)\s+(?:\p{L}+\s+)?(?:ada\s+)?(?:yang\s+|satu\s+pun\s+yang\s+|seorang\s+pun\s+yang\s+)?(?:balas|bales|membalas|merespons?|respons?|jawab|menjawab|tanggapi|menanggapi|dibalas|dibales|direspons?|dijawab|ditanggapi|menghubungi|hubungi|angkat)(?!\p{L})|(?:tidak|gak|ga|nggak|tdk|belum|blm)\s+(?:pernah\s+)?(?:ada|dapat|dapet|mendapat(?:kan)?|terima|menerima)\s+(?:\p{L}+\s+){0,2}?(?:balasan|jawaban|respons?|tanggapan|kabar|telepon\s+balik|tindak\s+lanjut|kejelasan|kepastian)|tanpa\s+(?:balasan|kabar|respons?|jawaban)|kenapa\s+(?:\p{L}+\s+){0,2}?(?:tidak|gak|ga|nggak)\s+(?:dibalas|dibales|dijawab|direspons?))/giu,
    unless:
      /(?<!\p{L})saya\s+(?:\p{L}+\s+)?(?:belum|tidak|gak)\s+(?:sempat\s+)?(?:balas|membalas|menjawab|jawab)|(?<!\p{L})menjawab\s+pertanyaan|(?<!\p{L})(?:tidak\s+apa|gak\s+apa|gapapa|kode\s+otp|kuesioner|survei|bel\s+rumah)/giu,
  },
  {
    rule: 'ignored/promised-call',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:janji(?:nya)?|dijanjikan|dijanjiin|katanya|berjanji)\s+(?:\p{L}+\s+){0,5}?(?:telepon|telpon|telfon|hubungi|dihubungi|ditelepon|dikabari|balas|menghubungi)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:tapi|tetapi|namun|sampai\s+sekarang|ternyata|mana)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/left-alone',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:diabaikan|dicuekin|dicueki|dikacangin|didiamkan|didiemin|(?:saya|kami|gue|aku)\s+digantung|diacuhkan|mengabaikan\s+(?:saya|kami|keluhan)|php(?:in)?|di-php)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:peringatan|pesan\s+ini|notifikasi)\s+(?:\p{L}+\s+){0,2}(?:boleh|dapat|bisa)\s+diabaikan|(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+)?diabaikan|(?<!\p{L})(?:file|kode|skrip|versi)\s+php/giu,
  },
  {
    rule: 'ignored/not-listened',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tidak|gak|ga|nggak|tdk)\s+(?:pernah\s+|mau\s+|ada\s+yang\s+)?(?:mendengarkan|dengerin|didengar(?:kan)?|dengarkan|baca|membaca|dibaca|peduli\s+(?:sama|dengan|pada)|menganggap\s+serius|dianggap\s+serius|ditanggapi\s+serius)(?:\s+(?:saya|kami|keluhan\p{L}*|pesan\p{L}*|email\p{L}*))?|(?:tolong\s+)?baca\s+(?:dulu|baik-baik|yang\s+benar)\s+(?:\p{L}+\s+)?(?:pesan|email|chat)\s+saya)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:musik|lagu|buku|file|kartu|sensor|printer|barcode|kode|sd\s+card)\p{L}*|(?<!\p{L})saya\s+(?:tidak|gak|belum)\s+(?:\p{L}+\s+)?(?:baca|membaca)/giu,
  },
  {
    rule: 'ignored/run-around',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:dilempar(?:-lempar)?\s+(?:\p{L}+\s+){0,3}?(?:sana|sini|ke)|di(?:-)?ping-?pong|saling\s+lempar|jawaban\s+(?:\p{L}+\s+)?(?:template|templat|copy[- ]?paste|copas|robot|bot)|(?:template|copas|copy\s+paste)\s+(?:terus|lagi|melulu|doang))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:buat|membuat|edit)\s+template/giu,
  },
  {
    rule: 'ignored/waited-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sudah|udah|dah|telah)\s+(?:saya\s+|kami\s+|lama\s+|capek\s+|sabar\s+){0,2}(?:menunggu|nunggu|tunggu|menanti)\s+(?:\p{L}+\s+){0,2}?(?:\d+|dua|tiga|empat|lima|enam|tujuh|berhari-hari|berminggu-minggu|berbulan-bulan|seminggu|sebulan|setahun|lama)(?:\s+(?:hari|minggu|bulan|jam|tahun))?|(?:sudah|udah|dah)\s+(?:\d+|dua|tiga|empat|lima|enam|seminggu|sebulan|berhari-hari|berminggu-minggu|berbulan-bulan)(?:\s+(?:hari|minggu|bulan|jam))?\s+(?:\p{L}+\s+){0,3}?(?:menunggu|nunggu|tunggu|belum|blm|tidak\s+ada|gak\s+ada|ga\s+ada))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:senang|menantikan\s+fitur|rilis|tidak\s+perlu)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lama|lambat|lelet|lemot)\s+(?:banget|sekali|amat)\s+(?:\p{L}+\s+)?(?:respons?\p{L}*|prosesnya|penanganan\p{L}*|balas\p{L}*|dibalas|ditangani|jawab\p{L}*)|(?:respons?|penanganan|proses|balasan)(?:nya)?\s+(?:sangat\s+|terlalu\s+|super\s+)?(?:lambat|lama|lelet)(?:\s+(?:banget|sekali))?|(?:sampai|mau)\s+(?:kapan|berapa\s+lama\s+lagi)\s+(?:\p{L}+\s+){0,2}?(?:menunggu|nunggu|tunggu|digantung)|berapa\s+lama\s+lagi)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:tidak|nggak|gak)\s+(?:lambat|lama)/giu,
  },
  {
    rule: 'ignored/asking-again',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:saya\s+|kami\s+)?(?:tanya|bertanya|menanyakan|tanyakan|follow\s+up)\s+(?:lagi|kembali|ulang)|bagaimana\s+(?:kelanjutan|perkembangan|progres)\p{L}*|gimana\s+(?:kelanjutan|perkembangan|progres)\p{L}*|ada\s+(?:perkembangan|update|kabar)\p{L}*(?:\s+\p{L}+){0,2}\?|sampai\s+mana\s+prosesnya)/giu,
  },
  {
    rule: 'ignored/do-you-read',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:apa|apakah)\s+(?:kalian|anda|kamu)\s+(?:\p{L}+\s+)?(?:baca|membaca|dengar)\s+(?:\p{L}+\s+)?(?:email|pesan|chat|keluhan|laporan)|jawaban\p{L}*\s+(?:\p{L}+\s+){0,2}(?:template|templat|sama\s+terus|sama\s+saja|copas|itu-itu))(?!\p{L})/giu,
  },
  {
    rule: 'ignored/me-who-asks',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:saya|kami)\s+(?:\p{L}+\s+)?(?:terus|selalu|lagi)\s+(?:\p{L}+\s+)?(?:yang\s+|harus\s+|mesti\s+){1,2}(?:tanya|bertanya|menghubungi|follow\s+up|mengejar|menanyakan)|(?:pertanyaan|email|pesan|keluhan)\s+(?:saya|kami)\s+(?:belum|tidak|gak|ga)\s+(?:\p{L}+\s+)?(?:dijawab|dibalas|ditanggapi))(?!\p{L})/giu,
  },
];
