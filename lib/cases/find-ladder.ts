import type { Case } from '../model/case.ts';
import type { Destination } from '../model/destination.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';

/** The ladder of a matrix row: the one it names, the team's first where it names none, none where it says so. */
export function ladderOfRow(row: string, policy: Policy): Ladder | null {
  const id = policy.matrix.find((one) => one.id === row)?.ladder;
  if (id === null) return null;
  return policy.ladders.find((ladder) => ladder.id === id) ?? policy.ladders[0] ?? null;
}

/** What a case's opening says of its ladder: which it is, and which service runs it, where the team has given it to one. */
export function ladderOfOpening(row: string, policy: Policy): Pick<Case['opened'], 'ladder' | 'pager'> {
  const ladder = ladderOfRow(row, policy);
  const isThere = policy.destinations.some(({ id }) => id === ladder?.pager);
  return { ladder: ladder?.id ?? null, ...(isThere && { pager: ladder?.pager }) };
}

/**
 * The ladder of a case: the one it opened with. Where the team has taken that one away, their first stands in, because a
 * case must not wait for nobody; a case from before ladders takes its row's.
 */
export function ladderOf(it: Pick<Case, 'opened' | 'row'>, policy: Policy): Ladder | null {
  const { ladder } = it.opened;
  if (ladder === null) return null;
  if (ladder === undefined) return ladderOfRow(it.row, policy);
  return policy.ladders.find(({ id }) => id === ladder) ?? policy.ladders[0] ?? null;
}

/** The destination that runs the ladder of a case, where the team still has it. */
export function findDestination(it: Pick<Case, 'opened'>, policy: Policy): Destination | undefined {
  return policy.destinations.find(({ id }) => id === it.opened.pager);
}

/**
 * True while another service runs the ladder in the browsers' place. Where the last word is that it could not be told, or the
 * team has taken the service away, the browsers climb: somebody has to.
 */
export function isPaged(it: Pick<Case, 'opened' | 'timeline'>, policy: Policy): boolean {
  const pager = findDestination(it, policy)?.id;
  if (!pager) return false;
  const said = it.timeline.findLast(({ type, data }) => type === 'case.brief-sent' && data.destination === pager);
  return said?.data.outcome !== 'failed';
}
