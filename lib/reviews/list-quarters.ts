import { type Quarter, quarterAt, quarterBounds, REVIEW_WITHIN_DAYS, shiftQuarter } from './quarter.ts';
import type { Review } from './review.ts';

/** running: not over yet · due: over, to be reviewed · overdue: over for more than 30 days · planned: a time to come is agreed. */
export type ReviewState = 'running' | 'due' | 'overdue' | 'planned' | 'held';

export interface ListedQuarter extends Quarter {
  state: ReviewState;
}

const DAY = 86_400_000;

/** Where a quarter's review stands. A plan does not make it less overdue: only holding it does (R97). */
export function stateOf(quarter: Quarter, review: Review | undefined, now: string, timeZone: string): ReviewState {
  if (review?.held) return 'held';
  const at = Date.parse(now);
  const { until } = quarterBounds(quarter, timeZone);
  if (at >= until + REVIEW_WITHIN_DAYS * DAY) return 'overdue';
  if (review?.planned && Date.parse(review.planned.at) >= at) return 'planned';
  return at >= until ? 'due' : 'running';
}

/**
 * Every quarter from the team's first case to now, and those that something was said of, the newest first.
 * @param firstCaseAt when the first case opened, as an instant; null where there is none: nothing is overdue then
 */
export function listQuarters(
  reviews: ReadonlyMap<string, Review>,
  firstCaseAt: string | null,
  now: string,
  timeZone: string,
): ListedQuarter[] {
  const current = quarterAt(now, timeZone);
  // A clock that was wrong by years does not make reviews of years in which there was no team.
  const first = firstCaseAt && firstCaseAt < now ? quarterAt(firstCaseAt, timeZone) : current;
  const quarters: ListedQuarter[] = [];
  for (let one = current; one.from >= first.from && quarters.length < MOST; one = shiftQuarter(one, -1))
    quarters.push({ ...one, state: stateOf(one, reviews.get(one.id), now, timeZone) });
  return quarters;
}

/** Three years of them are shown. */
const MOST = 12;
