import { durationSeconds } from '../clocks/duration-seconds.ts';
import { openHours } from '../clocks/open-hours.ts';
import { dutyCalendar } from '../duty/is-there.ts';
import type { Case } from '../model/case.ts';
import type { Severity } from '../model/kinds.ts';
import type { LadderStep } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';
import { handoverStart } from './handover-start.ts';

const FAR = 10 * 365 * 24 * 60 * 60 * 1000;

/** When steps of a ladder are due, in milliseconds since the epoch; null where they never are. */
export interface LadderTimes {
  start: number;
  due: (after: LadderStep['after']) => number | null;
  /** So long after a moment, in the same hours. @param duration ISO 8601 */
  later: (from: number, duration: string, times: number) => number | null;
}

/**
 * Counts a ladder's times in the case's hours: its calendar, or around the clock where its severity is. The time to
 * acknowledge is measured in the hours it was promised in, so that a case that turns S1 on a Saturday is not waiting for
 * "three times the weekend".
 */
export function ladderTimes(it: Case, policy: Policy): LadderTimes {
  const hoursAt = (severity: Severity) => {
    const cadence = policy.cadence.find((line) => line.severity === severity);
    return openHours(cadence?.aroundTheClock ? null : dutyCalendar(it.opened.calendar, policy));
  };
  const began = handoverStart(it);
  const start = Date.parse(began.at);
  const hours = hoursAt(it.severity);
  const by = it.handover.acknowledgeBy === null ? null : Date.parse(it.handover.acknowledgeBy);
  // A time so far off is none; and its office hours would be counted for minutes.
  const isNear = by !== null && by - start < FAR;
  const within = isNear ? hoursAt(began.severity).between(start, Math.max(start, by)) : null;
  return {
    start,
    due: (after) => {
      if (typeof after === 'string') return hours.add(start, durationSeconds(after) * 1000);
      return within === null ? null : hours.add(start, Math.round(within * after.times));
    },
    later: (from, duration, times) => hours.add(from, durationSeconds(duration) * 1000 * times),
  };
}
