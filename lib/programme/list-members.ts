import type { ProgrammeAccount } from './programme.ts';

export interface Member {
  account: ProgrammeAccount & { membership: NonNullable<ProgrammeAccount['membership']> };
  /** True where more entered than there are places: the ones that entered last (R115). */
  isOver: boolean;
  /** Its day of review has passed without one (R122). */
  isReviewLate: boolean;
  /** Its planned end has passed, and it is still in. */
  isPastEnd: boolean;
}

const isMember = (it: ProgrammeAccount): it is Member['account'] => it.state === 'member' && it.membership !== null;

/**
 * The register (R113–R122): who is in, in the order they entered. Two that took the last place at once are both in, and the
 * later one is over the capacity.
 * @param capacity null where none is set
 * @param today a date, such as 2026-11-16
 */
export function listMembers(
  accounts: Iterable<ProgrammeAccount>,
  capacity: number | null | undefined,
  today: string,
): Member[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...accounts]
    .filter(isMember)
    .sort((a, b) => order(a.membership.at, b.membership.at) || order(a.membership.event, b.membership.event))
    .map((account, i) => ({
      account,
      isOver: typeof capacity === 'number' && i >= capacity,
      isReviewLate: account.membership.reviewOn < today,
      isPastEnd: account.membership.endOn < today,
    }));
}
