import { type ReactNode, useCallback } from 'react';
import { PromiseList } from '../promises/promise-list.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';
import { OpenActions } from './open-actions.tsx';
import { OpenRisks } from './open-risks.tsx';
import { FollowUpList, ReviewDay, SurveyDay } from './outcome-lists.tsx';
import { OverdueReviews } from './reviews/overdue-reviews.tsx';
import './attention.css';

/**
 * What waits beside the cases in hand, each list folded behind its count: promises (U2), actions (R79), workarounds (R72), customers nobody
 * asked (R106), risks without a plan (R99), reviews (R97). Nothing is drawn where nothing waits.
 * @param stamp changes with the log
 * @param isNew nobody has had a case yet: the risks that come with Simmer can wait until somebody has
 */
export function Attention({
  stamp,
  isNew,
  onChoose,
}: {
  stamp: unknown;
  isNew: boolean;
  onChoose: (id: string) => void;
}) {
  const { say, ask } = useSession();
  const load = useCallback(async () => {
    const [{ promises }, actions, outcome, risks, reviews] = await Promise.all([
      ask('promises.list', {}),
      ask('actions.list', {}),
      ask('outcome.lists', {}),
      ask('risks.open', {}),
      ask('review.overdue', {}),
    ]);
    return { promises, actions, ...outcome, risks, reviews: reviews.quarters };
  }, [ask]);
  const { value, problem, reload } = useLoaded(load, stamp);
  if (!value) return <ProblemNotice problem={problem} />;
  const { promises, actions, pending, unasked, reviews } = value;
  const library = isNew ? [] : value.risks.library;
  const risks = value.risks.cases.length + library.length;
  if (promises.length + actions.open.length + pending.length + unasked.length + risks + reviews.length === 0)
    return null;
  const now = Date.now();
  return (
    <Section title={say('dashboard.attention')}>
      <div className="attention">
        <Fold
          title={say('promise.list')}
          count={promises.length}
          mine={promises.filter(({ isMine }) => isMine).length}
          late={promises.filter(({ dueAt }) => Date.parse(dueAt) <= now).length}
        >
          <PromiseList promises={promises} onChoose={onChoose} onDone={reload} />
        </Fold>
        <Fold
          title={say('mortem.actions.all')}
          count={actions.open.length}
          mine={actions.open.filter(({ isMine }) => isMine).length}
          late={actions.open.filter(({ isOverdue }) => isOverdue).length}
        >
          <OpenActions {...actions} onChoose={onChoose} />
        </Fold>
        <Fold
          title={say('outcome.pending.title')}
          count={pending.length}
          late={pending.filter(({ isOverdue }) => isOverdue).length}
        >
          <FollowUpList items={pending} onChoose={onChoose} stateOf={(it) => <ReviewDay it={it} />} />
        </Fold>
        <Fold
          title={say('survey.unasked')}
          count={unasked.length}
          late={unasked.filter(({ dueAt }) => Date.parse(dueAt) <= now).length}
        >
          <FollowUpList items={unasked} onChoose={onChoose} stateOf={({ dueAt }) => <SurveyDay dueAt={dueAt} />} />
        </Fold>
        <Fold title={say('risk.open.title')} count={risks}>
          <OpenRisks cases={value.risks.cases} library={library} onChoose={onChoose} />
        </Fold>
        <OverdueReviews quarters={reviews} />
      </div>
    </Section>
  );
}

/** A list behind its name and how many it holds; how many of them are late, and the reader's own, is said before it is opened. */
function Fold({
  title,
  count,
  mine = 0,
  late = 0,
  children,
}: {
  title: string;
  count: number;
  mine?: number;
  late?: number;
  children: ReactNode;
}) {
  const { say } = useSession();
  if (count === 0) return null;
  const summary = (
    <span className="attention-summary">
      <span>
        {title}
        <span className="soft figures">
          {'\u00A0·\u00A0'}
          {count}
        </span>
      </span>{' '}
      {late > 0 && <Tag tone="critical">{say('dashboard.overdue', { count: late })}</Tag>}{' '}
      {mine > 0 && <Tag>{say('dashboard.yours', { count: mine })}</Tag>}
    </span>
  );
  return (
    <Disclosure summary={summary} isLazy>
      {children}
    </Disclosure>
  );
}
