/** A quarter of a year: `from` is its first day, `until` the first day after it, `id` such as `2026-Q3`. */
export interface Quarter {
  id: string;
  year: number;
  number: number;
  from: string;
  until: string;
}

/** How long after its end a quarter's review may be held before it is overdue (R97), in days. */
export const REVIEW_WITHIN_DAYS = 30;

function quarter(year: number, number: number): Quarter {
  const from = Temporal.PlainDate.from({ year, month: number * 3 - 2, day: 1 });
  return { id: `${year}-Q${number}`, year, number, from: from.toString(), until: from.add({ months: 3 }).toString() };
}

/** The quarter by its id; undefined where that is none. */
export function findQuarter(id: string): Quarter | undefined {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(id) ?? [];
  return year && number ? quarter(Number(year), Number(number)) : undefined;
}

/** The quarter that a moment lies in, by the calendar of a time zone. @param at an ISO 8601 instant */
export function quarterAt(at: string, timeZone: string): Quarter {
  const { year, month } = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return quarter(year, Math.ceil(month / 3));
}

/** The quarter so many before (negative) or after another. */
export function shiftQuarter({ from }: Quarter, by: number): Quarter {
  const { year, month } = Temporal.PlainDate.from(from).add({ months: 3 * by });
  return quarter(year, Math.ceil(month / 3));
}

/** Its begin and end as moments in a time zone, half-open, in milliseconds since the epoch. */
export function quarterBounds({ from, until }: Quarter, timeZone: string): { from: number; until: number } {
  const start = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
  return { from: start(from), until: start(until) };
}
