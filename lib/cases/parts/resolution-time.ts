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
export function solveBy(it: Pick<Case, 'opened' | 'parts'>): string | null {
  const sla = it.parts.weighing?.sla;
  if (sla?.metric && sla.dueAt && SOLVING.includes(sla.metric)) return sla.dueAt;
  const clock = it.opened.clocks.find(
    ({ metric, dueAt, source }) => SOLVING.includes(metric) && dueAt && source !== 'default',
  );
  return clock?.dueAt ?? null;
}

/** How long it took to fix it or to work around it (R89); null while neither is done. */
export function resolutionTime(it: Pick<Case, 'opened' | 'openedAt' | 'parts'>): ResolutionTime | null {
  const done = it.parts.outcome?.resolution?.at;
  if (!done) return null;
  const due = solveBy(it);
  return {
    seconds: Math.max(0, Math.round((Date.parse(done) - Date.parse(it.openedAt)) / 1000)),
    inTime: due === null ? null : Date.parse(done) <= Date.parse(due),
  };
}

/** True where a promised time passed: one that was missed at the opening, or the confirmed one since (R94). @param now ISO 8601 instant */
export function wasSlaMissed(it: Pick<Case, 'opened' | 'parts'>, now: string): boolean {
  const isReal = ({ source }: Case['opened']['clocks'][number]) => source !== 'default';
  if (it.opened.clocks.some((clock) => clock.breached && isReal(clock))) return true;
  const due = solveBy(it);
  return due !== null && Date.parse(due) < Date.parse(it.parts.outcome?.resolution?.at ?? now);
}
