import type { Say } from '../i18n/translator.ts';
import type { Clock } from '../model/assessment.ts';
import type { Policy, Sla } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { type Derivation, deriveClock } from './derive-clock.ts';
import { findInstance, TICKET_METRICS } from './find-instance.ts';
import { findSla, findTarget } from './find-sla.ts';
import { helpdeskClock, isFirstReply } from './helpdesk-clock.ts';
import { policyClock } from './policy-clock.ts';
import { readTimeline, type Timeline } from './read-timeline.ts';

/**
 * The clocks of the team's own SLA, or of the guess, with their derivation. A metric the ticket's SLA has no target for has
 * no clock (case 13), nor has one that never started. The guess is silent where the helpdesk tells anything.
 */
export function deriveClocks(
  timeline: Timeline,
  policy: Policy,
  sla: Sla | undefined = findSla(timeline.ticket, policy),
): Derivation[] {
  const { ticket } = timeline;
  if (!sla || (sla.guess && ticket.slaTargets.length > 0)) return [];
  const afterFirst =
    ticket.slaTargets.some(isFirstReply) || findTarget(sla, 'first-reply', ticket.priority) !== undefined;
  const clocks: Derivation[] = [];
  for (const metric of TICKET_METRICS) {
    if (findTarget(sla, metric, ticket.priority) === undefined) continue;
    const instance = findInstance(timeline, metric, sla.onReopen, afterFirst);
    const clock = instance && deriveClock(timeline, metric, instance, sla, policy);
    if (clock) clocks.push(clock);
  }
  return clocks;
}

/**
 * Every clock of a ticket, computed from instants and events as of `ticket.observedAt`; nothing is counted or remembered
 * between calls (R35, R61). The helpdesk's own targets win, then the team's SLA; where neither says anything the shipped
 * guess stands in, which never breaches. A clock that could be wrong is `unknown`. Beside a helpdesk's target stands what the
 * team's own SLA makes of the same metric (U3).
 */
export function computeClocks(ticket: Ticket, policy: Policy, say: Say): Clock[] {
  const sla = findSla(ticket, policy);
  const timeline = readTimeline(ticket, sla?.fulfils);
  const ours = deriveClocks(timeline, policy, sla).map((clock) => policyClock(clock, timeline.now, policy, say));
  const told = new Map<string, Clock>();
  for (const target of ticket.slaTargets) {
    if (told.has(target.metric)) continue;
    const beside = ours.find(({ metric }) => metric === target.metric);
    told.set(target.metric, { ...helpdeskClock(timeline, target, policy, say), ...(beside && { ours: beside }) });
  }
  return [...told.values(), ...ours.filter(({ metric }) => !told.has(metric))];
}
