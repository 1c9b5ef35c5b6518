import type { Clock } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import { findInstant } from './instants.ts';
import { openHours } from './open-hours.ts';
import { remainingSeconds } from './policy-clock.ts';

function refresh(clock: Clock, policy: Policy, now: number): Clock {
  const due = findInstant(clock.dueAt);
  if (clock.stage !== 'running' || due === null || !clock.remainingSeconds) return clock;
  const calendar = clock.calendar == null ? null : policy.calendars.find(({ id }) => id === clock.calendar);
  const left = { business: clock.remainingSeconds.business, calendar: Math.round((due - now) / 1000) };
  return {
    ...clock,
    breached: clock.breached || (clock.source !== 'default' && now > due),
    // A calendar that is gone since leaves office time as it was.
    remainingSeconds: calendar === undefined ? left : remainingSeconds(now, due, openHours(calendar)),
  };
}

/**
 * The clocks of an assessment as they stand at a later moment on which nothing happened to the ticket: the time left, and what
 * was missed meanwhile. Only what runs changes.
 * @param now epoch milliseconds
 */
export function refreshClocks(clocks: readonly Clock[], policy: Policy, now: number): Clock[] {
  return clocks.map((clock) => {
    const fresh = refresh(clock, policy, now);
    return clock.ours ? { ...fresh, ours: refresh(clock.ours, policy, now) } : fresh;
  });
}
