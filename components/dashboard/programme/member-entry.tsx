import type { MemberShown, ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import type { Problem } from '../../../lib/model/problem.ts';
import { dayWords } from '../../shared/day-words.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Duties } from './duties.tsx';
import { MemberReview } from './member-review.tsx';
import { Metrics } from './metrics.tsx';
import type { ProgrammeAct } from './use-programme.ts';

/** One customer in the programme: its sponsor and days, the sponsor's duties, what was measured, and the end (R114–R122). */
export function MemberEntry({
  member,
  view,
  busy,
  problem,
  act,
}: {
  member: MemberShown;
  view: ProgrammeView;
  busy: boolean;
  problem: Problem | null;
  act: ProgrammeAct;
}) {
  const { say, locale } = useSession();
  const { name, sponsor, startOn, reviewOn, endOn, isOver, isReviewLate, isPastEnd } = member;
  return (
    <Disclosure
      summary={
        <>
          <bdi>{name}</bdi>
          {' · '}
          <span className="soft">{say('programme.member.sponsor', { who: sponsor })}</span>{' '}
          {isPastEnd ? (
            <Tag tone="at-risk">{say('programme.past-end')}</Tag>
          ) : (
            isReviewLate && <Tag tone="at-risk">{say('programme.review-late')}</Tag>
          )}{' '}
          {isOver && <Tag tone="at-risk">{say('programme.over')}</Tag>}
        </>
      }
    >
      <div className="programme-entry">
        <p className="soft figures">
          {say('programme.member.days', {
            start: dayWords(startOn, locale),
            review: dayWords(reviewOn, locale),
            end: dayWords(endOn, locale),
          })}
        </p>
        {isOver && <p>{say('programme.over.help')}</p>}
        <Duties member={member} today={view.today} busy={busy} act={act} />
        <Metrics member={member} today={view.today} busy={busy} act={act} />
        <MemberReview member={member} view={view} busy={busy} act={act} />
        <ProblemNotice problem={problem} />
      </div>
    </Disclosure>
  );
}
