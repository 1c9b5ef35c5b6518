import type { PromisePack, SpokenTime } from '../spoken.ts';
import { dateOf, fixed, rule, timeOf, weekdayOf, withinRule } from '../time-rules.ts';

const NUMBERS: Record<string, number> = {
  setengah: 0.5,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};
const HOUR_WORDS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const MONTH = '(?<month>januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)';
const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jum', 'sabtu', 'minggu'];
const WEEKDAY = "(?<weekday>senin|selasa|rabu|kamis|jum'?at|sabtu|(?<=hari )minggu)";
const N = `(?<n>\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const UNITS = [
  ['menit', 'minute'],
  ['jam', 'hour'],
  ['hari kerja', 'workday'],
  ['hari', 'day'],
  ['minggu', 'week'],
  ['pekan', 'week'],
  ['bulan', 'month'],
] as const;

const halfOf = (text: string | undefined): SpokenTime['half'] =>
  text === undefined ? undefined : /pagi/i.test(text) ? 'am' : 'pm';

const PART = '(?:\\s*(?<half>pagi|siang|sore|malam))?';

/** Indonesian. */
export const id: PromisePack = {
  ours: [
    /\b(?:anda|bapak|ibu)\s+(?:akan\s+)?(?:mendapat(?:kan)?|menerima|terima)\b/i,
    /\b(?:sampai|tiba|ada|kembali)\s+(?:di|ke)\s+(?:tangan|kartu|rekening|kotak\s+masuk|alamat|kantor|rumah)\s+(?:anda|bapak|ibu)\b/i,
    /\b(?:keluar|berangkat|dikirim)\s+dari\s+gudang\b/i,
    /\bdijadwalkan\s+(?:me\w+|datang|tiba)\b/i,
    /\bkami\s+(?:tetapkan|menetapkan)\b/i,
    /\b(?:dirilis|diluncurkan)\b/i,
    /\b(?:teknisi|kurir|rekan|petugas|spesialis|tim|laboratorium)\s+(?:\w+\s+){0,3}?(?:datang|memberi\s*tahu|mengabari|menelepon|menghubungi|menjawab|mengirim|mengambil)\b/i,
    /\bmemerlukan\s+(?:waktu\s+)?(?:paling\s+lama|maksimal)\b/i,
    /\b(?:saya|kami)(?:\s+juga|\s+pasti|\s+langsung)?\s+(?:akan|berjanji|pastikan|janji|usahakan)\b/i,
    /\b(?:tim|bagian|teknisi|kurir|petugas|rekan|staf|departemen|manajer|divisi)(?:\s+\w+){0,3}?\s+(?:kami|saya)\s+akan\b/i,
    /\b(?:anda|bapak|ibu|kakak)\s+(?:akan|bisa)\s+(?:menerima|mendapat(?:kan)?|mendengar|dihubungi|kami)\b/i,
    /\b(?:saya|kami)\s+(?:telepon|kirim(?:kan)?|hubungi|kabari|balas|antar(?:kan)?|selesaikan|perbaiki|cek|beri(?:kan)?|kembalikan|proses|jawab|ganti|bereskan|informasikan|sampaikan|infokan)\b/i,
    /\b(?:dia|beliau|ia|teknisi|kurir|rekan|petugas|konfirmasi|faktur|balasan|jawaban)\b[^.!?]{0,40}\bakan\s+(?:segera\s+|langsung\s+)?(?:tiba|datang|membalas|menghubungi|mengambil|menelepon|mengirim|masuk|menjawab)\b/i,
    /\banda\s+akan\s+dihubungi\b/i,
    /\bakan\s+(?:kami|saya)\s+\w+/i,
    /\bakan\s+(?:segera\s+)?(?:selesai|sampai|dikirim(?:kan)?|dikembalikan|diperbaiki|diproses|dihubungi)\b/i,
    /\b(?:saya|kami)\b[^.!?]{0,80}\b(?:dan|lalu|kemudian)\s+akan\s+\w+/i,
    /\bakan\s+(?:langsung\s+|segera\s+)?me\w+\s+(?:kepada\s+)?(?:anda|bapak|ibu|kakak)\b/i,
    /\b(?:saya|kami)\s+(?:mengirim(?:kan)?|mengganti|memperbaiki|menghubungi|menelepon|menyiapkan|mengembalikan|memproses|menyelesaikan|jamin|siapkan|pastikan)\b(?!.*\blalu\b)/i,
    /\bakan\s+(?:segera\s+)?di(?!perpanjang|tutup|tagih|blokir|hapus|mulai)\w+/i,
  ],
  not: [
    /\b(?:tidak|tak|belum|bukan|jangan)\b/i,
    /\b(?:jika|kalau|apabila|bila|asalkan|seandainya|setelah\s+anda)\b/i,
    /\b(?:semoga|mudah-mudahan|berusaha|berharap|mungkin|mencoba|biasanya|umumnya|diharapkan|barangkali)\b/i,
    /\b(?:seharusnya|kemarin|sudah\s+(?:saya|kami)|(?:saya|kami)\s+(?:sudah|telah)|anda\s+(?:bilang|janji|mengatakan)|seperti\s+yang)\b/i,
    /\b(?:mohon|silakan|tolong|harap|apakah|tutup|buka|berlaku|(?:saya|kami)\s+menunggu|cuti|memakan\s+waktu)\b/i,
    /^\s*(?:beri\s*tahu|kabari|kirim(?:kan)?|hubungi|balas|konfirmasi(?:kan)?|pilih)\b/i,
  ],
  times: [
    withinRule(
      new RegExp(
        `\\b(?:dalam|selama|paling\\s+lama|maksimal)\\s+(?:waktu\\s+|kurun\\s+waktu\\s+)?(?:maksimal\\s+|kurang\\s+dari\\s+)?(?:\\d{1,3}\\s*(?:-|–|~|sampai|hingga|atau)\\s*)?${N}\\s*(?<unit>menit|jam|hari kerja|hari|minggu|pekan|bulan)\\b(?:\\s+(?:ke depan|lagi))?`,
        'gi',
      ),
      NUMBERS,
      UNITS,
    ),
    withinRule(
      new RegExp(`\\b${N}\\s*(?<unit>menit|jam|hari kerja|hari|minggu|pekan|bulan)\\s+(?:lagi|ke depan)\\b`, 'gi'),
      NUMBERS,
      UNITS,
    ),
    withinRule(
      /\b(?:dalam\s+se(?<unit>jam|hari|minggu|pekan|bulan)(?:\s+(?:lagi|ke depan))?|se(?<unit2>jam|hari|minggu|pekan|bulan)\s+(?:lagi|ke depan))\b/gi,
      NUMBERS,
      UNITS,
    ),
    rule(/\bakhir\s+(?<of>minggu|pekan|bulan)(?:\s+(?<which>ini|depan))?\b/gi, ({ of, which }) => ({
      day: { kind: 'end', of: /bulan/i.test(of ?? '') ? 'month' : 'week', ahead: /depan/i.test(which ?? '') ? 1 : 0 },
    })),
    fixed(/\bawal\s+(?:minggu|pekan)\s+depan\b/gi, {
      day: { kind: 'weekday', weekday: 2, week: 'next' },
      unsure: true,
    }),
    rule(
      new RegExp(
        `\\b(?:hari\\s+)?${WEEKDAY}(?:\\s+(?<week>(?:minggu|pekan)\\s+depan|depan|(?:minggu|pekan)?\\s*ini))?(?!\\w)`,
        'gi',
      ),
      ({ weekday, week }) => {
        const number = weekdayOf(weekday, WEEKDAYS);
        const isNext = /depan/i.test(week ?? '');
        return number
          ? {
              day: { kind: 'weekday', weekday: number, week: isNext ? 'next' : 'coming' },
              unsure: isNext && !/minggu|pekan/i.test(week ?? ''),
            }
          : undefined;
      },
    ),
    fixed(/\b(?:minggu|pekan)\s+depan\b/gi, { day: { kind: 'end', of: 'week', ahead: 1 } }),
    fixed(/\b(?:minggu|pekan)\s+ini\b/gi, { day: { kind: 'end', of: 'week', ahead: 0 } }),
    fixed(/\b(?:besok\s+lusa|lusa)\b/gi, { day: { kind: 'ahead', days: 2 } }),
    fixed(/\bbesok\b/gi, { day: { kind: 'ahead', days: 1 } }),
    fixed(/\b(?:hari\s+ini(?:\s+juga)?)\b/gi, { day: { kind: 'ahead', days: 0 } }),
    fixed(/\b(?:malam\s+ini|nanti\s+malam)\b/gi, { day: { kind: 'ahead', days: 0 }, part: 'evening' }),
    fixed(/\b(?:siang\s+ini|nanti\s+siang)\b/gi, { day: { kind: 'ahead', days: 0 }, part: 'noon' }),
    fixed(/\b(?:sore\s+ini|nanti\s+sore)\b/gi, { day: { kind: 'ahead', days: 0 }, part: 'afternoon' }),
    rule(
      new RegExp(`\\b(?:tanggal\\s+|tgl\\.?\\s+)?(?<day>\\d{1,2})\\s+${MONTH}\\b(?:\\s+(?<year>20\\d\\d))?`, 'gi'),
      (it) => dateOf(it, MONTHS),
    ),
    rule(/\b(?:tanggal|tgl\.?)\s+(?<day>\d{1,2})(?:[/-](?<month>\d{1,2})(?:[/-](?<year>20\d\d))?)?\b/gi, (it) =>
      dateOf(it),
    ),
    rule(/\b(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>20\d\d))?\b/g, (it) => dateOf(it)),
    rule(
      new RegExp(
        `\\b(?:pukul|jam|antara|pkl\\.?)\\s+(?:pukul\\s+|jam\\s+)?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?\\s*(?:dan|hingga|sampai|–|-)\\s*(?:pukul\\s+|jam\\s+)?(?<hour2>\\d{1,2})(?:[.:](?<minute2>\\d\\d))?${PART}(?!\\w)`,
        'gi',
      ),
      (it) => timeOf(it, halfOf(it.half)),
    ),
    rule(
      new RegExp(`\\b(?:pukul|jam|pkl\\.?)\\s*(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?${PART}(?!\\w)`, 'gi'),
      (it) => timeOf(it, halfOf(it.half)),
    ),
    rule(/(?<![\d.])(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)(?![\d.])/g, (it) => timeOf(it)),
    rule(
      new RegExp(
        `\\b(?:pukul|jam|pkl\\.?)\\s*(?<half0>setengah\\s+)?(?<word>${HOUR_WORDS.join('|')})${PART}(?!\\w)`,
        'gi',
      ),
      ({ half0, word, half }) => {
        const hour = HOUR_WORDS.indexOf(word?.toLowerCase() ?? '') + 1;
        return timeOf({ hour: String(half0 ? hour - 1 : hour), minute: half0 ? '30' : '0' }, halfOf(half));
      },
    ),
    fixed(/\b(?:pagi(?:-pagi)?)\b/gi, { part: 'morning' }),
    fixed(/\b(?:tengah\s+hari|makan\s+siang|siang)\b/gi, { part: 'noon' }),
    fixed(/\bsore\b/gi, { part: 'afternoon' }),
    fixed(/\bmalam\b/gi, { part: 'evening' }),
    fixed(/\b(?:akhir\s+(?:hari|jam\s+kerja)|jam\s+kerja\s+berakhir)\b/gi, { part: 'end' }),
  ],
};
