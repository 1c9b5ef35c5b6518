import type { Calendar } from '../model/policy.ts';
import { openHours } from './open-hours.ts';

/**
 * The instant at which `seconds` of open time after `start` are used up: at closing time where they end exactly there, not
 * at the next opening. A calendar of null is around the clock. Null where the calendar never opens that long.
 */
export function addOpenTime(
  start: Temporal.Instant,
  seconds: number,
  calendar: Calendar | null,
): Temporal.Instant | null {
  const due = openHours(calendar).add(start.epochMilliseconds, Math.round(seconds * 1000));
  return due === null ? null : Temporal.Instant.fromEpochMilliseconds(due);
}
