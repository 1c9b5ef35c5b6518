import type { Pattern } from '../../pattern.ts';

/** Indonesian: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/all-of-us',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:seluruh|semua|satu)\s+(?:kantor|tim|karyawan|pegawai|perusahaan|cabang|pengguna|user|pelanggan|toko|sekolah|siswa|divisi)(?:\s+(?:kami|saya|kita))?\s+(?:\p{L}+\s+){0,2}?(?:tidak|gak|ga|nggak)\s+(?:bisa|dapat)|tidak\s+ada\s+(?:satu\s+pun\s+)?(?:\p{L}+\s+){0,3}?yang\s+bisa\s+(?:login|masuk|akses|mengakses))/giu,
    unless: /(?<!\p{L})(?:bagaimana|cara|supaya|agar)(?!\p{L})/giu,
  },
  {
    rule: 'affects-others/many-users',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\d{2,}|puluhan|ratusan|ribuan|banyak)\s+(?:\p{L}+\s+)?(?:karyawan|pengguna|user|pelanggan|siswa|mahasiswa|pasien|orang|nasabah|cabang)(?:\s+(?:kami|saya))?\s+(?:\p{L}+\s+){0,3}?(?:tidak\s+bisa|gak\s+bisa|ga\s+bisa|terdampak|menunggu|komplain|mengeluh|terganggu)/giu,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:teman|rekan|pengguna|pelanggan|orang|tetangga|user)(?:-teman)?\s+(?:\p{L}+\s+)?(?:lain(?:nya)?|kerja|saya)?\s+?juga\s+(?:\p{L}+\s+){0,2}?(?:mengalami|kena|sama|tidak\s+bisa|gak\s+bisa|error)|bukan\s+(?:cuma|hanya)\s+saya|pelanggan\s+(?:kami|saya)\s+(?:\p{L}+\s+)?(?:tidak\s+bisa|gak\s+bisa|komplain|mengeluh|marah))/giu,
    unless: /(?<!\p{L})(?:apakah|apa)(?!\p{L})/giu,
  },
];
