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
];
