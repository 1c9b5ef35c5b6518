import type { Metric, Priority, Status } from '../model/kinds.ts';
import type { Policy, Sla } from '../model/policy.ts';
import { isOver } from '../model/ticket-life.ts';
import { durationSeconds } from './duration-seconds.ts';
import { findCalendar, findSla, findTarget } from './find-sla.ts';
import { type Hours, openHours } from './open-hours.ts';
import type { Timeline } from './read-timeline.ts';

/** A stretch of a run in which nothing changed: same hours, same target, counted or not. Times in epoch milliseconds. */
export interface Span {
  from: number;
  until: number;
  hours: Hours;
  counts: boolean;
  status: Status | null;
  priority: Priority | null;
  /** Milliseconds; null where the SLA of that time had no target. */
  target: number | null;
}

export const TOTALS: readonly Metric[] = ['requester-wait', 'agent-work', 'resolution'];

const PAUSES: Partial<Record<Metric, readonly Status[]>> = {
  'requester-wait': ['pending'],
  'agent-work': ['pending', 'on-hold'],
  'pausable-update': ['pending'],
};

/** The statuses in which a metric pauses: the SLA's own list, else the usual one (clocks.md, section 1). */
export function pausesOf(sla: Sla | undefined, metric: Metric): readonly Status[] {
  return sla?.pauses?.[metric] ?? PAUSES[metric] ?? [];
}

/** True where time spent solved is left out: always for the waits; for resolution unless it counts from creation (case 9). */
function skipsDone(sla: Sla, metric: Metric): boolean {
  if (!TOTALS.includes(metric)) return false;
  return metric !== 'resolution' || sla.onReopen !== 'from-creation';
}

/**
 * The spans of a run, from its start to `until`, each under the SLA, the calendar and the priority that held then (per span,
 * clocks.md section 2). Null where an SLA names a calendar that the policy does not have.
 */
export function readSpans(
  timeline: Timeline,
  metric: Metric,
  current: Sla,
  policy: Policy,
  start: number,
  until: number,
): Span[] | null {
  const spans: Span[] = [];
  const { states, ticket } = timeline;
  for (const [i, state] of states.entries()) {
    const from = Math.max(start, state.from);
    const to = Math.min(until, states[i + 1]?.from ?? Number.POSITIVE_INFINITY);
    if (to < from || (to === from && to < until)) continue;
    const { status, priority, group } = state;
    const last = i === states.length - 1;
    const sla = last ? current : (findSla({ ...ticket, status, priority, group }, policy) ?? current);
    const calendar = findCalendar(sla, policy);
    if (calendar === undefined) return null;
    const target = findTarget(sla, metric, priority);
    const paused = status !== null && pausesOf(sla, metric).includes(status);
    spans.push({
      from,
      until: to,
      hours: openHours(calendar),
      status,
      priority: priority ?? null,
      counts: !paused && !(isOver(status) && skipsDone(sla, metric)),
      target: target === undefined ? null : durationSeconds(target) * 1000,
    });
  }
  return spans;
}
