import { durationSeconds } from '../../clocks/duration-seconds.ts';
import { openHours } from '../../clocks/open-hours.ts';
import { dutyCalendar } from '../../duty/is-there.ts';
import type { Case } from '../../model/case.ts';
import type { Policy } from '../../model/policy.ts';

type Asked = Pick<Case, 'severity' | 'opened' | 'parts'>;

/** Why the fix owner is not asked just now. */
export type AskBar = 'interval' | 'quiet';

/**
 * From when the fix owner may be asked for a status again, so that they are not distracted: once the agreed interval has
 * passed since they were asked, or said something, and no quiet time holds (R64, R66). The interval counts in the case's own
 * hours, around the clock where the severity's cadence does, or where those hours never open.
 * @returns null where nothing was ever asked or said; the instant may have passed
 */
export function askAgainAt(
  it: Asked,
  policy: Pick<Policy, 'cadence' | 'calendars'>,
): { at: string; why: AskBar } | null {
  const { asked, status, quiet } = it.parts.fix ?? {};
  const heard = [asked?.at, status?.at].filter((at) => at !== undefined).map((at) => Date.parse(at));
  const line = policy.cadence.find(({ severity }) => severity === it.severity);
  const calm = quiet?.until ? Date.parse(quiet.until) : null;
  const spoken = heard.length > 0 && line ? after(Math.max(...heard), line) : null;
  if (spoken === null && calm === null) return null;
  const why: AskBar = (calm ?? 0) >= (spoken ?? 0) ? 'quiet' : 'interval';
  return { at: new Date(Math.max(spoken ?? 0, calm ?? 0)).toISOString(), why };

  function after(from: number, { askFixOwner, aroundTheClock }: Policy['cadence'][number]): number {
    const length = durationSeconds(askFixOwner) * 1000;
    const office = dutyCalendar(it.opened.calendar, policy);
    return openHours(aroundTheClock ? null : office).add(from, length) ?? from + length;
  }
}

/** True where the fix owner may be asked now (R64). @param now ISO 8601 instant */
export function mayAsk(it: Asked, policy: Pick<Policy, 'cadence' | 'calendars'>, now: string): boolean {
  const again = askAgainAt(it, policy);
  return again === null || Date.parse(again.at) <= Date.parse(now);
}
