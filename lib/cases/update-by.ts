import { durationSeconds } from '../clocks/duration-seconds.ts';
import { openHours } from '../clocks/open-hours.ts';
import { dutyCalendar } from '../duty/is-there.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';

/**
 * The time one round of updates takes for a case, counted from a moment: in the office hours of its calendar, or around the
 * clock where the cadence of its severity says so (R62). Milliseconds since the epoch; null where the policy sets none.
 * @param what `first` until the customer was told anything, else `update`
 */
export function updateBy(
  it: Pick<Case, 'severity' | 'opened'>,
  from: number,
  what: 'first' | 'update',
  policy: Pick<Policy, 'cadence' | 'calendars'>,
): number | null {
  const cadence = policy.cadence.find(({ severity }) => severity === it.severity);
  if (!cadence) return null;
  const calendar = cadence.aroundTheClock ? null : dutyCalendar(it.opened.calendar, policy);
  const within = durationSeconds(what === 'first' ? cadence.tellCustomer : cadence.update) * 1000;
  return openHours(calendar).add(from, within);
}
