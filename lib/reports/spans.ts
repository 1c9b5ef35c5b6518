import type { ReportStep } from '../model/report.ts';

/** Days from the first up to `until`, which is the first day after it; and the same in milliseconds since the epoch, half-open. */
export interface Span {
  from: string;
  until: string;
  start: number;
  end: number;
}

const startOf = (day: Temporal.PlainDate, timeZone: string) => day.toZonedDateTime(timeZone).epochMilliseconds;

function spanBetween(from: Temporal.PlainDate, until: Temporal.PlainDate, timeZone: string): Span {
  return {
    from: from.toString(),
    until: until.toString(),
    start: startOf(from, timeZone),
    end: startOf(until, timeZone),
  };
}

/** The time from one day to another, both in it, by the days of a zone. @throws RangeError where the second is before the first */
export function spanOf(from: string, to: string, timeZone: string): Span {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (Temporal.PlainDate.compare(first, last) > 0) throw new RangeError('the last day is before the first');
  return spanBetween(first, last.add({ days: 1 }), timeZone);
}

/** As many days right before it. */
export function spanBefore({ from, until }: Span, timeZone: string): Span {
  const first = Temporal.PlainDate.from(from);
  const days = first.until(Temporal.PlainDate.from(until)).days;
  return spanBetween(first.subtract({ days }), first, timeZone);
}

/** The next day, Monday or first of a month after a day. */
function nextEdge(day: Temporal.PlainDate, step: ReportStep): Temporal.PlainDate {
  if (step === 'day') return day.add({ days: 1 });
  if (step === 'week') return day.add({ days: 8 - day.dayOfWeek });
  return day.with({ day: 1 }).add({ months: 1 });
}

/** A time cut at days, Mondays or firsts of months (R135): the first and the last piece may be shorter. */
export function splitSpan(span: Span, step: ReportStep, timeZone: string): Span[] {
  const end = Temporal.PlainDate.from(span.until);
  const pieces: Span[] = [];
  for (let at = Temporal.PlainDate.from(span.from); Temporal.PlainDate.compare(at, end) < 0; ) {
    const edge = nextEdge(at, step);
    const next = Temporal.PlainDate.compare(edge, end) < 0 ? edge : end;
    pieces.push(spanBetween(at, next, timeZone));
    at = next;
  }
  return pieces;
}

/** The last day of a span. */
export const lastDay = ({ until }: Span): string => Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();
