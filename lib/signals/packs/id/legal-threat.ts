import type { Pattern } from '../../pattern.ts';

/** Indonesian: lawyer, court, police, YLKI, BPSK, BPKN, OJK, somasi or chargeback, held out as a next step (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pengacara|kuasa\s+hukum|lawyer|advokat|penasihat\s+hukum)(?:\s+(?:saya|kami|gue))?(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:akan|bakal|menghubungi|hubungi|yang\s+bicara|yang\s+urus|turun|bertindak|sudah)(?!\p{L})|(?<!\p{L})(?:hubungi|menghubungi|lewat|melalui|konsultasi\s+(?:dengan|ke)|serahkan\s+ke|pakai|sewa|menyewa|bawa)\s+(?:\p{L}+\s+){0,2}?(?:pengacara|kuasa\s+hukum|lawyer|advokat)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})saya\s+(?:seorang\s+)?(?:pengacara|advokat)(?!\p{L})|(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,3}(?:pengacara|lawyer)/giu,
  },
  {
    rule: 'legal-threat/sue',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:somasi|menggugat|gugat(?:an)?|tuntut\s+(?:\p{L}+\s+){0,2}?(?:kalian|anda|secara|ke|ganti)|menuntut\s+(?:\p{L}+\s+){0,2}?(?:kalian|anda|secara|perusahaan|ganti)|(?:tuntutan|jalur|langkah|ranah|upaya|proses)\s+hukum|(?:bawa|seret|lanjut|naik|sampai)\s+(?:\p{L}+\s+){0,3}?ke\s+(?:pengadilan|meja\s+hijau|jalur\s+hukum|ranah\s+hukum)|ketemu\s+di\s+pengadilan|sampai\s+jumpa\s+di\s+pengadilan|pidanakan|tuntut\s+ganti\s+rugi)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,4}(?:somasi|gugat|menggugat|menuntut|tuntut|hukum|pengadilan)(?![^.!?]{0,40}(?<!\p{L})(?:tapi|tetapi|namun)(?!\p{L}))|(?<!\p{L})(?:divisi|bagian|departemen)\s+hukum/giu,
  },
  {
    rule: 'legal-threat/authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:lapor(?:kan|in)?|melapor(?:kan)?|mengadu|adukan|ngadu|aduan|laporan|komplain|pengaduan|bawa|hubungi|menghubungi|surat|keluhan|diteruskan|teruskan)\s+(?:\p{L}+\s+){0,5}?(?:ylki|bpsk|bpkn|ojk|otoritas\s+jasa\s+keuangan|bank\s+indonesia|kominfo|komdigi|kemendag|kementerian\s+\p{L}+|ombudsman|kppu|bpom|lapor\.go\.id|dinas\s+\p{L}+|lembaga\s+(?:perlindungan\s+)?konsumen|perlindungan\s+konsumen|bappebti|brti|disnaker)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,3}(?:lapor\p{L}*|melapor\p{L}*|mengadu\p{L}*)(?![^.!?]{0,40}(?<!\p{L})(?:tapi|tetapi|namun)(?!\p{L}))|(?<!\p{L})(?:terdaftar|diawasi|izin|berizin)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/police',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lapor(?:kan|in)?|melapor(?:kan)?|bawa|adukan)\s+(?:\p{L}+\s+){0,4}?(?:polisi|kepolisian|polda|polres|polsek|bareskrim|cyber\s+crime|pihak\s+berwajib))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kehilangan|surat\s+keterangan)(?!\p{L})|(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+)?(?:lapor|melapor)/giu,
  },
  {
    rule: 'legal-threat/chargeback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:chargeback|sanggah(?:an)?\s+(?:\p{L}+\s+){0,2}transaksi|(?:ajukan|mengajukan|minta)\s+(?:\p{L}+\s+){0,3}?(?:sanggahan|dispute|pembatalan)\s+(?:\p{L}+\s+){0,2}?(?:ke|lewat|melalui)\s+bank)/giu,
  },
];
