import type { Pattern } from '../../pattern.ts';

/** Indonesian: danger to life, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:bunuh\s+diri|(?:mau|ingin|pengen|lebih\s+baik|mending)\s+mati\s+(?:saja|aja)|(?:tidak|gak|ga|nggak)\s+(?:sanggup|mau|kuat|ingin)\s+hidup\s+(?:lagi)?|mengakhiri\s+hidup|akhiri\s+hidup|gantung\s+diri|loncat\s+dari\s+(?:gedung|jembatan|atap)|menyakiti\s+diri)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pencegahan|film|buku)\s+(?:\p{L}+\s+)?bunuh/giu,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:saya|gue|gw|aku|kami)\s+(?:\p{L}+\s+){0,2}?(?:bunuh|habisi|hajar|gebukin|bacok|tusuk|tembak|bakar)\s+(?:\p{L}+\s+){0,2}?(?:kalian|kamu|anda|lo|lu|kantor\p{L}*|admin\p{L}*|cs\p{L}*)|(?:bunuh|hajar|bacok|bakar)\s+(?:kalian|kamu|lo|kantor\s+kalian)|saya\s+tahu\s+(?:di\s+mana\s+|dimana\s+)?(?:rumah|alamat\s+rumah)\s+(?:kamu|anda|kalian)|(?:gue|gw)\s+tau\s+rumah\s+lo|ada\s+bom)(?!\p{L})/giu,
  },
  {
    rule: 'safety/danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:baterai|charger|alat|kompor|produk|hp|ponsel|kabel|mesin|adaptor)(?:nya)?\s+(?:[\p{L}-]+\s+){0,3}?(?:meledak|terbakar|berasap|meleleh|kebakar|keluar\s+(?:api|asap))|tersetrum|kesetrum|kebakaran(?!\s+jenggot)|(?:mengancam|membahayakan)\s+(?:nyawa|jiwa)|(?:anak|karyawan|ibu|bapak|pelanggan|istri|suami)(?:\s+(?:saya|kami))?\s+(?:\p{L}+\s+){0,3}?(?:terluka|luka\s+bakar|masuk\s+rumah\s+sakit|dirawat|keracunan|cedera)|keracunan)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:alarm|asuransi|sensor|cegah|mencegah|klaim\s+asuransi)\s+(?:\p{L}+\s+)?kebakaran|(?<!\p{L})penjualan\s+meledak/giu,
  },
];
