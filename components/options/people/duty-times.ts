import type { DutyStretch } from '../../../lib/messages/people-messages.ts';

interface Formats {
  day: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  clock: Intl.DateTimeFormat;
}

/** Kept, because making them takes a thousand times as long as using them, and a week has hundreds of stretches. */
const made = new Map<string, Formats>();

function formats(locale: string, timeZone: string): Formats {
  const key = `${locale} ${timeZone}`;
  const known = made.get(key);
  if (known) return known;
  const next = {
    day: new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' }),
    time: new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }),
    date: new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'short' }),
    clock: new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }),
  };
  made.set(key, next);
  return next;
}

/**
 * When a stretch of duty is, in as few words as are clear: `Mon 09:00–17:00`, `Fri 17:00–Mon 09:00`, `Mon–Wed` where it is of
 * whole days.
 */
export function dutyTimes(
  { from, until }: Pick<DutyStretch, 'from' | 'until'>,
  locale: string,
  timeZone: string,
): string {
  const { day, time, date, clock } = formats(locale, timeZone);
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const isMidnight = (moment: number) => clock.format(moment) === '00:00';
  if (isMidnight(start) && isMidnight(end)) {
    const [first, last] = [day.format(start), day.format(end - 1)];
    return first === last && end - start < 2 * 86_400_000 ? first : `${first}–${last}`;
  }
  const isOneDay = date.format(start) === date.format(end - 1);
  return isOneDay
    ? `${day.format(start)} ${time.format(start)}–${isMidnight(end) ? '24:00' : time.format(end)}`
    : `${day.format(start)} ${time.format(start)}–${day.format(end)} ${time.format(end)}`;
}
