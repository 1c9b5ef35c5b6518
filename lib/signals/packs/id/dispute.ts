import type { Pattern } from '../../pattern.ts';

/** Indonesian: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:itu|ini|penjelasan\p{L}*|jawaban\s+(?:anda|kalian)|info\s+(?:anda|kalian))\s+(?:tidak|gak|ga|nggak|bukan)\s+(?:benar|sesuai\s+fakta|sesuai\s+kenyataan|betul|bener)|(?:anda|kalian|kamu)\s+(?:yang\s+)?(?:salah|keliru|bohong|berbohong|ngawur|ngarang)|bohong\s+kalian|omong\s+kosong)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kalau|jika)\s+saya\s+salah|(?<!\p{L})salah\s+(?:paham|satu|mengerti|tangkap)|(?<!\p{L})apakah(?!\p{L})/giu,
  },
  {
    rule: 'dispute/contest',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:saya|kami)\s+(?:\p{L}+\s+)?(?:tidak|gak|ga|nggak)\s+(?:terima|menerima|setuju|sepakat)\s+(?:\p{L}+\s+){0,3}?(?:penjelasan|alasan|jawaban|keputusan|tagihan|biaya|dengan|perlakuan)|keberatan\s+(?:dengan|atas)|membantah|(?:atas\s+)?dasar\s+apa\s+(?:\p{L}+\s+){0,2}(?:kalian|anda|menagih|memotong|dikenakan))/giu,
    unless: /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+keberatan/giu,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kemarin|sebelumnya|dulu|awalnya|waktu\s+itu)\s+(?:\p{L}+\s+){0,3}?(?:bilang|bilangnya|katanya|janji|menjanjikan|menyatakan)\s+(?:\p{L}+,?\s+){0,6}?(?:sekarang|kok|ternyata|tapi)|(?:ini|itu)\s+(?:kesalahan|salah)\s+(?:kalian|anda|pihak\s+(?:kalian|anda))|bukan\s+(?:salah|kesalahan)\s+(?:saya|kami)|jangan\s+(?:salahkan|menyalahkan|lempar\s+tanggung\s+jawab)\s+?(?:saya|kami)?|lepas\s+tangan|lempar\s+tanggung\s+jawab)(?!\p{L})/giu,
  },
];
