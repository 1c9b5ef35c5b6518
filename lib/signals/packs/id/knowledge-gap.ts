import type { Pattern } from '../../pattern.ts';

/** Indonesian, in agents' messages and notes: the knowledge is missing (R11, R16). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:saya\s+|kami\s+)?(?:tidak|kurang|belum|gak|nggak|ga)\s+(?:tahu|tau|paham|mengerti|familiar|yakin)\s+(?:\p{L}+\s+){0,3}(?:cara\p{L}*|kenapa|mengapa|bagaimana|gimana|penyebab\p{L}*|soal|dengan|apakah|fitur|jawaban\p{L}*)|(?:tidak|gak|nggak|ga)\s+ada\s+ide|(?:perlu|harus|akan|mau|saya)\s+(?:\p{L}+\s+)?(?:tanya|tanyakan|bertanya|konsultasi\p{L}*|cek)\s+(?:\p{L}+\s+)?(?:ke|dengan|kepada)\s+(?:tim\s+)?(?:\p{L}+\s+)?(?:ahli|engineer|developer|teknis|spesialis|senior|tier|produk)|belum\s+pernah\s+(?:lihat|melihat|menemui|ketemu|menangani)|(?:tidak|gak|nggak|belum)\s+(?:\p{L}+\s+)?(?:ada|menemukan|ketemu|nemu)\s+(?:\p{L}+\s+){0,3}(?:dokumentasi\p{L}*|panduan\p{L}*|knowledge\s+base|kb)|ada\s+yang\s+(?:tahu|tau|paham|mengerti|bisa\s+bantu)|di\s+luar\s+(?:pengetahuan|keahlian)\s+(?:saya|kami)|saya\s+(?:\p{L}+\s+)?(?:mentok|buntu|stuck))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pelanggan\s+(?:tidak|belum|kurang)|(?:developer|teknisi)\s+anda)/giu,
  },
];
