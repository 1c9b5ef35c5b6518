import type { Calendar } from '../model/policy.ts';
import { WEEKDAYS } from '../model/policy.ts';
import { ZoneOffsets } from './zone-offsets.ts';

const DAY = 86_400_000;
/** How far ahead a deadline is looked for; a calendar that does not open that much in ten years opens in effect never. */
const HORIZON_DAYS = 3660;

/** The open stretches of one UTC day, in order, and their sum, in milliseconds. */
interface OpenDay {
  stretches: [from: number, until: number][];
  total: number;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A calendar's periods per weekday in milliseconds of local wall time, Monday first, in order and without overlap. */
function weeklyPeriods(calendar: Calendar): [number, number][][] {
  return WEEKDAYS.map((day) => {
    const merged: [number, number][] = [];
    const periods = (calendar.weekly[day] ?? []).map(([open, close]) => [minutesOf(open), minutesOf(close)] as const);
    for (const [open, close] of periods.toSorted((a, b) => a[0] - b[0])) {
      const last = merged.at(-1);
      if (last && open * 60_000 <= last[1]) last[1] = Math.max(last[1], close * 60_000);
      else merged.push([open * 60_000, close * 60_000]);
    }
    return merged;
  });
}

/**
 * A calendar ready to count with. A period is half-open, `[open, close)`, in local wall time: local time that happens twice
 * counts twice, local time that is skipped not at all (clocks.md, section 2). It works on UTC days, cut where the zone's
 * offset changes, so that whatever a zone does, stretches stay in order and none is lost or counted double. Instants are
 * epoch milliseconds and amounts whole milliseconds, so that sums stay exact.
 */
export class OpenHours {
  readonly #zone: ZoneOffsets;
  readonly #periods: [number, number][][];
  readonly #holidays: Set<number>;
  readonly #days = new Map<number, OpenDay>();

  constructor(calendar: Calendar) {
    this.#zone = new ZoneOffsets(calendar.timeZone);
    this.#periods = weeklyPeriods(calendar);
    this.#holidays = new Set((calendar.holidays ?? []).map((date) => Date.parse(`${date}T00:00:00Z`) / DAY));
  }

  /** When `amount` of open time after `start` is used up; null where the calendar never opens that long. */
  add(start: number, amount: number): number | null {
    let left = amount;
    if (left <= 0) return start;
    if (this.#periods.every((day) => day.length === 0)) return null;
    const first = Math.floor(start / DAY);
    for (let day = first; day < first + HORIZON_DAYS; day++) {
      const open = this.#day(day);
      if (day > first && open.total < left) {
        left -= open.total;
        continue;
      }
      for (const [from, until] of open.stretches) {
        const length = until - Math.max(from, start);
        if (length <= 0) continue;
        if (left <= length) return Math.max(from, start) + left;
        left -= length;
      }
    }
    return null;
  }

  /** Open time from `from` to `until`; negative where `until` is the earlier one. */
  between(from: number, until: number): number {
    if (until < from) return 0 - this.between(until, from);
    let total = 0;
    const last = Math.floor(until / DAY);
    for (let day = Math.floor(from / DAY); day <= last; day++) {
      const open = this.#day(day);
      if (day * DAY >= from && (day + 1) * DAY <= until) total += open.total;
      else for (const [a, b] of open.stretches) total += Math.max(0, Math.min(b, until) - Math.max(a, from));
    }
    return total;
  }

  /** The open stretches from `from` to `until`, in order; such as touch are one. */
  stretches(from: number, until: number): [from: number, until: number][] {
    const found: [number, number][] = [];
    for (let day = Math.floor(from / DAY); day * DAY < until; day++) {
      for (const [opens, closes] of this.#day(day).stretches) {
        const [a, b] = [Math.max(opens, from), Math.min(closes, until)];
        const last = found.at(-1);
        if (last && last[1] === a) last[1] = b;
        else if (a < b) found.push([a, b]);
      }
    }
    return found;
  }

  #day(day: number): OpenDay {
    const known = this.#days.get(day);
    if (known) return known;
    const stretches: [number, number][] = [];
    for (const { from, until, offset } of this.#zone.stretches(day * DAY, (day + 1) * DAY)) {
      for (let date = Math.floor((from + offset) / DAY); date * DAY < until + offset; date++) {
        for (const [open, close] of this.#periodsOn(date)) {
          const a = Math.max(from, date * DAY + open - offset);
          const b = Math.min(until, date * DAY + close - offset);
          if (a < b) stretches.push([a, b]);
        }
      }
    }
    const made = { stretches, total: stretches.reduce((sum, [a, b]) => sum + b - a, 0) };
    this.#days.set(day, made);
    return made;
  }

  /** Periods of a local date, which is given as days since 1970-01-01 (a Thursday). */
  #periodsOn(date: number): [number, number][] {
    if (this.#holidays.has(date)) return [];
    return this.#periods[(((date + 3) % 7) + 7) % 7] ?? [];
  }
}

const AROUND_THE_CLOCK = {
  add: (start: number, amount: number): number | null =>
    amount > HORIZON_DAYS * DAY ? null : start + Math.max(0, amount),
  between: (from: number, until: number): number => until - from,
  stretches: (from: number, until: number): [number, number][] => (from < until ? [[from, until]] : []),
};

export type Hours = Pick<OpenHours, 'add' | 'between' | 'stretches'>;

/** Made once per calendar object and forgotten with it. */
const made = new WeakMap<Calendar, OpenHours>();

/** The hours of a calendar; null stands for around the clock. */
export function openHours(calendar: Calendar | null): Hours {
  if (!calendar) return AROUND_THE_CLOCK;
  const known = made.get(calendar);
  if (known) return known;
  const hours = new OpenHours(calendar);
  made.set(calendar, hours);
  return hours;
}
