import type { Case } from '../../model/case.ts';
import type { Concession } from '../../model/parts/concessions.ts';

/**
 * What may be promised to the customer: concessions that were approved, with what was approved (R80). One that is undecided or
 * declined is never among them.
 */
export function approvedConcessions(it: Pick<Case, 'parts'>): Concession[] {
  return (it.parts.concessions ?? []).flatMap((one) =>
    one.decided?.decision === 'approved' ? [{ ...one, money: one.decided.money ?? one.money }] : [],
  );
}
