import type { Calendar } from '../../../lib/model/policy.ts';

const MINUTE = 60_000;
const QUARTER = 15;

const clocks = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, Map<number, number>>();

/** Minutes a zone is ahead of UTC, read off a formatted wall clock: not by Temporal, which the engine uses. */
function askOffset(zone: string, minute: number): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  clocks.set(zone, clock);
  const [date, time] = clock.format(minute * MINUTE).split(', ');
  return Date.parse(`${date}T${time}Z`) / MINUTE - minute;
}

/** The same, asked once a quarter of an hour; minute by minute where it changes within a quarter. */
function offsetOf(zone: string): (minute: number) => number {
  const quarters = known.get(zone) ?? new Map<number, number>();
  known.set(zone, quarters);
  const at = (quarter: number) => {
    const before = quarters.get(quarter);
    if (before !== undefined) return before;
    const offset = askOffset(zone, quarter * QUARTER);
    quarters.set(quarter, offset);
    return offset;
  };
  let quarter = Number.NaN;
  let [from, to] = [0, 0];
  return (minute) => {
    if (Math.floor(minute / QUARTER) !== quarter) {
      quarter = Math.floor(minute / QUARTER);
      [from, to] = [at(quarter), at(quarter + 1)];
    }
    return from === to ? from : askOffset(zone, minute);
  };
}

/** Is it open in a minute (counted from 1970)? Asked of the wall clock alone. */
export function openMinutes(calendar: Calendar | null): (minute: number) => boolean {
  if (!calendar) return () => true;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const holidays = new Set(calendar.holidays?.map((day) => Date.parse(`${day}T00:00:00Z`) / MINUTE / 1440));
  const week = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const; // 1970 began on a Thursday
  const periods = week.map((day) => (calendar.weekly[day] ?? []).map(([a, b]) => [minutes(a), minutes(b)] as const));
  const offset = offsetOf(calendar.timeZone);
  return (minute) => {
    const wall = minute + offset(minute);
    const day = Math.floor(wall / 1440);
    if (holidays.has(day)) return false;
    const time = wall - day * 1440;
    return periods[day % 7]?.some(([open, close]) => open <= time && time < close) ?? false;
  };
}
