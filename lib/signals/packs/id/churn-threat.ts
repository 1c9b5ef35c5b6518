import type { Pattern } from '../../pattern.ts';

/** Indonesian: a threat to leave, with a condition or a competitor (R31). A plain request to cancel or refund is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-not-then',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kalau|kalo|klo|jika|bila|apabila|seandainya)(?!\p{L})[^.!?]{0,90}(?<!\p{L})(?:(?:saya|kami|kita|gue|gw|aku)\s+(?:\p{L}+\s+){0,3}(?:batal(?:kan|in)?|membatalkan|pindah|beralih|berhenti|stop|putus|cabut|keluar|hapus\s+akun|tutup\s+(?:akun|rekening)|ganti\s+(?:provider|vendor|bank|operator))|(?:lebih\s+baik|mending(?:an)?|terpaksa)\s+(?:\p{L}+\s+){0,2}(?:pindah|batal\p{L}*|berhenti|cabut|beralih))(?!\p{L})(?:\s+(?:ke|dari)\s+\p{L}+(?:\s+(?:lain|sebelah))?|\s+\p{L}+)?/giu,
    unless:
      /(?<!\p{L})(?:apakah|bagaimana|gimana|berapa|bisakah|apa)(?!\p{L})[^.!?]{0,100}\?|(?<!\p{L})(?:alamat|kata\s+sandi|password|warna|ukuran|kursi|meja|jadwal)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/or-else',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:atau|kalau\s+tidak|kalo\s+gak|jika\s+tidak|kalau\s+nggak|klo\s+ga),?\s+(?:saya|kami|kita|gue|gw|aku)\s+(?:\p{L}+\s+){0,3}(?:batal\p{L}*|membatalkan|pindah|beralih|berhenti|putus\p{L}*|cabut|tutup\s+(?:akun|rekening)|ganti\s+(?:provider|vendor|bank|operator))(?!\p{L})(?:\s+(?:ke|dari)\s+\p{L}+|\s+\p{L}+)?/giu,
    unless: /(?<!\p{L})(?:alamat|jadwal|ukuran|warna)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:mempertimbangkan|pertimbangkan|sedang\s+memikirkan|mulai\s+(?:cari|mencari)|berencana|berpikir)\s+(?:\p{L}+\s+){0,3}(?:pindah|beralih|berhenti\s+(?:berlangganan|langganan|menggunakan)|ganti\s+(?:provider|vendor|operator|bank)|penyedia\s+lain|vendor\s+lain|alternatif\s+lain)(?:\s+ke\s+\p{L}+)?/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+)?(?:mempertimbangkan|berencana|berpikir)/giu,
  },
  {
    rule: 'churn-threat/to-competitor',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pindah|beralih|ganti|hijrah|lari)\s+(?:\p{L}+\s+)?(?:ke\s+)?(?:kompetitor|pesaing|sebelah|provider\s+(?:lain|sebelah)|vendor\s+lain|toko\s+(?:lain|sebelah)|operator\s+(?:lain|sebelah)|bank\s+lain|penyedia\s+lain|aplikasi\s+(?:lain|sebelah)|yang\s+lain)(?!\p{L})(?:\s+saja|\s+aja)?/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,2}(?:pindah|beralih|ganti)|(?<!\p{L})(?:dari\s+kompetitor|baru\s+(?:saja\s+)?pindah)/giu,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tidak|gak|ga|nggak|ngga|tak)\s+(?:akan|bakal|mau)\s+(?:\p{L}+\s+){0,2}?(?:beli|pakai|pake|pesan|belanja|order|langganan|berlangganan|menggunakan)\s+(?:\p{L}+\s+){0,3}?lagi|kapok\s+(?:\p{L}+\s+)?(?:beli|belanja|pakai|pake|order|langganan)|terakhir\s+kali(?:nya)?\s+(?:saya\s+|kami\s+|gue\s+)?(?:beli|belanja|pakai|pesan|order|berlangganan)|kehilangan\s+(?:\p{L}+\s+){0,2}pelanggan)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/stop-if',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:berhenti|stop|batal|putus)\s+(?:\p{L}+\s+)?(?:langganan|berlangganan|pakai|kontrak|kerja\s+?sama)\s+(?:\p{L}+\s+)?(?:kalau|jika|bila|kecuali)|(?:kontrak\p{L}*\s+)?(?:tidak|gak|ga|nggak)\s+(?:akan\s+|bakal\s+)?(?:kami\s+|saya\s+)?(?:perpanjang|diperpanjang)(?=\s+?(?:kecuali|kalau|jika|karena|lagi|\W|$))|(?:pertimbangkan|mempertimbangkan)\s+(?:\p{L}+\s+){0,3}(?:vendor|penyedia|provider|kompetitor|beralih|pindah)|(?:cari|mencari)\s+(?:vendor|penyedia|provider|supplier)\s+(?:lain|baru)|(?:gak|ga|nggak|tidak)\s+(?:bakal|akan|mau)\s+(?:\p{L}+\s+)?(?:beli|belanja|pesan|order|pakai|langganan)\s+(?:\p{L}+\s+){0,3}lagi|kehilangan\s+(?:\p{L}+\s+)?pelanggan)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:paket|kami\s+kehilangan|otomatis)/giu,
  },
];
