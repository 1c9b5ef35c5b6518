import { openHours } from '../clocks/open-hours.ts';
import type { Calendar } from '../model/policy.ts';

/** How far a working day is looked for. */
const HORIZON = 400;

const startOf = (date: Temporal.PlainDate, timeZone: string): number =>
  date.toZonedDateTime({ timeZone, plainTime: '00:00' }).epochMilliseconds;

/** When the office closes for the last time on a day, in epoch milliseconds; null where it does not open, or never closes. */
export function closingOf(date: Temporal.PlainDate, calendar: Calendar | null): number | null {
  if (!calendar) return null;
  const { timeZone } = calendar;
  const stretches = openHours(calendar).stretches(startOf(date, timeZone), startOf(date.add({ days: 1 }), timeZone));
  return stretches.at(-1)?.[1] ?? null;
}

/** The last day of a span on which the office opens; undefined where it does on none. Around the clock, every day is one. */
export function lastOpenDay(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  calendar: Calendar | null,
): Temporal.PlainDate | undefined {
  for (let date = last; Temporal.PlainDate.compare(date, first) >= 0; date = date.subtract({ days: 1 })) {
    if (!calendar || closingOf(date, calendar) !== null) return date;
  }
  return undefined;
}

/** The n-th day after a date on which the office opens, by its own calendar (holidays are none); undefined where it never does. */
export function addWorkdays(
  from: Temporal.PlainDate,
  count: number,
  calendar: Calendar | null,
): Temporal.PlainDate | undefined {
  let left = count;
  for (let ahead = 1; ahead <= HORIZON; ahead++) {
    const date = from.add({ days: ahead });
    if (!calendar || closingOf(date, calendar) !== null) left--;
    if (left <= 0) return date;
  }
  return undefined;
}
