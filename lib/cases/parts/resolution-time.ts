import type { Case } from '../../model/case.ts';
import type { Metric } from '../../model/kinds.ts';

/** Promises that a solution keeps; a reply alone keeps none of them. */
const SOLVING: readonly Metric[] = ['resolution', 'agent-work', 'requester-wait', 'promise'];

export interface ResolutionTime {
  /** From the opening of the case to the fix or workaround in force. */
  seconds: number;
  /** Whether that was within what was promised; null where no promise is known. A workaround in time buys time (R89). */
  inTime: boolean | null;
}

/** By when a solution was promised: the SLA as confirmed, else as the helpdesk's or the team's clock had it; null where nobody promised one. */
function promiseToSolve(it: Pick<Case, 'opened' | 'parts'>): { metric: Metric; dueAt: string } | null {
  const sla = it.parts.weighing?.sla;
  if (sla?.metric && sla.dueAt && SOLVING.includes(sla.metric)) return { metric: sla.metric, dueAt: sla.dueAt };
  const clock = it.opened.clocks.find(
    ({ metric, dueAt, source }) => SOLVING.includes(metric) && dueAt && source !== 'default',
  );
  return clock?.dueAt ? { metric: clock.metric, dueAt: clock.dueAt } : null;
}

/** How long it took to fix it or to work around it (R89); null while neither is done. */
export function resolutionTime(it: Pick<Case, 'opened' | 'openedAt' | 'parts'>): ResolutionTime | null {
  const done = it.parts.outcome?.resolution?.at;
  if (!done) return null;
  const due = promiseToSolve(it);
  return {
    seconds: Math.max(0, Math.round((Date.parse(done) - Date.parse(it.openedAt)) / 1000)),
    inTime: due === null ? null : Date.parse(done) <= Date.parse(due.dueAt),
  };
}

/**
 * A promised time that passed: the one confirmed or clocked for a solution, else one that had been missed when the case opened
 * (R94). Null where none was. @param now ISO 8601 instant
 */
export function missedPromise(
  it: Pick<Case, 'opened' | 'parts'>,
  now: string,
): { metric: Metric; dueAt: string | null } | null {
  const due = promiseToSolve(it);
  if (due && Date.parse(due.dueAt) < Date.parse(it.parts.outcome?.resolution?.at ?? now)) return due;
  const clock = it.opened.clocks.find(({ breached, source }) => breached && source !== 'default');
  return clock ? { metric: clock.metric, dueAt: clock.dueAt ?? null } : null;
}
