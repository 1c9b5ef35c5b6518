import { useCallback } from 'react';
import type { ReviewListed } from '../../../lib/messages/review-messages.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ReviewDetail } from './review-detail.tsx';
import './reviews.css';

const TONES: Partial<Record<ReviewListed['state'], 'at-risk' | 'good'>> = { overdue: 'at-risk', held: 'good' };

/** The quarters and their reviews: what is overdue, what is planned, what was held (R97, R98). */
export function ReviewsPage() {
  const { say, ask, locale } = useSession();
  const { value, problem, reload } = useLoaded(useCallback(() => ask('review.list', {}), [ask]));
  if (!value) {
    return <NotLoaded problem={problem} onRetry={reload} />;
  }
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  // What is to be done about comes open: the oldest overdue one, else the one to be held.
  const first =
    value.quarters.findLast(({ state }) => state === 'overdue') ??
    value.quarters.find(({ state }) => state !== 'running');
  const opened = (first ?? value.quarters[0])?.id;
  return (
    <div className="reviews">
      <p className="soft">{say('review.intro')}</p>
      {value.quarters.map(({ id, name, state, at }) => (
        <Disclosure
          key={id}
          level={2}
          isLazy
          isOpen={id === opened}
          summary={
            <>
              {name} <Tag tone={TONES[state] ?? 'plain'}>{say(`review.state.${state}`)}</Tag>{' '}
              {at && <span className="soft small figures">{days.format(Date.parse(at))}</span>}
            </>
          }
        >
          <ReviewDetail id={id} onChanged={reload} />
        </Disclosure>
      ))}
    </div>
  );
}
