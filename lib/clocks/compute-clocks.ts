import type { Say } from '../i18n/translator.ts';
import type { Clock } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { type Derivation, deriveClock } from './derive-clock.ts';
import { findInstance, TICKET_METRICS } from './find-instance.ts';
import { findSla, findTarget } from './find-sla.ts';
import { helpdeskClock, isFirstReply } from './helpdesk-clock.ts';
import { policyClock } from './policy-clock.ts';
import { readTimeline, type Timeline } from './read-timeline.ts';

/**
 * The clocks of the team's own SLA, or of the guess, with their derivation. A metric the ticket's SLA has no target for has
 * no clock (case 13), nor has one that never started.
 */
export function deriveClocks(timeline: Timeline, policy: Policy): Derivation[] {
  const { ticket } = timeline;
  const told = new Set(ticket.slaTargets.map(({ metric }) => metric));
  const sla = findSla(ticket, policy);
  if (!sla || (sla.guess && told.size > 0)) return [];
  const afterFirst =
    ticket.slaTargets.some(isFirstReply) || findTarget(sla, 'first-reply', ticket.priority) !== undefined;
  const clocks: Derivation[] = [];
  for (const metric of TICKET_METRICS) {
    if (told.has(metric) || findTarget(sla, metric, ticket.priority) === undefined) continue;
    const instance = findInstance(timeline, metric, sla.onReopen, afterFirst);
    const clock = instance && deriveClock(timeline, metric, instance, sla, policy);
    if (clock) clocks.push(clock);
  }
  return clocks;
}

/**
 * Every clock of a ticket, computed from instants and events as of `ticket.observedAt`; nothing is counted or remembered
 * between calls (R35, R61). The helpdesk's own targets win, then the team's SLA; where neither says anything the shipped
 * guess stands in, which never breaches. A clock that could be wrong is `unknown`.
 */
export function computeClocks(ticket: Ticket, policy: Policy, say: Say): Clock[] {
  const timeline = readTimeline(ticket);
  const seen = new Set<string>();
  const own = ticket.slaTargets.filter(({ metric }) => !seen.has(metric) && seen.add(metric));
  return [
    ...own.map((target) => helpdeskClock(timeline, target, policy, say)),
    ...deriveClocks(timeline, policy).map((clock) => policyClock(clock, timeline.now, policy, say)),
  ];
}
