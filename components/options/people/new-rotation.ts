import { fromAbsolute, getDayOfWeek, toCalendarDate } from '@internationalized/date';
import type { Rotation } from '../../../lib/model/duty.ts';

const HOUR = 9;

/**
 * Turns of a week, from Monday to Monday, of which one runs already: before nine on a Monday it is the one that began a week ago.
 * @param people ids of all who take turns
 * @param at milliseconds since the epoch
 * @param timeZone IANA name
 */
export function newRotation(people: string[], at: number, timeZone: string): Rotation {
  const now = fromAbsolute(at, timeZone);
  const since = getDayOfWeek(now, 'en-GB', 'mon');
  const days = since === 0 && now.hour < HOUR ? 7 : since;
  return { from: toCalendarDate(now).subtract({ days }).toString(), at: '09:00', days: 7, people };
}
