import type { Clock } from '../model/assessment.ts';
import type { Status } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { isOver } from '../model/ticket-life.ts';
import { findSla, officeCalendar } from './find-sla.ts';
import { findInstant } from './instants.ts';
import { openHours } from './open-hours.ts';
import { pausesOf } from './read-spans.ts';
import type { TicketState } from './read-states.ts';
import type { Timeline } from './read-timeline.ts';

/** A pause of a clock that still goes on counting. Moments in epoch milliseconds. */
export interface Pause {
  from: number;
  /** Null while it lasts. */
  until: number | null;
  /** Open time it took, in milliseconds. */
  length: number;
}

/** What was said this near to a change of status tells why. */
const NEAR = 15 * 60_000;

/** The statuses that pause one of the clocks that are not over, and since when the first of them counts. */
function pausing(clocks: readonly Clock[], timeline: Timeline, policy: Policy): { in: Set<Status>; since: number } {
  const sla = findSla(timeline.ticket, policy);
  const own = clocks.flatMap((clock) => (clock.ours ? [clock, clock.ours] : [clock]));
  const active = own.filter(
    ({ stage, metric }) => (stage === 'running' || stage === 'paused') && pausesOf(sla, metric).length > 0,
  );
  const starts = active.flatMap(({ startedAt }) => findInstant(startedAt) ?? timeline.createdAt ?? []);
  return { in: new Set(active.flatMap(({ metric }) => pausesOf(sla, metric))), since: Math.min(...starts) };
}

/** True where the moment a pause began tells why: an answer or a note close to it, or somebody's name in the history. */
function isExplained({ ticket }: Timeline, from: number): boolean {
  const named = ticket.history?.some(({ field, at, by }) => field === 'status' && findInstant(at) === from && by);
  if (named) return true;
  return ticket.messages.some(({ role, automatic, draft, sentAt }) => {
    const at = findInstant(sentAt);
    return (role === 'agent' || role === 'note') && !automatic && !draft && at !== null && Math.abs(at - from) <= NEAR;
  });
}

/**
 * Pauses of a ticket's clocks that nothing tells the reason of (W23), the longest first: no public answer and no note stands
 * within 15 minutes of the change of status, and the history does not tell who made it. Left out: pauses that took no open
 * time, and those of clocks that are over.
 */
export function findUnexplainedPauses(timeline: Timeline, clocks: readonly Clock[], policy: Policy): Pause[] {
  const { ticket, states, statusKnown, doneNow, now } = timeline;
  if (!statusKnown || doneNow || ticket.mergedInto) return [];
  const wanted = pausing(clocks, timeline, policy);
  const hours = openHours(officeCalendar(ticket, policy));
  const isPause = (state: TicketState | undefined) =>
    state?.status != null && !isOver(state.status) && wanted.in.has(state.status);
  const pauses: Pause[] = [];
  states.forEach((state, i) => {
    if (!isPause(state) || isPause(states[i - 1])) return;
    const from = Number.isFinite(state.from) ? state.from : timeline.createdAt;
    if (from === null || isExplained(timeline, from)) return;
    const until = states.slice(i).find((later) => !isPause(later))?.from ?? null;
    const [begun, ended] = [Math.max(from, wanted.since), until ?? now];
    const length = begun < ended ? hours.between(begun, ended) : 0;
    if (length > 0) pauses.push({ from, until, length });
  });
  return pauses.sort((a, b) => b.length - a.length);
}
