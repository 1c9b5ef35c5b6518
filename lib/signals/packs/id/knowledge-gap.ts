import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian, in agents' messages and notes: the knowledge is missing (R11, R16). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/said',
    strength: 'explicit',
    match: anyOf`
      {i} <1>(?:{no}|kurang) <1>(?:tahu|tau|paham|mengerti|ngerti|familiar|yakin|mengetahui|menguasai|hafal|dapat info|punya informasi)
      (?:{no}|kurang) (?:tahu|tau|paham|mengerti|ngerti|familiar|yakin) <3>(?:cara%|kenapa|mengapa|bagaimana|gimana|penyebab%|soal|dengan|apakah|fitur|jawaban%|sih|akar|artinya|lagi harus|modul)
      (?:gatau|gaktau|ga tau nih)
      {not} ada ide
      (?:perlu|harus|akan|mau|{i}|coba|tak|ku|minta waktu|sebentar) <3>(?:tanya|tanyakan|kutanya|bertanya|konsultasi%|konsultasikan|diskusikan|cek|pelajari|eskalasi%) <4>(?:ahli|engineer%|developer|teknis|tim|spesialis|senior|tier|produk|kepala mekanik|apoteker|montir%|pembuatnya|bagian|implementasi|dulu kasus%|teman|kasusnya|lab|rekan|jaringan)
      (?:kutanya|tanyakan|tanya|pelajari|konsultasikan) (?:pembuatnya|montirnya|dulu|apoteker|kasusnya)%(?: ya)?
      {yet} pernah <1>(?:lihat|melihat|menemui|saya temui|temui|ketemu|menangani|pegang|dapat|proses|nemu|handle|coba)
      baru (?:pertama|kali ini)
      (?:baru pertama|pertama kali) <3>(?:temui|lihat|ketemu|dapat)%
      {no} <1>(?:ada|menemukan|ketemu|nemu|jelas|tercatat) <4>(?:dokumentasi%|panduan%|knowledge base|kb|informasi%|catatan kami|di catatan|jawaban%|solusi%|kenapa)
      cari di panduan
      ada {which} <1>(?:tahu|tau|paham|mengerti|ngerti|pernah|bisa bantu(?! lagi))
      minta tolong {which} ngerti
      di luar (?:pengetahuan|keahlian)
      (?:bukan bidang|bukan ahli)%(?:nya)?
      (?:{i} |{already} )?(?:mentok|buntu|stuck)(?:,| di| nih| dan)?
      {i} (?:juga )?(?:bingung|ragu)
      (?:penyebab|akar masalah)%(?:nya)? <2>{yet}
      {yet} (?:kami )?(?:ketahui|diketahui|temukan penyebab)%
      masih mencari tahu
      {i} {not} bisa baca%
      log%-?nya <2>{not}
      terlalu teknis
      {yet} dilatih
      {yet} bisa menjawab%
      menunggu info
    `,
    unless: anyOf`
      (?:pelanggan <1>(?:{not}|{yet}|kurang|bingung)|(?:developer|teknisi|bank) anda|ada lagi {which}|silakan|apakah anda|{if} (?:{yet}|ada {which} kurang)|jangan ragu|jika {yet} yakin|ada {which} bisa (?:kami|saya) bantu|{already} menemukan|penyebabnya sudah)
    `,
  },
];
