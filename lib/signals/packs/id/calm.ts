/** Indonesian: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  /(?<!\p{L})(?:terima\s+kasih|makasih|trims|thanks|terimakasih)\s+(?:banyak|atas|ya|sudah|sekali|bantuannya|min|kak|untuk)(?!\p{L})/giu,
  /(?<!\p{L})(?:maaf|mohon\s+maaf)\s+(?:\p{L}+\s+){0,4}?(?:emosi|kasar|marah|terbawa|nada|kata-kata|ucapan|perkataan|sikap)\p{L}*/giu,
  /(?<!\p{L})(?:(?:pelayanan|layanan|respons?)(?:nya)?\s+(?:\p{L}+\s+)?(?:bagus|cepat|mantap|memuaskan|ramah|luar\s+biasa)|(?:sangat\s+)?puas\s+(?:dengan|sekali|banget)|mantap\s+(?:sekali|banget|min|kak)|(?:tidak|gak|nggak)\s+(?:apa-apa|masalah))(?!\p{L})/giu,
];

/** Indonesian: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:sudah|udah|sekarang|akhirnya)\s+(?:\p{L}+\s+){0,2}?(?:bisa|berhasil|beres|selesai|normal|berfungsi|teratasi|diterima|masuk|sampai|lancar)|masalah(?:nya)?\s+(?:sudah\s+|udah\s+)?(?:selesai|beres|teratasi)|(?:tiket|laporan)(?:nya)?\s+(?:boleh|bisa|silakan)\s+ditutup)(?!\p{L})/giu,
];

/** Indonesian: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  /^\P{L}*(?:(?:dan|jadi|lalu|terus)\s+)*(?:kapan|apa(?!-apa)|apakah|bagaimana|gimana|kenapa|mengapa|siapa|di\s?mana|mana|berapa|bisakah)(?!\p{L})/giu,
  /(?<!\p{L})(?<!(?:tidak|gak|ga|nggak|tak)\s)(?:mau|ingin|minta(?!\s+maaf)|tolong(?!\s+(?:di)?tutup)|mohon(?!\s+(?:maaf|ditutup|tutup))|harap|harus|pastikan|segera|butuh|perlu|secepatnya)(?!\p{L})(?!\s+(?:mengucapkan|berterima|ucapkan|minta\s+maaf|memohon\s+maaf))/giu,
];

/** Indonesian: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  /(?<!\p{L})(?:tapi|tetapi|namun|sayangnya|hanya\s+saja|cuma|padahal)(?!\p{L})/giu,
  /(?<!\p{L})(?:masih|belum|tetap)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:belum|tidak|gak|ga|nggak|bisa|error|rusak|menunggu|sama|beres|selesai|masuk|sampai)(?!\p{L})|(?<!\p{L})(?:tidak|gak|ga|nggak|belum)\s+(?:bisa|berfungsi|membantu|berhasil|sampai|masuk)(?!\p{L})/giu,
  /(?<!\p{L})(?:terima\s+kasih|makasih)\s+(?:untuk\s+)?(?:janji\s+palsu\p{L}*|php)/giu,
];
