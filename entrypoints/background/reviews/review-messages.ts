import { mask } from '../../../lib/cases/mask.ts';
import { type NewEvent, newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import type { Who } from '../../../lib/messages/case-parts/who.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { ReviewView } from '../../../lib/messages/review-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { newReview } from '../../../lib/reviews/fold-reviews.ts';
import { findQuarter } from '../../../lib/reviews/quarter.ts';
import type { Review } from '../../../lib/reviews/review.ts';
import { act } from '../act.ts';
import { keepWho } from '../case-parts/keep-who.ts';
import { type Background, readMoment } from '../context.ts';
import { listedView, readReviews } from './read-reviews.ts';
import { viewReview } from './review-view.ts';

type Keep = (kind: string, text: string | null | undefined) => string | null;

const keepAll = (all: readonly Who[], keep: Keep) => all.flatMap((who) => keepWho(who, keep) ?? []);

/** What the page of quarterly reviews asks and says (R97, R98). */
export function reviewMessages(bg: Background): Handlers {
  const list = async (only?: 'overdue') => {
    const moment = await readMoment(bg);
    const known = await bg.store((db) => readReviews(db, moment));
    const quarters = known.quarters.filter(({ state }) => !only || state === only);
    return { quarters: quarters.map((one) => listedView(one, known, moment)) };
  };

  /** Says one thing of a review and answers with it as it then stands. @throws ProblemError */
  const on = async (id: string, say: (it: Review, keep: Keep) => NewEvent | null): Promise<ReviewView> => {
    const moment = await readMoment(bg);
    if (!findQuarter(id)) throw new ProblemError('refused');
    const { reviews } = await bg.store((db) => readReviews(db, moment));
    const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, null);
    const event = say(reviews.get(id) ?? newReview(id), (kind, text) => {
      // The address of an online meeting is no secret that was typed by mistake.
      const isLink = kind === 'place' && /^https?:\/\/\S+$/.test(text?.trim() ?? '');
      return keep(kind, text && !isLink ? mask(text) : text);
    });
    if (event) await act(bg, { events: [event], items });
    return bg.store((db) => viewReview(db, id, moment));
  };

  return {
    'review.list': () => list(),
    'review.overdue': () => list('overdue'),
    'review.get': async ({ id }) => {
      const moment = await readMoment(bg);
      return bg.store((db) => viewReview(db, id, moment));
    },
    'review.plan': ({ id, at, minutes, place, invited }) =>
      on(id, (_, keep) =>
        newEvent('review.planned', `review:${id}`, {
          at,
          minutes,
          place: keep('place', place?.trim()),
          invited: keepAll(invited, keep),
        }),
      ),
    'review.hold': ({ id, at, people }) =>
      on(id, (_, keep) =>
        newEvent('review.held', `review:${id}`, {
          at,
          people: people.flatMap(({ who, came }) => {
            const kept = keepWho(who, keep);
            return kept ? [{ who: kept, came }] : [];
          }),
        }),
      ),
    'review.note': ({ id, topic, text }) =>
      on(id, (_, keep) => {
        const note = keep('note', text);
        return note === null ? null : newEvent('review.noted', `review:${id}`, { topic, note });
      }),
    'review.add-action': ({ id, action, what, owner, dueOn }) =>
      on(id, (it, keep) => {
        if (it.actions.some((one) => one.id === action)) return null; // said already: an answer that was lost
        const [kept, who] = [keep('action', what), keepWho(owner, keep)];
        return kept && who
          ? newEvent('review.action-added', `review:${id}`, { action, what: kept, owner: who, dueOn })
          : null;
      }),
    'review.finish-action': ({ id, action, done }) =>
      on(id, (it) => {
        const known = it.actions.find((one) => one.id === action);
        if (!known || (known.done !== null) === done) return null;
        return newEvent('review.action-done', `review:${id}`, { action, done });
      }),
  };
}
