import type { Pattern } from '../../pattern.ts';

/** Indonesian: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:emang|memang|pada|semua)\s+(?:\p{L}+\s+){0,2}?(?:bodoh|goblok|goblog|tolol|bego|idiot|penipu|maling|pembohong)(?!\p{L})|(?<!\p{L})(?:kalian|anda|kamu|lo|lu|loe|kau|cs(?:nya)?|admin(?:nya)?|dasar)\s+(?:\p{L}+\s+){0,4}?(?:bodoh|goblok|goblog|gblk|tolol|bego|idiot|dungu|bloon|penipu|maling|pencuri|rampok|pembohong|tukang\s+(?:tipu|bohong)|tidak\s+punya\s+otak|gak\s+punya\s+otak|ga\s+punya\s+otak|nggak\s+punya\s+otak|gak\s+ada\s+otak|bajingan|bangsat|anjing|babi|monyet|sampah|brengsek|kampungan|gila|sinting|tidak\s+berguna|gak\s+guna)(?!\p{L})/giu,
    unless:
      /(?:(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L}))\s+(?:\p{L}+\s+)?(?:bodoh|goblok|tolol|penipu|idiot)|(?<!\p{L})(?:mengaku|mengatasnamakan|lucu|imut)|(?<!\p{L})makanan\s+anjing/giu,
  },
  {
    rule: 'abuse/are-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:bodoh|goblok|goblog|tolol|bego|idiot|dungu)\s+(?:ya|kah|banget|semua|sekali|kalian|anda|kamu|lo|lu|cs|adminnya|csnya)(?!\p{L})|(?<!\p{L})(?:otak(?:nya)?|matanya|telinganya)\s+(?:\p{L}+\s+)?(?:di\s+mana|dimana|dipakai|dipake|buta|tuli)/giu,
    unless:
      /(?<!\p{L})(?:saya|aku|gue|gw)\s+(?:\p{L}+\s+)?(?:bodoh|goblok|bego)|(?<!\p{L})(?:pertanyaan|maaf)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/get-lost',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tutup\s+mulut(?:mu)?|diam\s+(?:kau|lo|kamu)|mati\s+(?:aja|saja)\s+(?:lo|kau|kamu|kalian)|mampus(?:\s+(?:lo|kalian|kau))?|pergi\s+(?:ke\s+neraka|mati)|bacot(?:\s+(?:lo|kalian))?|ngentot|kontol|memek|jancok\s+kon)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/crook-company',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:perusahaan|toko|aplikasi|seller|layanan|bank|cs)\s+(?:\p{L}+\s+)?(?:penipu|penipuan|maling|abal-abal|tukang\s+tipu|rampok)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:mengaku|mengatasnamakan|waspada|terhindar|korban)(?!\p{L})|(?<!\p{L})apakah(?!\p{L})/giu,
  },
  {
    rule: 'abuse/no-brain',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:punya|pakai|ada)\s+otak\s+(?:nggak|gak|ga|tidak|kah)|(?:cs|admin|layanan|kalian|pelayanan)\p{L}*\s+(?:\p{L}+\s+)?(?:nggak|gak|ga|tidak)\s+becus|dasar\s+(?:tolol|goblok|bodoh|penipu|bego|maling|bangsat)|(?:kalian|kamu|anda)\s+(?:\p{L}+\s+)?(?:goblok|tolol|bodoh|bego|maling|penipu|bangsat))(?!\p{L})/giu,
    unless: /(?<!\p{L})bukan(?!\p{L})/giu,
  },
];
