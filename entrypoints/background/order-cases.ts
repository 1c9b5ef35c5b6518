import { customerDue } from '../../lib/cases/customer-due.ts';
import { silentOwner } from '../../lib/cases/silent-owner.ts';
import type { Case } from '../../lib/model/case.ts';
import { waitingPart } from './case-lines.ts';
import type { Moment } from './context.ts';

/** What of a case needs somebody now. */
export interface Need {
  /** Something should have been done by now: it waits for whoever takes it, for a word to the customer, or for its owner. */
  isLate: boolean;
  /** It waits for the reader. */
  isMine: boolean;
}

/** What needs somebody first: late ones, then those with a next step for the reader; otherwise as they came. */
export function orderByNeed<T>(cases: readonly T[], needOf: (it: T) => Need): { ordered: T[]; mine: number } {
  const known = cases.map((it) => ({ it, ...needOf(it) }));
  const rank = ({ isLate, isMine }: Need) => (isLate ? 0 : isMine ? 1 : 2);
  return {
    ordered: known.toSorted((a, b) => rank(a) - rank(b)).map(({ it }) => it),
    mine: known.filter(({ isMine }) => isMine).length,
  };
}

/** What an open case needs, worked out from itself alone: no words are read for it (R50, R61, W2). */
export function needOf(it: Case, moment: Moment): Need {
  const now = Date.parse(moment.now);
  const hasPassed = (at: string | null | undefined) => at != null && Date.parse(at) < now;
  const { acceptedAt, acknowledgeBy } = it.handover;
  const silent = silentOwner(it, moment.policy);
  return {
    isLate:
      (acceptedAt === null && hasPassed(acknowledgeBy)) ||
      hasPassed(customerDue(it, moment.policy)?.at) ||
      (silent !== null && silent.from < now),
    isMine: waitingPart(it, moment) !== null,
  };
}
