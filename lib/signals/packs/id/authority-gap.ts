import type { Pattern } from '../../pattern.ts';
import { anyOf } from './words.ts';

/** Indonesian, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match: anyOf`
      (?:perlu|butuh|menunggu|nunggu|tunggu|minta|harus|mesti|memerlukan|membutuhkan|wajib|tanpa|menanti|mohon) <3>(?:persetujuan|approval|acc|izin|otorisasi|lampu hijau|keputusan|tanda tangan|seizin|di-?acc|menyetujui|disetujui)(?! (?:anda|bapak|ibu|pelanggan|lokasi|kamera))
      (?:menunggu|nunggu) <3>(?:tim|komite|manajer|atasan|owner|pemilik|bos|pimpinan|pusat|kepala) <2>(?:menyetujui|memutuskan|setuju|approve|acc)
      (?:harus|mesti) <2>(?:lewat|melalui|ke) <1>(?:komite|manajer|atasan|area manager|supervisor|pimpinan|finance|pusat)%
      (?:harus|mesti|perlu) <1>(?:disetujui|di-?acc|seizin|diketahui)
      {i} <1>(?:{no}) <1>(?:punya|memiliki|mempunyai|ada|berhak|berwenang|diberi|diperbolehkan|diizinkan) <2>(?:wewenang|kewenangan|hak|izin|akses|otoritas|untuk|mengubah|menyetujui|memutuskan|memberi%|kuasa)
      {i} <1>{not} (?:berhak|berwenang|diperbolehkan|diizinkan)%
      {not} <1>(?:bisa|boleh|dapat) <1>(?:{i} )?(?:memutuskan|mutusin|putuskan|ngambil keputusan|mengambil keputusan|menyetujui|setujui|menjanjikan|janjiin|janjikan|approve|buka blokirnya|memberikan refund|mengubah kontrak)
      {yet} bisa <1>(?:{i} )?(?:janji%|menjanjikan|pastikan|memastikan)%
      (?:di luar|melebihi) (?:wewenang|kewenangan|limit|batas)%
      (?:bukan|bkn) <1>(?:{i} {which}|aku {which}|wewenang|kewenangan|hak (?:saya|kami)|keputusan|di (?:saya|kami)|aku {which})%
      (?:itu|adalah)? ?(?:wewenang|kewenangan|keputusan) (?:bagian|tim|pusat|manajemen|atasan)%
      (?:hanya|cuma) <1>(?:manajer|supervisor|atasan|finance|manajemen|keuangan|pusat|owner) {which} <1>(?:bisa|boleh|dapat|berhak)
      {i} {only} (?:admin|operator|cs|staf|kasir)%
      keputusan% <2>(?:ada di|di tangan|oleh|bukan di|pusat|pemilik|komite) ?(?:{i}|manajemen|manajer|atasan|pusat|pemilik)?
      (?:komite|pusat|pemilik|owner|manajemen|atasan)% {which} (?:memutuskan|menentukan|putuskan)%
      (?:tergantung|nunggu|menunggu) keputusan
      (?:ada {which} )?bisa (?:approve|menyetujui|acc)
      tolong (?:approve|acc)
      (?:izin|minta izin|ajukan|naikkan|konfirmasi) (?:dulu )?(?:ke|dulu ke|owner|atasan|manajer|pimpinan) ?(?:manajer|atasan|owner|pimpinan|bos)?
      pengajuan .{0,20}(?:harus )?lewat
      limit {i}
      akses {i} {not}
      di atas .{0,24}(?:harus|perlu) (?:ke|persetujuan|acc)
      (?:di|pada) level (?:cs|{i}|saya)
      otorisasi%(?:nya)? (?:di|ada di)
      keputusan tim
    `,
    unless: anyOf`
      (?:persetujuan|izin|keputusan ada di tangan) (?:anda|pelanggan|bapak|ibu)
      (?:aplikasi|browser|kamera|lokasi|{already} (?:disetujui|di-?acc|menyetujui|memutuskan|diterima|kami hubungi)|anda {which}|hanya anda|pemilik akun|limit kartu|batas transaksi)
    `,
  },
];
