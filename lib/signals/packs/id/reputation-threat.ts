import type { Pattern } from '../../pattern.ts';

/** Indonesian: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/go-viral',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:viral(?:kan|in)|memviralkan|diviralkan|(?:saya|gue|gw|aku|kami)\s+(?:bikin|buat|jadikan|jadiin)\s+viral|bikin\s+viral|biar\s+viral|biar\s+(?:semua\s+orang|netizen|orang-orang|publik)\s+tahu|spill\s+(?:di|ke))(?!\p{L})(?:\s+(?:kasus|masalah|hal)\s+ini|\s+(?:di|ke)\s+\p{L}+)?/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,2}(?:viralkan|memviralkan)|(?<!\p{L})(?:kampanye|konten\s+kami|produk\s+kami)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kasih|beri|memberi|kasi|tulis|menulis|tinggalkan|bakal\s+kasih)\s+(?:\p{L}+\s+){0,3}?(?:bintang\s+(?:satu|1)|(?:ulasan|review|rating|penilaian)\s+(?:\p{L}+\s+){0,2}?(?:buruk|jelek|negatif|bintang\s+(?:satu|1)|terburuk|1))|bintang\s+(?:satu|1)\s+(?:\p{L}+\s+)?(?:untuk|buat)\s+(?:kalian|anda))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,3}(?:bintang|ulasan|review)|(?<!\p{L})(?:kenapa|mengapa|pembeli|hapus)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:post(?:ing)?|memposting|posting|unggah|mengunggah|upload|up|sebar(?:kan|in)?|menyebarkan|share|bagikan|tulis|cerita(?:kan|in)?|curhat|umumkan)\s+(?:\p{L}+\s+){0,5}?(?:di|ke)\s+(?:\p{L}+\s+){0,2}?(?:media\s+sosial|medsos|sosmed|twitter|x|tiktok|instagram|ig|facebook|fb|threads|youtube|kaskus|google\s+(?:maps|review)|play\s+store|mediakonsumen|media\s+konsumen|linkedin)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:cara|bagaimana|gimana|kenapa|error|gagal|fitur|apakah|jadwal)(?!\p{L})|(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,3}(?:post|sebar|unggah|tulis)|(?<!\p{L})(?:bagus|senang|puas|positif|bisa|langsung|gratis|free)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:hubungi|menghubungi|lapor(?:kan)?|kirim|cerita(?:kan)?|surat\s+pembaca|bawa|kontak|undang)\s+(?:\p{L}+\s+){0,4}?(?:media(?!\s+sosial)|wartawan|koran|stasiun\s+tv|detik(?:com)?|kompas|jurnalis|pers|surat\s+pembaca)(?!\p{L})|(?<!\p{L})surat\s+pembaca(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:siaran\s+pers|media\s+(?:penyimpanan|player|konsumen\s+cetak))(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kasih\s+tahu|kasih\s+tau|beritahu|memberitahu|peringatkan|ingatkan|bilang(?:in)?\s+ke)\s+(?:semua\s+(?:orang|teman)|teman-teman|orang-orang|keluarga\s+dan\s+teman|banyak\s+orang|semua\s+kenalan)(?!\p{L})(?:[^.!?]{0,30})?/giu,
    unless: /(?<!\p{L})(?:promo|kabar\s+baik|bagus)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/in-the-news',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tunggu|siap-siap|lihat)\s+(?:\p{L}+\s+){0,3}(?:berita\p{L}*|viral\p{L}*|di\s+media|medsos|koran)|(?:sebar\p{L}*|viralkan|posting|unggah)\s+(?:\p{L}+\s+){0,4}(?:medsos|media\s+sosial|twitter|tiktok|instagram|facebook|grup\p{L}*|komunitas)|(?:review|ulasan|rating)\s+(?:jelek|buruk|negatif)|(?:saya|kami|akan|bakal)\s+(?:\p{L}+\s+){0,2}bintang\s+(?:satu|1)(?!\d))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kenapa|pembeli|bagus|mantap|bagaimana|cara|fitur)/giu,
  },
];
