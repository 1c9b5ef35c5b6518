import type { Metric } from '../model/kinds.ts';
import type { Calendar, Policy, Sla } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { matchCondition } from './match-condition.ts';

/** The SLA of a ticket: read top-down, the first match wins; none where no SLA matches. */
export function findSla(ticket: Ticket, policy: Policy): Sla | undefined {
  return policy.slas.find((sla) => !sla.when || matchCondition(sla.when, { ticket, policy }) !== null);
}

/**
 * An SLA's target for a metric at a priority, as an ISO 8601 duration: the priority's own, else the default. A ticket
 * without a priority takes the default, else normal.
 */
export function findTarget(sla: Sla, metric: Metric, priority: Ticket['priority']): string | undefined {
  const rows = priority ? ([priority, 'default'] as const) : (['default', 'normal'] as const);
  return sla.targets[rows[0]]?.[metric] ?? sla.targets[rows[1]]?.[metric];
}

/** The calendar an SLA counts in: null for around the clock, undefined where it names one that the policy does not have. */
export function findCalendar(sla: Sla, policy: Policy): Calendar | null | undefined {
  return sla.calendar === null ? null : policy.calendars.find(({ id }) => id === sla.calendar);
}

/** The hours in which somebody answers this ticket: its SLA's calendar, else the team's first; null for around the clock. */
export function officeCalendar(ticket: Ticket, policy: Policy): Calendar | null {
  const sla = findSla(ticket, policy);
  return (sla && findCalendar(sla, policy)) || policy.calendars[0] || null;
}
