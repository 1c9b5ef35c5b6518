import { durationSeconds } from '../clocks/duration-seconds.ts';
import { officeCalendar } from '../clocks/find-sla.ts';
import { openHours } from '../clocks/open-hours.ts';
import type { Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
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
  const cadence = policy.cadence.find((line) => line.severity === severity);
  const duration = within ?? cadence?.acknowledge;
  if (!duration) return null;
  const office = ticket ? officeCalendar(ticket, policy) : (policy.calendars[0] ?? null);
  const hours = openHours(cadence?.aroundTheClock ? null : office);
  const due = hours.add(Date.parse(now), durationSeconds(duration) * 1000);
  return due === null ? null : new Date(due).toISOString();
}
