import { durationSeconds } from '../clocks/duration-seconds.ts';
import { officeCalendar } from '../clocks/find-sla.ts';
import { openHours } from '../clocks/open-hours.ts';
import { dutyCalendar } from '../duty/is-there.ts';
import type { Case } from '../model/case.ts';
import type { Severity } from '../model/kinds.ts';
import type { Calendar, Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';

/**
 * By when somebody has to take the case: the row's own time, else the cadence of its severity; in office hours, or around
 * the clock where the cadence says so. The same moment that the customer was told of.
 *
 * @param now ISO 8601 instant
 * @param within ISO 8601 duration of the matrix row, or null
 * @param ticket whose calendar counts; without one the team's first does
 * @returns an instant, or null where the policy gives no time or never opens
 */
export function acknowledgeBy(
  now: string,
  severity: Severity,
  within: string | null,
  policy: Policy,
  ticket: Ticket | null,
): string | null {
  const office = ticket ? officeCalendar(ticket, policy) : (policy.calendars[0] ?? null);
  return countFrom(now, severity, within, policy, office);
}

/**
 * The same for a case that is handed on, given back, raised or opened again: counted in the hours of its own calendar, those in
 * which its ladder counts, whether its ticket is in front or not (R42, R60).
 * @param now ISO 8601 instant
 * @param within ISO 8601 duration, or null for the cadence of its severity
 */
export function acknowledgeCaseBy(
  it: Pick<Case, 'severity' | 'opened'>,
  now: string,
  within: string | null,
  policy: Policy,
): string | null {
  return countFrom(now, it.severity, within, policy, dutyCalendar(it.opened.calendar, policy));
}

function countFrom(
  now: string,
  severity: Severity,
  within: string | null,
  policy: Policy,
  office: Calendar | null,
): string | null {
  const cadence = policy.cadence.find((line) => line.severity === severity);
  const duration = within ?? cadence?.acknowledge;
  if (!duration) return null;
  const hours = openHours(cadence?.aroundTheClock ? null : office);
  const due = hours.add(Date.parse(now), durationSeconds(duration) * 1000);
  return due === null ? null : new Date(due).toISOString();
}
