import { findTaker } from '../matrix/find-taker.ts';
import type { Case } from '../model/case.ts';
import type { EventData } from '../model/case-events.ts';
import type { Policy } from '../model/policy.ts';
import { acknowledgeCaseBy } from './acknowledge-by.ts';

/** How soon upper management answers where no row of the team's says it. */
const WITHIN = 'PT1H';

/**
 * A case raised to upper management (R111, though no duty roster is kept yet): to the role of the team's executive row, the one that goes to an executive
 * before any other; a row whose role has the case already is no way up. Nobody is blamed, nothing is asked (R110).
 * @param now ISO 8601 instant
 */
export function raiseCase(it: Case, policy: Policy, now: string): EventData<'case.raised'> {
  const rows = policy.matrix.filter(({ type }) => type === 'executive');
  const row =
    rows.find(({ to }) => to.role === 'executive') ??
    rows.find(({ to }) => to.role !== it.handover.role && to.role !== it.owner.role);
  const to = row?.to ?? { role: 'executive' };
  return {
    type: 'executive',
    tier: 3,
    handover: { role: to.role, person: findTaker(to, null, policy, Date.parse(now)).person?.id ?? null },
    acknowledgeBy: acknowledgeCaseBy(it, now, row?.acknowledgeWithin ?? WITHIN, policy),
  };
}
