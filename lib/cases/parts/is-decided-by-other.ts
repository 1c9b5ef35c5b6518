import type { Concession } from '../../model/parts/concessions.ts';
import type { Policy } from '../../model/policy.ts';
import { mayDecide } from './may-decide.ts';

/**
 * True where whoever is said to have decided on a concession is not who decides on it, by the team's list (R80). Such a decision is
 * refused where it is said; what another computer said all the same stands, and is shown as what it is. Whoever decided without
 * saying who of the list they are is not judged.
 */
export function isDecidedByOther({ approver, decided }: Concession, policy: Pick<Policy, 'people'>): boolean {
  if (!decided) return false;
  if (decided.who) return !mayDecide(approver, decided.who, policy);
  const isListed = policy.people.some(({ id }) => id === decided.by);
  return isListed && !mayDecide(approver, { person: decided.by }, policy);
}
