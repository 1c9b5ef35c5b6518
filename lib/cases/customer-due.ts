import type { Case } from '../model/case.ts';
import type { Metric } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { isLight } from './is-light.ts';
import { nextUpdate } from './next-update.ts';

/** What runs for the customer of a case. `at` is an ISO 8601 instant. */
export type CustomerDue = { kind: 'first' | 'update'; at: string } | { kind: 'sla'; metric: Metric; at: string };

/** The customer's SLA while it runs: as it was confirmed, else as the ticket had it; null from the post-mortem on (R61). */
export function customerSla(it: Case): { metric: Metric; dueAt: string } | null {
  if (it.closedAt !== null || it.step === 'post-mortem') return null;
  const given = it.opened.clocks.find(
    ({ dueAt, source, stage }) => dueAt && source !== 'default' && stage === 'running',
  );
  const { metric, dueAt } = it.parts.weighing?.sla ?? given ?? {};
  return metric && dueAt ? { metric, dueAt } : null;
}

/**
 * What is due to the customer first: our next word, which light cases are not chased for (R62), or from step 2 on their SLA (R61).
 * @returns null where nothing is
 */
export function customerDue(it: Case, policy: Pick<Policy, 'cadence' | 'calendars' | 'light'>): CustomerDue | null {
  const next = isLight(it, policy) ? null : nextUpdate(it, policy);
  const sla = it.step === 'received' ? null : customerSla(it);
  if (sla && !(next && next.dueAt <= Date.parse(sla.dueAt))) return { kind: 'sla', metric: sla.metric, at: sla.dueAt };
  return next && { kind: next.kind, at: new Date(next.dueAt).toISOString() };
}
