import type { ReviewListed } from '../../../lib/messages/review-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Notice } from '../../ui/notice.tsx';

/** On the dashboard's first page: quarters that ended more than 30 days ago and were not reviewed (R97). */
export function OverdueReviews({ quarters }: { quarters: readonly ReviewListed[] }) {
  const { say, locale } = useSession();
  if (quarters.length === 0) return null;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(quarters.map(({ name }) => name));
  return (
    <Notice icon="calendar" action={<a href="#reviews">{say('review.overdue.open')}</a>}>
      {say('review.overdue.line', { count: quarters.length, names })}
    </Notice>
  );
}
