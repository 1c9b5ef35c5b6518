import type { Pattern } from '../../pattern.ts';

/** Indonesian: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:anda|kalian|kamu|admin|sepertinya\s+anda)\s+(?:\p{L}+\s+){0,2}?(?:salah\s+(?:paham|mengerti|tangkap|baca)|(?:tidak|gak|ga|nggak|kurang|belum)\s+(?:paham|mengerti|ngerti|nangkap|menangkap)))/giu,
    unless: /(?<!\p{L})(?:semoga|agar|supaya)(?!\p{L})/giu,
  },
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:bukan\s+(?:itu|begitu|ini)\s+(?:\p{L}+\s+)?(?:maksud|yang\s+saya)\s+?\p{L}*|(?:yang\s+)?saya\s+(?:tidak\s+)?(?:tanya|tanyakan|maksud|minta)(?:kan)?\s+(?:bukan|itu\s+bukan)|jawaban(?:nya)?\s+(?:\p{L}+\s+)?(?:tidak\s+nyambung|gak\s+nyambung|ga\s+nyambung|melenceng|tidak\s+sesuai\s+pertanyaan|tidak\s+menjawab)|(?:tidak|gak|ga|nggak)\s+nyambung|(?:ada|terjadi|ini)\s+(?:hanya\s+)?(?:kesalahpahaman|salah\s+paham)|(?:tidak|belum)\s+menjawab\s+pertanyaan)/giu,
    unless:
      /(?<!\p{L})(?:wifi|bluetooth|internet|koneksi)(?!\p{L})|(?<!\p{L})(?:supaya|agar)\s+(?:tidak\s+)?(?:\p{L}+\s+)?(?:salah|kesalah)/giu,
  },
];
