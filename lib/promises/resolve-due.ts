import type { Calendar } from '../model/policy.ts';
import { addWorkdays, closingOf, lastOpenDay } from './office-days.ts';
import type { DayPart, Due, FoundPiece, Piece, SpokenDay, SpokenTime } from './spoken.ts';

/** Where and when a promise was said. */
export interface Said {
  /** ISO 8601 instant at which it was sent. */
  sentAt: string;
  /** The customer's zone, in which times are meant; an IANA name. */
  timeZone: string;
  /** The team's hours; null is around the clock. */
  calendar: Calendar | null;
}

const HOURS: Record<Exclude<DayPart, 'end' | 'afternoon'>, number> = { morning: 12, noon: 12, evening: 21 };
const LATEST_DAYS = 400;

interface Now {
  sent: Temporal.Instant;
  today: Temporal.PlainDate;
}

/** The date that a day means, and whether it can mean another. */
function dateOf(
  day: SpokenDay,
  { today }: Now,
  said: Said,
): { date: Temporal.PlainDate; unsure?: boolean } | undefined {
  if (day.kind === 'ahead') return { date: today.add({ days: day.days }) };
  if (day.kind === 'weekday') {
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    const ofWeek = monday.add({ days: day.weekday - 1 + (day.week === 'next' ? 7 : 0) });
    if (day.week === 'next') return { date: ofWeek };
    // "On Friday", said on a Friday, is next week's in most mouths.
    const isAhead = Temporal.PlainDate.compare(ofWeek, today) > 0;
    return { date: isAhead ? ofWeek : ofWeek.add({ days: 7 }), unsure: ofWeek.equals(today) };
  }
  if (day.kind === 'end') {
    const first =
      day.of === 'week'
        ? today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: day.ahead })
        : today.with({ day: 1 }).add({ months: day.ahead });
    const last = day.of === 'week' ? first.add({ days: 6 }) : first.with({ day: first.daysInMonth });
    return { date: lastOpenDay(first, last, said.calendar) ?? last };
  }
  return calendarDate(day, today);
}

function calendarDate(
  { day, month, year }: Extract<SpokenDay, { kind: 'date' }>,
  today: Temporal.PlainDate,
): { date: Temporal.PlainDate } | undefined {
  const at = (y: number, m: number) => {
    try {
      return Temporal.PlainDate.from({ year: y, month: m, day }, { overflow: 'reject' });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return undefined; // there is no such day
    }
  };
  const isPast = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, today) < 0;
  if (month === null) {
    const next = today.with({ day: 1 }).add({ months: 1 });
    const [here, there] = [at(today.year, today.month), at(next.year, next.month)];
    const date = here && !isPast(here) ? here : there;
    return date && { date };
  }
  const date = at(year ?? today.year, month);
  if (!date || year !== undefined || !isPast(date)) return date && { date };
  // A day of a few months ago was meant as past; in December, one in January is ahead.
  const next = at(today.year + 1, month);
  return next && today.until(next).days < 200 ? { date: next } : undefined;
}

/** The hour as it is meant: before seven, somebody at work who says no more means the afternoon. */
function hourOf({ hour, half }: SpokenTime, part: DayPart | undefined): number {
  const side = half ?? (part === 'morning' ? 'am' : part === 'afternoon' || part === 'evening' ? 'pm' : undefined);
  if (hour > 12) return hour;
  if (side === 'am') return hour % 12;
  if (side === 'pm') return (hour % 12) + 12;
  return hour >= 1 && hour < 7 ? hour + 12 : hour;
}

function atTime(date: Temporal.PlainDate, hour: number, minute: number, timeZone: string): Temporal.Instant {
  // 24:00 is the next day's first moment.
  const midnight = date.toPlainDateTime({ hour: 0 });
  return midnight.add({ hours: hour, minutes: minute }).toZonedDateTime(timeZone).toInstant();
}

/** When the office closes that day; where it does not open, or has closed already, when the day ends for the customer. */
function endOfDay(date: Temporal.PlainDate, { sent }: Now, { calendar, timeZone }: Said): Temporal.Instant {
  const closing = closingOf(date, calendar);
  if (closing !== null && closing > sent.epochMilliseconds) return Temporal.Instant.fromEpochMilliseconds(closing);
  return atTime(date, 23, 59, timeZone);
}

function resolveWithin(
  { amount, unit }: NonNullable<Piece['within']>,
  now: Now,
  said: Said,
): { due: Temporal.Instant; precision: Due['precision'] } | undefined {
  if (unit === 'minute' || unit === 'hour') {
    const seconds = Math.round(amount * (unit === 'hour' ? 3600 : 60));
    return { due: now.sent.add({ seconds }), precision: 'within' };
  }
  const date =
    unit === 'workday'
      ? addWorkdays(now.today, Math.ceil(amount), said.calendar)
      : now.today.add(unit === 'month' ? { months: amount } : { days: Math.round(amount * (unit === 'week' ? 7 : 1)) });
  return date && { due: endOfDay(date, now, said), precision: unit === 'week' || unit === 'month' ? 'week' : 'day' };
}

const RANK: Record<SpokenDay['kind'], number> = { date: 0, weekday: 1, ahead: 2, end: 3 };

/** Of several days the one that says most, for "Tuesday, 1 December" is one day; of two alike the later in the sentence. */
function chooseDay(pieces: readonly FoundPiece[]): SpokenDay | undefined {
  const days = pieces.flatMap(({ day }) => (day ? [day] : []));
  return days.toReversed().toSorted((a, b) => RANK[a.kind] - RANK[b.kind])[0];
}

function pointOf(pieces: readonly FoundPiece[], now: Now, said: Said) {
  const day = chooseDay(pieces);
  const part = pieces.find((piece) => piece.part)?.part;
  const time = pieces.findLast((piece) => piece.time)?.time;
  if (!day && !time && !part) return undefined;
  const found = day ? dateOf(day, now, said) : { date: now.today };
  if (!found) return undefined;
  const zone =
    time?.zone === 'utc' ? 'UTC' : time?.zone === 'office' ? (said.calendar?.timeZone ?? said.timeZone) : said.timeZone;
  const on = (date: Temporal.PlainDate) => {
    if (time) return atTime(date, hourOf(time, part), time.minute, zone);
    if (part && part !== 'end' && part !== 'afternoon') return atTime(date, HOURS[part], 0, zone);
    return endOfDay(date, now, said);
  };
  const first = on(found.date);
  // "By nine", said at ten, is tomorrow.
  const isOver = !day && Temporal.Instant.compare(first, now.sent) <= 0;
  const due = isOver ? on(found.date.add({ days: 1 })) : first;
  const isLong = day?.kind === 'end';
  const precision: Due['precision'] = time ? 'time' : part && part !== 'end' ? 'part' : isLong ? 'week' : 'day';
  return { due, precision, unsure: isOver || found.unsure === true };
}

/** The moment that the times of one sentence mean; undefined where they mean none, or one that was over when it was sent. */
export function resolveDue(pieces: readonly FoundPiece[], said: Said): Due | undefined {
  const sent = Temporal.Instant.from(said.sentAt);
  const now: Now = { sent, today: sent.toZonedDateTimeISO(said.timeZone).toPlainDate() };
  const within = pieces.find((piece) => piece.within)?.within;
  const found = within ? resolveWithin(within, now, said) : pointOf(pieces, now, said);
  if (!found) return undefined;
  const ahead = found.due.epochMilliseconds - sent.epochMilliseconds;
  if (ahead <= 0 || ahead > LATEST_DAYS * 86_400_000) return undefined;
  const isDoubted = pieces.some(({ unsure }) => unsure) || ('unsure' in found && found.unsure);
  return { dueAt: found.due.toString(), precision: found.precision, certain: !isDoubted };
}
