import { type ReactNode, useCallback, useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Answer } from '../../lib/messages/messages.ts';
import { dayWords } from '../shared/day-words.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';
import './table.css';
import './open-lists.css';
import './outcome-lists.css';

type Lists = Answer<'outcome.lists'>;

interface Choosing {
  onChoose: (id: string) => void;
}

/** What outlives a case: workarounds that wait for their fix (R72), and closed cases whose customers nobody asked (R106). */
export function OutcomeLists({ stamp, onChoose }: { stamp: unknown } & Choosing) {
  const { say, ask } = useSession();
  const { value, problem, reload } = useLoaded(useCallback(() => ask('outcome.lists', {}), [ask]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the page's own data changed
  useEffect(reload, [reload, stamp]);
  if (!value) return <ProblemNotice problem={problem} />;
  return (
    <>
      {value.pending.length > 0 && (
        <Section title={say('outcome.pending.title')} aside={<Count of={value.pending} />}>
          <List items={value.pending} onChoose={onChoose} stateOf={(it) => <Review it={it} />} />
        </Section>
      )}
      {value.unasked.length > 0 && (
        <Section title={say('survey.unasked')} aside={<Count of={value.unasked} />}>
          <List items={value.unasked} onChoose={onChoose} stateOf={(it) => <Due dueAt={it.dueAt} />} />
        </Section>
      )}
    </>
  );
}

const Count = ({ of }: { of: readonly unknown[] }) => <span className="soft small figures">{of.length}</span>;

function List<T extends Lists['pending'][number] | Lists['unasked'][number]>({
  items,
  stateOf,
  onChoose,
}: { items: readonly T[]; stateOf: (it: T) => ReactNode } & Choosing) {
  const { say } = useSession();
  return (
    <ul className="open-list">
      {items.map((it) => (
        <li key={it.id}>
          <span className="open-what" dir="auto">
            <Button className="row-open" onPress={() => onChoose(it.id)}>
              {it.subject}
            </Button>
            <span className="row-why">
              {[it.requester, it.ref, it.isClosed && 'reviewOn' in it && say('outcome.closed')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <span className="open-state">{stateOf(it)}</span>
        </li>
      ))}
    </ul>
  );
}

function Review({ it: { reviewOn, isOverdue } }: { it: Lists['pending'][number] }) {
  const { say, locale } = useSession();
  if (!reviewOn) return <Tag tone="watch">{say('outcome.pending.undated')}</Tag>;
  const day = dayWords(reviewOn, locale);
  if (isOverdue) return <Tag tone="critical">{say('outcome.pending.overdue', { day })}</Tag>;
  return <span className="soft figures">{say('outcome.pending.review', { day })}</span>;
}

function Due({ dueAt }: { dueAt: string }) {
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
