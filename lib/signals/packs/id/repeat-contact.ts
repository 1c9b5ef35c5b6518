import type { Pattern } from '../../pattern.ts';

/** Indonesian: the problem came back, or was never solved. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/same-again',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:masalah|kendala|error|gangguan|kerusakan)\s+(?:\p{L}+\s+){0,2}?(?:yang\s+)?sama\s+(?:\p{L}+\s+){0,2}?(?:lagi|terulang|muncul|terjadi)|(?:masalah|kendala|error|gangguan)(?:nya)?\s+(?:\p{L}+\s+)?(?:muncul|terjadi|kambuh|terulang|balik)\s+(?:lagi|kembali)|(?:rusak|error|mati|putus|gangguan|bermasalah|hilang|down)\s+lagi|lagi-lagi\s+(?:\p{L}+\s+)?(?:error|rusak|gangguan|masalah|mati))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:tidak|tdk|nggak|ngga|gak|ga|enggak|tak|bukan|belum|jangan)(?!\p{L})\s+(?:\p{L}+\s+){0,2}(?:muncul|terjadi|rusak|error|terulang|kambuh)\s+lagi/giu,
  },
  {
    rule: 'repeat-contact/nth-failure',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kedua|ketiga|keempat|kelima|kesekian|ke-\d+)\s+kali(?:nya)?\s+(?:\p{L}+\s+){0,3}?(?:rusak|error|mati|gangguan|terjadi|diperbaiki|servis|diservis|putus)(?!\p{L})/giu,
  },
  {
    rule: 'repeat-contact/still-not-fixed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:masih|tetap)\s+(?:saja\s+|aja\s+)?(?:belum|tidak|gak|ga|nggak|blm)\s+(?:\p{L}+\s+)?(?:bisa|beres|selesai|berfungsi|diperbaiki|teratasi|jalan)|(?:sampai\s+sekarang|hingga\s+kini|sampai\s+hari\s+ini)\s+(?:\p{L}+\s+)?(?:belum|tidak|blm)\s+(?:\p{L}+\s+)?(?:beres|selesai|diperbaiki|teratasi|bisa)|belum\s+(?:juga\s+)?(?:beres|selesai|teratasi|diperbaiki)(?:\s+juga)?|masih\s+(?:saja\s+|aja\s+)?(?:error|rusak|gangguan|bermasalah))(?!\p{L})/giu,
    unless: /(?<!\p{L})kapan(?!\p{L})|(?<!\p{L})(?:saya|kami)\s+(?:sendiri\s+)?belum\s+selesai/giu,
  },
  {
    rule: 'repeat-contact/was-closed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tiket(?:nya)?|laporan(?:nya)?|kasus(?:nya)?)\s+(?:\p{L}+\s+){0,3}?(?:ditutup|di-close|diclose|dianggap\s+selesai)\s+(?:\p{L}+\s+)?(?:padahal|tapi|sepihak)/giu,
  },
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ketiga|keempat|kelima|keenam|kesekian|kesepuluh|ke-\d+)\s+kali(?:nya)?\s+(?:\p{L}+\s+){0,2}?(?:saya\s+|kami\s+)?(?:menghubungi|hubungi|email|mengirim|kirim|bertanya|tanya|chat|komplain|lapor|menelepon|telepon|melapor)|(?:sudah|udah|dah)\s+(?:berkali-kali|berulang\s+kali|(?:\d+|tiga|empat|lima|enam|puluhan)\s+kali|bolak-balik)\s+(?:\p{L}+\s+)?(?:menghubungi|hubungi|email|mengirim|kirim|bertanya|tanya|chat|komplain|lapor|menelepon|telepon|telpon|melapor|menjelaskan|jelaskan|jelasin)|(?:harus\s+)?berapa\s+kali\s+(?:lagi\s+)?(?:saya\s+|kami\s+|gue\s+)?(?:harus\s+)?(?:menjelaskan|jelaskan|jelasin|bilang|tanya|hubungi|menghubungi|lapor|chat))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:seminggu|sebulan|sehari)\s+(?:sekali|\d+\s+kali)/giu,
  },
  {
    rule: 'repeat-contact/said-before',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sudah|udah|dah)\s+(?:pernah|sempat)\s+(?:\p{L}+\s+)?(?:lapor\p{L}*|melapor\p{L}*|komplain|sampaikan)\s+(?:\p{L}+\s+)?(?:bulan|minggu|sebelumnya|kemarin|tahun)|(?:email|pesan|laporan|tiket|telepon|komplain)\s+(?:saya\s+)?(?:yang\s+)?(?:kedua|ketiga|keempat|kelima|ke-?\d)|(?:email|pesan|laporan|tiket|telepon|komplain)\s+(?:kedua|ketiga|keempat|kelima)\s+saya|(?:kenapa|mengapa)\s+(?:\p{L}+\s+)?(?:tiket|laporan|kasus)\p{L}*\s+(?:\p{L}+\s+)?(?:ditutup|di-?close)|(?:diperbaiki|diganti|diservis)\s+(?:\p{L}+\s+)?(?:sudah|udah|eh|malah)\s+(?:\p{L}+\s+)?(?:error|rusak|mati)\s+lagi|ini\s+(?:\p{L}+\s+)?(?:ketiga|keempat|kelima|kesekian)\s+kali\p{L}*\s+(?:\p{L}+\s+){0,2}(?:menghubungi|hubungi|lapor|komplain|email))(?!\p{L})/giu,
  },
];
