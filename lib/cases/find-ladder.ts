import type { Case, Told } from '../model/case.ts';
import type { Destination } from '../model/destination.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Policy } from '../model/policy.ts';
import { handoverStart } from './handover-start.ts';

/** The ladder of a matrix row: the one it names, the team's first where it names none, none where it says so. */
function ladderOfRow(row: string, policy: Policy): Ladder | null {
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

/** How long a service may take to be told before somebody else climbs: a ladder must not wait hours for a network. */
const HANDING_OVER = 10 * 60_000;

type Waiting = Pick<Case, 'opened' | 'openedAt' | 'since' | 'told'>;

/** When the browsers no longer wait for word that the service was told, in milliseconds since the epoch. */
export const pagerDeadline = (it: Waiting): number => Date.parse(handoverStart(it).at) + HANDING_OVER;

/** The last word on whether a service was told of the hand-over in force: a case that was handed on is told anew. */
export function wordOfPager(it: Waiting, pager: string): Told | undefined {
  const since = Date.parse(handoverStart(it).at);
  // Word of the hand-over before may come late.
  return it.told?.findLast(({ destination, at }) => destination === pager && Date.parse(at) >= since);
}

/**
 * True while another service runs the ladder in the browsers' place. Where the last word is that it could not be told, where
 * there is no word after ten minutes, or the team has taken the service away, the browsers climb: somebody has to.
 * @param now milliseconds since the epoch
 */
export function isPaged(it: Waiting, policy: Policy, now: number): boolean {
  const pager = findDestination(it, policy)?.id;
  if (!pager) return false;
  const said = wordOfPager(it, pager);
  return said ? said.outcome !== 'failed' : now < pagerDeadline(it);
}
