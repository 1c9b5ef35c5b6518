import type { Pattern } from '../../pattern.ts';

/** Indonesian: anger said in words (R26, R27); disappointment is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:marah\s+(?:besar|sekali|banget)|(?:saya|kami|gue|gw|aku)\s+(?:\p{L}+\s+){0,2}?(?:marah|geram|murka|emosi|muak|jengkel|kesal|kesel|dongkol)|(?:bikin|membuat)\s+(?:\p{L}+\s+)?(?:emosi|naik\s+(?:darah|pitam)|marah|kesel|kesal|geram|muak|jengkel)|(?:geram|muak|murka|emosi|kesel|kesal|jengkel)\s+(?:banget|sekali|saya|sama|dengan))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+)?(?:marah|kesal|kesel|emosi|jengkel|geram|muak)/giu,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kesabaran\s+(?:saya\s+|kami\s+|gue\s+)?(?:sudah\s+|udah\s+)?(?:habis|ada\s+batasnya)|habis\s+(?:sudah\s+)?kesabaran|sudah\s+muak|sudah\s+cukup(?=\s*(?:!|$))|udah\s+muak|cukup\s+sudah|sabar\s+(?:ada\s+batasnya|saya\s+habis)|jangan\s+main-main\s+(?:dengan|sama)\s+saya|capek\s+(?:banget\s+)?(?:saya\s+)?(?:dibohongi|dijanjiin|dipermainkan))(?!\p{L})/giu,
    unless: /(?<!\p{L})sudah\s+cukup\s+(?:jelas|baik|lama|membantu|bagus)/giu,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:keterlaluan|kelewatan|gak\s+becus|ga\s+becus|nggak\s+becus|tidak\s+becus|parah\s+(?:banget|sekali|amat)|memalukan|gak\s+masuk\s+akal|tidak\s+masuk\s+akal|apa-apaan|gimana\s+sih|pelayanan\s+(?:\p{L}+\s+)?(?:sampah|busuk|bobrok|amburadul|terburuk)|(?:aplikasi|layanan|perusahaan|sistem)\s+(?:sampah|busuk|bobrok)|tidak\s+bisa\s+diterima|kurang\s+ajar\s+(?:sekali|banget)|brengsek\s+banget)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:keterlaluan|parah|memalukan)|(?<!\p{L})(?:kolot|harga\s+murah)/giu,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:bangsat|anjing|anjir|anjrit|jancok|jancuk|kampret|taik|sialan|brengsek|bajingan|fuck|shit)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:obat\p{L}*|makanan|pakan|kandang|grooming|peliharaan|daging|dokter|vaksin|foto|boneka|kucing|tahun)(?!\p{L})[^.!?]{0,40}(?<!\p{L})anjing(?!\p{L})|(?<!\p{L})anjing\s+?(?:ku|saya|kami|peliharaan|kesayangan)(?!\p{L})|(?<!\p{L})(?:anjir|anjrit)\s+(?:keren|bagus|mantap)/giu,
  },
  {
    rule: 'anger/disappointed',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:kecewa(?:\s+(?:berat|banget|sekali))?|mengecewakan|sangat\s+kecewa|tidak\s+puas|nggak\s+puas|gak\s+puas|ga\s+puas|frustrasi|frustasi|pelayanan\s+(?:\p{L}+\s+)?(?:buruk|jelek|lambat)|menyebalkan|nyebelin|kesal|kesel|jengkel|kurang\s+memuaskan|prihatin\s+dengan\s+(?:pelayanan|respons?))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+)?(?:kecewa|mengecewakan|frustrasi|kesal|kesel|jengkel|menyebalkan)|(?<!\p{L})(?:jika|kalau|kalo|bila)\s+(?:\p{L}+\s+){0,2}(?:tidak|nggak|gak)\s+puas/giu,
  },
];
