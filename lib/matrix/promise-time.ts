import { durationSeconds } from '../clocks/duration-seconds.ts';
import { officeCalendar } from '../clocks/find-sla.ts';
import { formatMoment } from '../clocks/format-moment.ts';
import { openHours } from '../clocks/open-hours.ts';
import type { Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';

/**
 * By when an acknowledgement is due, in epoch milliseconds: in office hours from now, around the clock for a severity whose
 * cadence is. Null where the row sets no time or the calendar never opens.
 */
export function acknowledgeBy(
  within: string | null | undefined,
  now: number,
  ticket: Ticket,
  severity: Severity,
  policy: Policy,
): number | null {
  if (!within) return null;
  const always = policy.cadence.find((cadence) => cadence.severity === severity)?.aroundTheClock === true;
  return openHours(always ? null : officeCalendar(ticket, policy)).add(now, durationSeconds(within) * 1000);
}

/** A moment as the customer reads it: in their language, and in their zone where it is known, else in ours. */
export function momentForCustomer(ms: number, now: number, language: string, ticket: Ticket, policy: Policy): string {
  const ours = officeCalendar(ticket, policy)?.timeZone ?? policy.calendars[0]?.timeZone ?? 'UTC';
  const theirs = ticket.requester.timeZone;
  if (!theirs) return formatMoment(ms, language, ours, now);
  try {
    return formatMoment(ms, language, theirs, now);
  } catch (error) {
    // A helpdesk's own zone name ("Eastern Time") is no IANA name; any other fault is not ours to hide.
    if (!(error instanceof RangeError)) throw error;
    return formatMoment(ms, language, ours, now);
  }
}
