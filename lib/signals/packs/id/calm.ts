import { anyOf } from './words.ts';

/** Indonesian: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  anyOf`
    (?:terima ?kasih|terimakasih|trimakasih|makasih%|makasi|maacih|mksh|mksih|trims|thanks|thank you|thx|tengkyu|suwun|nuhun|hatur nuhun|matur (?:nuwun|suwun)%|mauliate)
    (?:maaf|mohon maaf|minta maaf|maafin|sori|sorry) <6>(?:emosi|kasar|marah|marah-marah|terbawa|kebawa|nada|kata-kata|ucapan|perkataan|sikap|ketus|ngegas|panik|salah paham|merepotkan|ngerepotin|{i} salah|salah {i}|laper|su'udzon|suudzon|keburu)%
    (?:aduh|wah|ya ampun) maaf .*
    malu {i}
  `,
  anyOf`
    (?:pelayanan|layanan|respons?|respon)(?:nya)? <1>(?:bagus|cepat|cepet|mantap|memuaskan|ramah|luar biasa|oke)
    (?:sangat )?puas (?:dengan|sekali|banget|bgt)
    (?:mantap|salut|gercep|mantul|top|respect|hormat)(?: (?:sekali|banget|bgt|min|kak|pak|bu|mas|mbak|jiwa))?
    (?:baik|ramah|sabar|cepat|cepet|enak|membantu|bagus|keren|rapi) (?:banget|bgt|sekali|pisan|kali|kerjanya)
    {not} (?:apa-apa|papa|masalah|jadi (?:pindah|batal|cabut|lapor|komplain|berhenti|refund))
    (?:gpp|gapapa|gakpapa|nggakpapa|santai (?:aja|saja|kok)|alhamdulillah|syukurlah|puji tuhan|lega|tenang saja)
    (?:malah|jadi) (?:ketawa|senang|seneng|terharu)
  `,
];

/** Indonesian: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  anyOf`
    (?:{already}|sekarang|skrg|akhirnya|langsung|alhamdulillah),? <3>(?:bisa|bs|berhasil|beres|kelar|selesai|normal|nyala|menyala|jalan|lancar|aktif|berfungsi|teratasi|diterima|terima|masuk|sampai|sampe|nyampe|tiba|pulih|kenceng|kencang|dingin|cair|ketemu|hidup|ke-?cancel|ngalir|sembuh|aman|oke|diambil|dikembalikan|balik|kembali normal|jelas|terpasang|dapat|dapet|jadi|tuntas)
    bisa (?:masuk|login|dibuka|dipakai|jalan|kepake|transaksi) (?:sekarang|lagi|skrg)
    masalah(?:nya)? {already}? ?(?:selesai|beres|teratasi|kelar|hilang)
    (?:tiket|laporan|kasus|aduan)(?:nya)? <1>(?:boleh|bisa|silakan|silahkan) (?:ditutup|di-?close|close)
    (?:silakan|silahkan|boleh) (?:ditutup|di-?close)
    pulih (?:sempurna|semua|kembali)
    ternyata <4>(?:{i} {which}|salah {i}|ulah|di {i}|saya sendiri)%
  `,
];

/** Indonesian: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  /^\P{L}*(?:(?:dan|jadi|lalu|terus)\s+)*(?:kapan|apa(?!-apa)|apakah|bagaimana|gimana|kenapa|mengapa|siapa|di\s?mana|mana|berapa|bisakah)(?!\p{L})/giu,
  /(?<!\p{L})(?<!(?:tidak|gak|ga|nggak|tak)\s)(?:mau|ingin|minta(?!\s+maaf)|tolong(?!\s+(?:di)?tutup)|mohon(?!\s+(?:maaf|ditutup|tutup))|harap|harus|pastikan|segera|butuh|perlu|secepatnya)(?!\p{L})(?!\s+(?:mengucapkan|berterima|ucapkan|minta\s+maaf|memohon\s+maaf|bilang\s+(?:makasih|terima)))/giu,
];

/** Indonesian: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  /(?<!\p{L})(?:tapi|tetapi|namun|sayangnya|hanya\s+saja|cuma|padahal)(?!\p{L})/giu,
  /(?<!\p{L})(?:masih|belum|tetap)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:belum|tidak|gak|ga|nggak|bisa|error|rusak|menunggu|sama|beres|selesai|masuk|sampai)(?!\p{L})|(?<!\p{L})(?:tidak|gak|ga|nggak|belum|blm)\s+(?:bisa|berfungsi|membantu|berhasil|sampai|masuk|beres|selesai|normal|nyala|jalan|kelar)(?!\p{L})/giu,
  /(?<!\p{L})(?:terima\s+kasih|makasih)\s+(?:untuk\s+|atas\s+)?(?:janji\s+palsu\p{L}*|php|ketidakpastian\p{L}*)/giu,
];
