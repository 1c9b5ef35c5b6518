import type { Rotation } from '../model/duty.ts';

const AT = '09:00';

/**
 * Turns of a week, from Monday to Monday, of which one runs already: before nine on a Monday it is the one that began a week ago.
 * @param people ids of all who take turns
 * @param at milliseconds since the epoch
 * @param timeZone IANA name
 */
export function newRotation(people: string[], at: number, timeZone: string): Rotation {
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const today = now.toPlainDate();
  const isBefore = Temporal.PlainTime.compare(now.toPlainTime(), Temporal.PlainTime.from(AT)) < 0;
  const back = now.dayOfWeek === 1 && isBefore ? 7 : now.dayOfWeek - 1;
  return { from: today.subtract({ days: back }).toString(), at: AT, days: 7, people };
}
