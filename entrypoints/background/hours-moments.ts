import type { PreviewExample } from '../../lib/messages/hours-messages.ts';
import { type Calendar, WEEKDAYS } from '../../lib/model/policy.ts';

export interface TrickyMoment {
  kind: Exclude<PreviewExample['kind'], 'own'>;
  /** Epoch milliseconds. */
  created: number;
  /** The holiday's or the clock change's local date. */
  about?: string;
  /** Hours by which clocks move. */
  shift?: number;
  /** What falls due before this says nothing of the tricky thing. */
  until?: number;
}

/** How far ahead a holiday or a clock change is looked for, in days. */
const AHEAD = 400;

type Day = Temporal.PlainDate;

function at(day: Day, minutes: number, zone: string): number {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const HALF_PAST_FOUR: [number, number][] = [[0, 17 * 60]];

/** Open stretches of a local day in minutes, in order. Around the clock is shown as if people left at five. */
function openOn(day: Day, calendar: Calendar | null): [number, number][] {
  if (!calendar) return day.dayOfWeek <= 5 ? HALF_PAST_FOUR : [];
  if (calendar.holidays?.includes(day.toString())) return [];
  const periods = calendar.weekly[WEEKDAYS[day.dayOfWeek - 1] ?? 'mon'] ?? [];
  return periods
    .map(([open, close]): [number, number] => [minutesOf(open), minutesOf(close)])
    .sort((a, b) => a[0] - b[0]);
}

/** Some minutes before closing; half of the last period where it is shorter than that. */
function beforeClose([open, close]: [number, number], minutes: number): number {
  return close - Math.min(minutes, Math.ceil((close - open) / 2));
}

function* daysFrom(day: Day, count: number): Generator<Day> {
  for (let i = 0; i < count; i++) yield day.add({ days: i });
}

/** The last day before another on which the calendar opens, and its last period. */
function lastOpen(before: Day, calendar: Calendar | null): { day: Day; last: [number, number] } | undefined {
  for (let i = 1; i <= 14; i++) {
    const day = before.subtract({ days: i });
    const last = openOn(day, calendar).at(-1);
    if (last) return { day, last };
  }
  return undefined;
}

/** The next day whose clocks change, by how many hours, and the instant after which they have. */
function findClockChange(zone: string, from: Day): { day: Day; shift: number; until: number } | undefined {
  for (const day of daysFrom(from, AHEAD)) {
    const [start, end] = [day, day.add({ days: 1 })].map((each) => each.toZonedDateTime(zone));
    const moved = (end?.offsetNanoseconds ?? 0) - (start?.offsetNanoseconds ?? 0);
    if (moved === 0 || !start) continue;
    let until = start;
    while (until.offsetNanoseconds === start.offsetNanoseconds) until = until.add({ minutes: 30 });
    return { day, shift: moved / 3.6e12, until: until.epochMilliseconds };
  }
  return undefined;
}

/**
 * Moments at which clocks usually go wrong, as this calendar has them: shortly before a weekend, before opening, before a
 * holiday, before the clocks change. A calendar of null is around the clock.
 *
 * @param now epoch milliseconds: only later moments are given
 */
export function findTrickyMoments(calendar: Calendar | null, zone: string, now: number): TrickyMoment[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const tomorrow = today.add({ days: 1 });
  const found: TrickyMoment[] = [];
  const isOpen = (day: Day) => openOn(day, calendar).length > 0;

  const last = [...daysFrom(tomorrow, 21)].find((day) => isOpen(day) && !isOpen(day.add({ days: 1 })));
  const evening = last ?? [...daysFrom(tomorrow, 7)].find((day) => day.dayOfWeek === 5 && isOpen(day));
  const period = evening && openOn(evening, calendar).at(-1);
  if (evening && period) found.push({ kind: 'evening', created: at(evening, beforeClose(period, 30), zone) });

  const early = [...daysFrom(evening ? evening.add({ days: 1 }) : tomorrow, 14)].find(isOpen);
  const opens = early && openOn(early, calendar)[0]?.[0];
  if (calendar && early && opens) found.push({ kind: 'early', created: at(early, Math.max(0, opens - 120), zone) });

  const holiday = (calendar?.holidays ?? [])
    .filter((date) => date > tomorrow.toString() && date < today.add({ days: AHEAD }).toString())
    .sort()
    .map((date) => Temporal.PlainDate.from(date))
    .find((day) => (calendar?.weekly[WEEKDAYS[day.dayOfWeek - 1] ?? 'mon'] ?? []).length > 0);
  const eve = holiday && lastOpen(holiday, calendar);
  if (holiday && eve && Temporal.PlainDate.compare(eve.day, today) > 0)
    found.push({ kind: 'holiday', created: at(eve.day, beforeClose(eve.last, 60), zone), about: holiday.toString() });

  const change = findClockChange(zone, today.add({ days: 2 }));
  if (change) {
    const { day, shift, until } = change;
    const open = calendar ? lastOpen(day, calendar) : undefined;
    const created = open
      ? at(open.day, beforeClose(open.last, 120), zone)
      : calendar
        ? undefined
        : at(day.subtract({ days: 1 }), 22 * 60, zone);
    if (created !== undefined) found.push({ kind: 'clock-change', created, about: day.toString(), shift, until });
  }
  return found;
}
