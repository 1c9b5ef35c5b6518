import { useState } from 'react';
import type { MortemView } from '../../../../lib/messages/case-parts/mortem-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { TurnActs } from '../../../shared/turn-acts.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { ActionForm } from './action-form.tsx';
import { ActionList } from './action-list.tsx';
import { MortemMeeting } from './mortem-meeting.tsx';
import { MortemPapers } from './mortem-papers.tsx';
import { WaiveForm } from './waive-form.tsx';

const QUESTIONS = ['root-cause', 'improvement', 'prevention'] as const;
const SHOWN_FROM = ['resolution', 'post-mortem', 'closed'];

/** How it stands, in a few words. */
function useSummary(mortem: MortemView | undefined): string {
  const { say, locale } = useSession();
  const now = useNow();
  if (!mortem) return '';
  const open = mortem.actions.filter(({ done }) => !done);
  const late = open.filter(({ isOverdue }) => isOverdue).length;
  const meeting = mortem.held
    ? say('mortem.summary.held')
    : mortem.meeting && say('mortem.summary.planned', { when: when(mortem.meeting.at, now, { say, locale }) });
  return [
    say('mortem.title'),
    mortem.waived && say('mortem.summary.waived'),
    mortem.isLight && !mortem.waived && !meeting && say('mortem.summary.light'),
    meeting,
    open.length > 0 && say('mortem.summary.open', { count: open.length }),
    late > 0 && say('mortem.summary.overdue', { count: late }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The post-mortem of a case (R75–R81), from its resolution on; earlier only where something of it was recorded. */
export function MortemSection({ view, busy, act }: CaseSectionProps) {
  const { say } = useSession();
  const [form, setForm] = useState<'action' | 'waive' | null>(null);
  const mortem = view.parts?.mortem;
  const summary = useSummary(mortem);
  if (!mortem || (!SHOWN_FROM.includes(view.step) && mortem.actions.length === 0 && !mortem.meeting)) return null;
  const { isLight, waived, actions, ruledOut, answers, earlier = [] } = mortem;
  const mayWaive = !isLight && !waived && view.step !== 'closed';
  return (
    <Disclosure summary={summary} isLazy>
      <div className="case-sections-stack">
        {waived ? (
          <div className="case-part">
            <p>{say('mortem.waived', { name: waived.name })}</p>
            <p className="mortem-answer" dir="auto">
              {waived.reason}
            </p>
          </div>
        ) : (
          isLight && <Notice>{say('mortem.light')}</Notice>
        )}
        <MortemMeeting mortem={mortem} />
        {mortem.turn && mortem.turn.acts.length > 0 && (
          <div className="case-part">
            <h4 className="field-label">{say('turn.record')}</h4>
            <TurnActs about={view.id} acts={mortem.turn.acts} />
          </div>
        )}
        {(!isLight || mortem.meeting) && !waived && <MortemPapers key={view.updatedAt} view={view} />}
        {QUESTIONS.map(
          (question) =>
            answers[question] && (
              <div key={question} className="case-part">
                <h4 className="field-label">{say(`mortem.question.${question}`)}</h4>
                <p className="mortem-answer" dir="auto">
                  {answers[question]}
                </p>
                {earlier.includes(question) && <p className="soft small">{say('mortem.answer.earlier')}</p>}
              </div>
            ),
        )}
        {(actions.length > 0 || ruledOut) && (
          <div className="case-part">
            <h4 className="field-label">{say('mortem.actions')}</h4>
            {actions.length === 0 && ruledOut && (
              <p dir="auto">
                {say('mortem.actions.none')} · {ruledOut}
              </p>
            )}
            <ActionList actions={actions} busy={busy} act={act} />
          </div>
        )}
        {form === 'action' && <ActionForm busy={busy} act={act} onDone={() => setForm(null)} />}
        {form === 'waive' && <WaiveForm busy={busy} act={act} onDone={() => setForm(null)} />}
        {form === null && (
          <div className="case-actions">
            <Button look="bare" icon="plus" onPress={() => setForm('action')}>
              {say('mortem.action.more')}
            </Button>
            {mayWaive && (
              <Button look="bare" onPress={() => setForm('waive')}>
                {say('mortem.waive')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Disclosure>
  );
}
