import type { Case } from '../../model/case.ts';
import type { Metric, Priority, Severity } from '../../model/kinds.ts';

/** How urgent a case of a severity is, until somebody says otherwise (docs/defaults.md, "Severity and cadence"). */
export const URGENCY: Record<Severity, Priority> = { S1: 'urgent', S2: 'high', S3: 'normal' };

/** How urgent a case is: as confirmed (R57), else by its severity. */
export const urgencyOf = (it: Pick<Case, 'severity' | 'parts'>): Priority =>
  it.parts.weighing?.urgency?.level ?? URGENCY[it.severity];

/** What is promised to the customer and by when: as confirmed (R58), else as a clock had it when the case opened; null where nothing is. */
export function slaOf(it: Pick<Case, 'opened' | 'parts'>): { metric: Metric; dueAt: string } | null {
  const sla = it.parts.weighing?.sla;
  if (sla) return sla.metric && sla.dueAt ? { metric: sla.metric, dueAt: sla.dueAt } : null;
  const clock = it.opened.clocks.find(({ dueAt, source }) => dueAt && source !== 'default');
  return clock?.dueAt ? { metric: clock.metric, dueAt: clock.dueAt } : null;
}
