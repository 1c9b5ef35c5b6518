import type { Pattern } from '../../pattern.ts';

/** Indonesian, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:perlu|butuh|menunggu|nunggu|minta|harus\s+ada|memerlukan|membutuhkan)\s+(?:\p{L}+\s+){0,2}(?:persetujuan|approval|acc|izin|otorisasi)\s+(?:\p{L}+\s+){0,2}(?:dari\s+|atasan|manajer|supervisor|finance|manajemen|keuangan|dulu|dahulu)\p{L}*|(?:saya|kami)\s+(?:tidak|belum|gak|nggak|ga)\s+(?:\p{L}+\s+)?(?:punya|memiliki|mempunyai|ada|berhak|berwenang)\s+(?:\p{L}+\s+)?(?:wewenang|kewenangan|hak|izin|akses|otoritas|untuk|mengubah|menyetujui|memutuskan|memberi\p{L}*)|(?:saya|kami)\s+(?:tidak|gak|nggak)\s+(?:bisa|boleh|dapat)\s+(?:memutuskan|menyetujui|memberikan\s+refund|menjanjikan|approve)|(?:di\s+luar|melebihi)\s+(?:wewenang|kewenangan|limit|batas)\s+(?:\p{L}+\s+)?(?:saya|kami)|hanya\s+(?:\p{L}+\s+)?(?:manajer|supervisor|atasan|finance|manajemen|keuangan)\s+yang\s+(?:bisa|boleh|dapat|berhak)|keputusan\p{L}*\s+(?:\p{L}+\s+){0,2}(?:ada\s+di|di\s+tangan|oleh)\s+(?:\p{L}+\s+)?(?:manajemen|manajer|atasan)|(?:ada\s+yang\s+)?bisa\s+(?:approve|menyetujui|acc)\s+(?:refund|kredit|ini))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:(?:persetujuan|izin)\s+(?:anda|pelanggan|bapak|ibu)|(?:aplikasi|browser|kamera|lokasi))/giu,
  },
];
