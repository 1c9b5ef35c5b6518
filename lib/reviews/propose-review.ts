import type { Calendar } from '../model/policy.ts';
import { WEEKDAYS } from '../model/policy.ts';
import type { Quarter } from './quarter.ts';

const HOUR = '10:00';
/** How far it is looked for an open day. */
const MOST_DAYS = 60;

/**
 * A time to propose for a quarter's review (R97): at ten, on an open day of the team's calendar, a week after the quarter, or the
 * second day from now where that has passed.
 * @param now an ISO 8601 instant
 * @returns an ISO 8601 instant
 */
export function proposeReview({ until }: Quarter, { timeZone, weekly, holidays = [] }: Calendar, now: string): string {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const after = Temporal.PlainDate.from(until).add({ days: 7 });
  const soonest = today.add({ days: 2 });
  const first = Temporal.PlainDate.compare(after, soonest) > 0 ? after : soonest;
  const isOpen = (day: Temporal.PlainDate) => {
    const name = WEEKDAYS[day.dayOfWeek - 1];
    return name !== undefined && (weekly[name] ?? []).length > 0 && !holidays.includes(day.toString());
  };
  let day = first;
  for (let i = 0; i < MOST_DAYS && !isOpen(day); i++) day = day.add({ days: 1 });
  if (!isOpen(day)) day = first;
  return day.toZonedDateTime({ timeZone, plainTime: HOUR }).toInstant().toString();
}
