import type { Case } from '../../model/case.ts';
import type { Concession } from '../../model/parts/concessions.ts';
import type { Policy } from '../../model/policy.ts';
import { isDecidedByOther } from './is-decided-by-other.ts';

/**
 * What may be promised to the customer: concessions that were approved, with what was approved (R80). One that is undecided or
 * declined is never among them, nor one that somebody else approved than whoever decides on it.
 */
export function approvedConcessions(it: Pick<Case, 'parts'>, policy: Pick<Policy, 'people'>): Concession[] {
  return (it.parts.concessions ?? []).flatMap((one) =>
    one.decided?.decision === 'approved' && !isDecidedByOther(one, policy)
      ? [{ ...one, money: one.decided.money ?? one.money }]
      : [],
  );
}
