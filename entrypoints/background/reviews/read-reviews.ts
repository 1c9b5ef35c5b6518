import { turnZone } from '../../../lib/duty/is-there.ts';
import type { ReviewListed } from '../../../lib/messages/review-messages.ts';
import { foldReviews } from '../../../lib/reviews/fold-reviews.ts';
import { type ListedQuarter, listQuarters } from '../../../lib/reviews/list-quarters.ts';
import type { Quarter } from '../../../lib/reviews/quarter.ts';
import type { Review } from '../../../lib/reviews/review.ts';
import { readEventsAbout, readFirstCase } from '../../../lib/store/read-family.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';

export interface Reviews {
  reviews: Map<string, Review>;
  quarters: ListedQuarter[];
  timeZone: string;
}

/** The quarters of the team and what was said of each review (R97). @throws ProblemError `store-*` */
export async function readReviews(db: Store, { policy, now }: Moment): Promise<Reviews> {
  const [events, first] = await Promise.all([readEventsAbout(db, 'review'), readFirstCase(db)]);
  const reviews = foldReviews(events);
  const timeZone = turnZone(null, policy);
  return { reviews, timeZone, quarters: listQuarters(reviews, first, now, timeZone) };
}

/** What people call a quarter. */
export const quarterName = ({ number, year }: Quarter, { say }: Moment): string =>
  say('review.quarter', { number: String(number), year: String(year) });

/** A quarter as lists show it. */
export function listedView(one: ListedQuarter, { reviews }: Reviews, moment: Moment): ReviewListed {
  const review = reviews.get(one.id);
  return {
    id: one.id,
    name: quarterName(one, moment),
    state: one.state,
    at: review?.held?.at ?? review?.planned?.at ?? null,
  };
}
