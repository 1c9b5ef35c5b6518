import type { Pattern } from '../../pattern.ts';

/** Indonesian: business at a standstill or a hard deadline; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:operasional|bisnis|usaha|produksi|toko|pabrik|gudang|kasir|layanan\s+kami|pekerjaan)(?:\s+(?:kami|saya))?\s+(?:\p{L}+\s+){0,2}?(?:berhenti|terhenti|lumpuh|mandek|macet\s+total|mati\s+total|tutup\s+gara-gara|tidak\s+jalan|gak\s+jalan|tidak\s+bisa\s+jalan)|(?:kami|saya|kita|toko)\s+(?:\p{L}+\s+){0,2}?(?:tidak|gak|ga|nggak)\s+(?:bisa|dapat)\s+(?:\p{L}+\s+)?(?:jualan|berjualan|menagih|kirim\s+barang|mengirim\s+barang|melayani\s+pelanggan|menerima\s+pembayaran|terima\s+pembayaran|bayar\s+gaji|membayar\s+gaji|transaksi))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:terhenti|lumpuh)|(?<!\p{L})apakah(?!\p{L})/giu,
  },
  {
    rule: 'urgency/losing-money',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:rugi|merugi|kerugian|kehilangan)\s+(?:\p{L}+\s+){0,3}?(?:juta|jutaan|miliar|ratusan|rupiah|rp\p{L}*|omzet|omset|pesanan|penjualan|setiap\s+(?:jam|hari)|tiap\s+(?:jam|hari))|kami\s+(?:terus\s+)?(?:merugi|rugi)\s+(?:terus|besar|tiap|setiap))(?!\p{L})/giu,
  },
  {
    rule: 'urgency/deadline',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:deadline|tenggat(?:nya)?|batas\s+waktu(?:nya)?|jatuh\s+tempo(?:nya)?|tender)\s+(?:\p{L}+\s+){0,3}?(?:hari\s+ini|besok|sore\s+ini|malam\s+ini|jam\s+\d+|pukul\s+\d+|sebentar\s+lagi)/giu,
    unless: /(?<!\p{L})(?:kapan|apakah)(?!\p{L})/giu,
  },
  {
    rule: 'urgency/urgent',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:sangat\s+|urgent\s+)?(?:mendesak|urgent|urgen|darurat)|segera\s+(?:perbaiki|tangani|selesaikan|tindak|diperbaiki|ditangani)|(?:secepatnya|sekarang\s+juga|hari\s+ini\s+juga))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+)?(?:mendesak|urgent|darurat|buru-buru)|(?<!\p{L})(?:kontak|nomor)\s+darurat|(?<!\p{L})terima\s+kasih(?!\p{L})/giu,
  },
];
