import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Answer } from '../../lib/messages/messages.ts';
import { dayWords } from '../shared/day-words.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { Tag } from '../ui/tag.tsx';
import './table.css';
import './open-lists.css';
import './outcome-lists.css';

type Lists = Answer<'outcome.lists'>;

/** What outlives a case: workarounds that wait for their fix (R72), closed cases whose customers nobody asked (R106). */
export function FollowUpList<T extends Lists['pending'][number] | Lists['unasked'][number]>({
  items,
  stateOf,
  onChoose,
}: {
  items: readonly T[];
  stateOf: (it: T) => ReactNode;
  onChoose: (id: string) => void;
}) {
  const { say } = useSession();
  return (
    <ul className="open-list">
      {items.map((it) => (
        <li key={it.id}>
          <span className="open-what">
            <Button className="row-open" onPress={() => onChoose(it.id)}>
              <bdi>{it.subject}</bdi>
            </Button>
            <span className="row-why">
              {it.requester && (
                <>
                  <bdi>{it.requester}</bdi> ·{' '}
                </>
              )}
              {[it.ref, it.isClosed && 'reviewOn' in it && say('outcome.closed')].filter(Boolean).join(' · ')}
            </span>
          </span>
          <span className="open-state">{stateOf(it)}</span>
        </li>
      ))}
    </ul>
  );
}

/** When a workaround is looked at again. */
export function ReviewDay({ it: { reviewOn, isOverdue } }: { it: Lists['pending'][number] }) {
  const { say, locale } = useSession();
  if (!reviewOn) return <Tag tone="watch">{say('outcome.pending.undated')}</Tag>;
  const day = dayWords(reviewOn, locale);
  if (isOverdue) return <Tag tone="critical">{say('outcome.pending.overdue', { day })}</Tag>;
  return <span className="soft figures">{say('outcome.pending.review', { day })}</span>;
}

/** From when the customer is to be asked. */
export function SurveyDay({ dueAt }: { dueAt: string }) {
  const { say, locale } = useSession();
  const now = useNow();
  const day = dayWords(new Intl.DateTimeFormat('en-CA').format(Date.parse(dueAt)), locale);
  const isLate = Date.parse(dueAt) <= now;
  return isLate ? (
    <Tag tone="watch">{say('survey.unasked.late', { day })}</Tag>
  ) : (
    <span className="soft figures">{say('survey.unasked.due', { day })}</span>
  );
}
