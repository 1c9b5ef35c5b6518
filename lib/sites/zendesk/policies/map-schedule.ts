import { type Calendar, WEEKDAYS } from '../../../model/policy.ts';
import type { DeskHoliday, DeskSchedule } from './desk-answers.ts';
import type { Note } from './notes.ts';
import { findZone } from './rails-zones.ts';

const DAY = 1440;
const WEEK = 7 * DAY;
/** Zendesk's week begins on Sunday. */
const DAYS = [WEEKDAYS[6], ...WEEKDAYS.slice(0, 6)] as const;
const MOST_HOLIDAYS = 2000;

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Weekly hours: a stretch over midnight is cut there, one over the end of the week goes on at its beginning. */
function mapIntervals(intervals: NonNullable<DeskSchedule['intervals']>): Calendar['weekly'] {
  const minutes = intervals.flatMap(({ start_time: start, end_time: end }): [number, number][] =>
    end > WEEK
      ? [
          [start, WEEK],
          [0, end - WEEK],
        ]
      : [[start, end]],
  );
  const weekly: Calendar['weekly'] = {};
  for (const [start, end] of minutes.sort((a, b) => a[0] - b[0]))
    for (let day = Math.floor(start / DAY); day * DAY < end && day < 7; day++) {
      const [open, close] = [Math.max(start, day * DAY) - day * DAY, Math.min(end, (day + 1) * DAY) - day * DAY];
      const name = DAYS[day];
      if (!name || close <= open) continue;
      const list = weekly[name] ?? [];
      weekly[name] = list;
      const last = list.at(-1);
      // Touching stretches are one.
      if (last && last[1] >= timeOf(open)) last[1] = timeOf(close) > last[1] ? timeOf(close) : last[1];
      else list.push([timeOf(open), timeOf(close)]);
    }
  return weekly;
}

function mapHolidays(holidays: readonly DeskHoliday[]): string[] | null {
  const dates = new Set<string>();
  for (const { start_date: from, end_date: until } of holidays) {
    const [first, last] = [Date.parse(from.slice(0, 10)), Date.parse(until.slice(0, 10))];
    if (Number.isNaN(first) || Number.isNaN(last)) return null;
    for (let day = first; day <= last; day += 86_400_000) {
      dates.add(new Date(day).toISOString().slice(0, 10));
      if (dates.size > MOST_HOLIDAYS) return null;
    }
  }
  return [...dates].sort();
}

/**
 * A schedule of Zendesk's as a calendar. Undefined where it cannot be one without guessing; `note` then says why.
 *
 * @param holidays null where they could not be read
 */
export function mapSchedule(
  schedule: DeskSchedule,
  holidays: readonly DeskHoliday[] | null,
  note: (note: Note) => void,
): Calendar | undefined {
  const { name } = schedule;
  const timeZone = findZone(schedule.time_zone);
  if (!timeZone) {
    note({ code: 'zone', name, value: schedule.time_zone });
    return undefined;
  }
  const intervals = schedule.intervals ?? [];
  const isOdd = intervals.some(
    ({ start_time: start, end_time: end }) =>
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      start >= WEEK ||
      end <= start ||
      end - start > WEEK,
  );
  if (isOdd) {
    note({ code: 'intervals', name });
    return undefined;
  }
  const dates = holidays && mapHolidays(holidays);
  if (!dates) note({ code: 'holidays', name });
  return {
    id: `zendesk-${schedule.id}`,
    name,
    timeZone,
    weekly: mapIntervals(intervals),
    ...(dates && dates.length > 0 && { holidays: dates }),
  };
}
