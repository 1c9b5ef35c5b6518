import type { Policy } from '../model/policy.ts';
import { findDuty } from './find-duty.ts';

/** A stretch in which a role that is covered has nobody, half-open, in milliseconds since the epoch. */
export interface DutyHole {
  from: number;
  until: number;
  why: 'no-people' | 'nobody-there';
}

/** Calendars are in minutes, but nobody's day begins at 09:07. */
const STEP = 15 * 60_000;

/**
 * When nobody is on duty for a role though it is covered: what a matrix must not rely on (W20).
 * @param from milliseconds since the epoch
 * @param days how far ahead
 */
export function listHoles(role: string, policy: Policy, from: number, days = 7): DutyHole[] {
  const holes: DutyHole[] = [];
  const first = Math.floor(from / STEP) * STEP;
  for (let at = first; at < first + days * 86_400_000; at += STEP) {
    const { hole } = findDuty(role, at, policy);
    if (!hole || hole.why === 'not-covered') continue;
    const last = holes.at(-1);
    if (last && last.until === at && last.why === hole.why) last.until = at + STEP;
    else holes.push({ from: at, until: at + STEP, why: hole.why });
    if (hole.why === 'no-people' && !policy.roles.some((one) => one.id === role && one.rotation))
      return [{ from: first, until: first + days * 86_400_000, why: 'no-people' }];
  }
  return holes;
}
