export type DateFault = 'empty' | 'unclear' | 'none' | 'many';
export type ParsedDates = { ok: true; dates: string[] } | { ok: false; fault: DateFault; text: string };

/** The most days one entry may span. */
const MOST_DAYS = 366;

const ONE = /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A date with slashes and its year last, spelled with dots; unchanged where the locale does not write its year last. */
function readSlashes(text: string, locale: string): string {
  const found = SLASHES.exec(text);
  if (!found) return text;
  const order = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
  const [, first, second, year] = found;
  const [day, month] = order[0] === 'day' ? [first, second] : [second, first];
  // A month of 24 is the other order: it is asked again, not called a day that does not exist.
  return order[2] === 'year' && Number(month) <= 12 ? `${day}.${month}.${year}` : text;
}

function readDate(text: string, locale: string): string | 'unclear' | 'none' {
  const found = ONE.exec(readSlashes(text, locale));
  if (!found) return 'unclear';
  const [, y1, m1, d1, y2, m2, d2, d3, m3, y3] = found;
  const pad = (part: string | undefined) => String(part).padStart(2, '0');
  const date = `${y1 ?? y2 ?? y3}-${pad(m1 ?? m2 ?? m3)}-${pad(d1 ?? d2 ?? d3)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? 'none' : date;
}

/**
 * Dates as people type them: `2026-12-06`, `24.12.2026`, `2026年12月24日`, several at once, and from one to another
 * (`2026-12-24 – 2026-12-26`). With slashes, day and month stand in the order of the reader's locale, as in the date fields of
 * the page.
 *
 * @param locale with its region where known, such as `en-GB` (BCP 47)
 */
export function parseDates(text: string, locale: string): ParsedDates {
  const dates = new Set<string>();
  const parts = text
    .normalize('NFKC')
    .split(/[,;、\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  for (const part of parts) {
    const [first = '', last = first, ...more] = part.split(/\s+(?:-|to)\s+|\s*(?:–|—|〜|~|\.\.\.?|から)\s*/);
    const [from, until] = [readDate(first, locale), readDate(last, locale)];
    if (more.length > 0 || from === 'unclear' || until === 'unclear')
      return { ok: false, fault: 'unclear', text: part };
    if (from === 'none' || until === 'none' || until < from) return { ok: false, fault: 'none', text: part };
    const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;
    if (days > MOST_DAYS) return { ok: false, fault: 'many', text: part };
    for (let i = 0; i < days; i++) dates.add(new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10));
  }
  return dates.size === 0 ? { ok: false, fault: 'empty', text: '' } : { ok: true, dates: [...dates].sort() };
}
