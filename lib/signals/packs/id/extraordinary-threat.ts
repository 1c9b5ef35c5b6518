import type { Pattern } from '../../pattern.ts';

/** Indonesian: any other extraordinary measure: withheld payment, turning up in person, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tidak|gak|ga|nggak|tak)\s+(?:akan|mau|bakal)\s+(?:\p{L}+\s+)?(?:bayar|membayar|melunasi|lunasi)\s+(?:\p{L}+\s+){0,4}?(?:sampai|sebelum|sepeser|kalau|jika|lagi)|(?:tahan|menahan|hentikan|menghentikan|stop|bekukan)\s+(?:\p{L}+\s+){0,2}?(?:pembayaran|cicilan)(?!\s+(?:otomatis|berulang)))/giu,
    unless: /(?<!\p{L})(?:cara|bagaimana|kenapa|apakah)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:datang(?:i|in)?|samperin|geruduk|datengin|mendatangi)\s+(?:\p{L}+\s+){0,3}?kantor\p{L}*(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:ribut|sampai|demo|massa|tidak\s+akan\s+pulang)(?!\p{L})|(?<!\p{L})(?:samperin|geruduk|datengin|mendatangi)\s+(?:\p{L}+\s+){0,2}?kantor\s+?(?:kalian|anda|lo|kamu|mu)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:janji\s+temu|jadwal|jam\s+(?:buka|berapa)|alamat|apakah|perlu\s+datang|harus\s+datang)(?!\p{L})|(?<!\p{L})(?:hari\s+\p{L}+\s+)?pukul\s+\d/giu,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tanggung\s+(?:sendiri\s+)?akibatnya|rasakan\s+akibatnya|lihat\s+saja\s+nanti|liat\s+aja\s+nanti|tunggu\s+saja\s+(?:akibatnya|tanggal\s+mainnya)|jangan\s+(?:salahkan|nyesel|menyesal)|kalian\s+(?:akan|bakal)\s+(?:menyesal|nyesel)|awas\s+(?:ya|kalian|kamu|lo)|jangan\s+main-main)/giu,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:saya|kami|kita)\s+(?:\p{L}+\s+){0,2}?)(?:ambil|mengambil|tempuh|menempuh|lakukan|melakukan)\s+(?:langkah|tindakan|cara|upaya)\s+(?:\p{L}+\s+){0,2}?(?:tegas|lain|lebih\s+lanjut|keras|sendiri|selanjutnya)/giu,
    unless: /(?<!\p{L})(?:apa|apakah|bagaimana|hukum)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/tell-your-board',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kirim|sebarkan|teruskan|email)\s+(?:\p{L}+\s+){0,4}?(?:ke\s+)(?:semua\s+)?(?:investor|komisaris|pemegang\s+saham|dewan\s+direksi|klien\s+kalian)/giu,
  },
  {
    rule: 'extraordinary-threat/if-not-i-come',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kalau|kalo|jika|bila|apabila)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:tidak|tak|gak|ga|nggak|belum)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:datang(?:i|in)?|mendatangi|samperin)\s+(?:\p{L}+\s+){0,3}?kantor/giu,
    unless:
      /(?<!\p{L})(?:ambil|mengambil|janji\s+temu|alamat|apakah|perlu\s+datang|harus\s+datang|bisa\s+datang)(?!\p{L})/giu,
  },
];
