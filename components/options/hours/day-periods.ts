/** A period of a day in local time, `["09:00", "17:00"]`. */
export type Period = [open: string, close: string];

export type DayFault = 'unclear' | 'hour' | 'backwards' | 'overlap';
export type ParsedDay = { ok: true; periods: Period[] } | { ok: false; fault: DayFault };

export const DAY_MINUTES = 1440;

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const TIME = String.raw`(\d{1,2})(?:(?:[:.h時]|(?=\d\d\b))(\d{2})?分?)?\s*(am|pm|a\.m\.|p\.m\.)?`;
const PERIOD = new RegExp(String.raw`^${TIME}\s*(?:-|–|—|−|~|〜|to\b|から)\s*${TIME}(?:まで)?$`);

function minutesFrom(hour = '', minute = '', half = ''): number | null {
  let h = Number(hour);
  const m = Number(minute || 0);
  if (half) {
    if (h < 1 || h > 12) return null;
    h = (h % 12) + (half.startsWith('p') ? 12 : 0);
  }
  return m < 60 && h * 60 + m <= DAY_MINUTES ? h * 60 + m : null;
}

/** What is wrong with periods of times; null where they touch at most. */
function findDayFault(periods: readonly Period[]): DayFault | null {
  const spans = periods.map(([open, close]) => [open, close] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  for (const [i, [open, close]] of spans.entries()) {
    if (!/^\d\d:\d\d$/.test(open) || !/^\d\d:\d\d$/.test(close)) return 'unclear';
    if (close <= open) return 'backwards';
    const before = spans[i - 1];
    if (before && before[1] > open) return 'overlap';
  }
  return null;
}

/** A day's hours as a person types them: `09:00–12:00, 13–17`, `9-17`, `9am-5pm`, `9時〜17時`; nothing means closed. */
export function parseDay(text: string): ParsedDay {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const periods: Period[] = [];
  for (const part of plain.split(/[,;、\n]|\s+(?:and|ja|\+|&)\s+/)) {
    if (part.trim() === '') continue;
    const found = PERIOD.exec(part.trim());
    if (!found) return { ok: false, fault: 'unclear' };
    const open = minutesFrom(found[1], found[2], found[3]);
    let close = minutesFrom(found[4], found[5], found[6]);
    if (open === null || close === null) return { ok: false, fault: 'hour' };
    if (close === 0) close = DAY_MINUTES;
    if (close <= open) return { ok: false, fault: 'backwards' };
    periods.push([timeOf(open), timeOf(close)]);
  }
  periods.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return findDayFault(periods) ? { ok: false, fault: 'overlap' } : { ok: true, periods };
}

/**
 * What is kept of a text that gives no hours: itself, so that nothing typed is lost. It is no time of day, so no policy with
 * it in is ever saved.
 */
export const keepTyped = (text: string): Period[] => [[text, '']];

/** A day's hours as text; what could not be read comes back as it was typed. */
export function spellDay(periods: readonly Period[]): string {
  return periods.map(([open, close]) => (close === '' ? open : `${open}–${close}`)).join(', ');
}

/** What is wrong with a day as it is kept; null where nothing is. */
export function faultOfDay(periods: readonly Period[]): DayFault | null {
  const [first] = periods;
  if (first && first[1] === '') {
    const parsed = parseDay(first[0]);
    return parsed.ok ? null : parsed.fault;
  }
  return findDayFault(periods);
}

/** Moves one edge of a day's periods, kept between its neighbours and on the day. `edge`: 0 opens, 1 closes. */
export function moveEdge(periods: readonly Period[], index: number, edge: 0 | 1, minutes: number, step = 15): Period[] {
  const at = periods[index];
  if (!at) return [...periods];
  const lowest = edge === 0 ? minutesOf(periods[index - 1]?.[1] ?? '00:00') : minutesOf(at[0]) + step;
  const highest = edge === 0 ? minutesOf(at[1]) - step : minutesOf(periods[index + 1]?.[0] ?? '24:00');
  const time = timeOf(Math.min(highest, Math.max(lowest, minutes)));
  return periods.map((period, i) => (i === index ? (edge === 0 ? [time, period[1]] : [period[0], time]) : period));
}

/** Moves a whole period, as far as its neighbours let it. */
export function movePeriod(periods: readonly Period[], index: number, minutes: number): Period[] {
  const at = periods[index];
  if (!at) return [...periods];
  const length = minutesOf(at[1]) - minutesOf(at[0]);
  const lowest = minutesOf(periods[index - 1]?.[1] ?? '00:00');
  const highest = minutesOf(periods[index + 1]?.[0] ?? '24:00') - length;
  const open = Math.min(highest, Math.max(lowest, minutes));
  return periods.map((period, i) => (i === index ? [timeOf(open), timeOf(open + length)] : period));
}

/** Adds a period around an instant of the day where there is room for one; an hour each side at the most. */
export function addPeriod(periods: readonly Period[], from: number, until: number, step = 15): Period[] {
  const [a, b] = from <= until ? [from, until] : [until, from];
  const free = (at: number) => !periods.some(([open, close]) => minutesOf(open) < at + step && minutesOf(close) > at);
  const start = Math.min(a, DAY_MINUTES - step);
  if (!free(start)) return [...periods];
  const next = periods.map(([open]) => minutesOf(open)).find((open) => open >= start + step) ?? DAY_MINUTES;
  const end = Math.min(next, Math.max(b, start + step));
  return [...periods, [timeOf(start), timeOf(end)] satisfies Period].sort((x, y) => (x[0] < y[0] ? -1 : 1));
}
