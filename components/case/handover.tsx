import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { timeLeft } from '../shared/time-left.ts';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { acceptedWords } from './accepted-words.ts';
import { HandoverAnswer } from './handover-answer.tsx';
import { HandoverBrief } from './handover-brief.tsx';
import { HandoverDeliveries } from './handover-deliveries.tsx';
import { HandoverForm } from './handover-form.tsx';
import { HandoverReturned } from './handover-returned.tsx';
import type { Act } from './use-case.ts';
import './handover.css';
import { Unbroken } from '../shared/unbroken.tsx';

interface Props {
  view: CaseView;
  now: number;
  busy: boolean;
  act: Act;
  onView: (view: CaseView) => void;
  /** The tab whose ticket is in front; missing where the case is shown elsewhere. */
  tabId?: number | undefined;
}

/** Who owns the case, who it is handed to and by when they answer (R60), the brief they were given, and handing it on (R42, U5). */
export function Handover({ view, now, busy, act, onView, tabId }: Props) {
  const { say, locale } = useSession();
  const [form, setForm] = useState<'give' | 'brief' | null>(null);
  const closed = view.step === 'closed';
  // Whoever gets it back has handed it on before, and more likely does so again than keeps it.
  const leadsOn = Boolean(view.isMine && view.returned && !view.handover.acceptedAt && !closed);
  return (
    <>
      <dl className="case-people">
        <div>
          <dt>{say('panel.case.owner')}</dt>
          <dd>{upperFirst(nameOf(say, 'role', view.owner), locale)}</dd>
        </div>
        <div>
          <dt>{say('panel.case.handover')}</dt>
          <dd>
            <Taker view={view} now={now} />
          </dd>
        </div>
      </dl>
      <HandoverReturned view={view} now={now} />
      {!view.handover.acceptedAt && !closed && !form && (
        <HandoverAnswer view={view} busy={busy} act={act} onHandOn={leadsOn ? () => setForm('give') : undefined} />
      )}
      {!form && <HandoverBrief view={view} now={now} />}
      <HandoverDeliveries view={view} now={now} busy={busy} act={act} />
      {!closed &&
        (form ? (
          <HandoverForm
            key={form}
            view={view}
            start={form}
            tabId={tabId}
            onView={onView}
            onClose={() => setForm(null)}
          />
        ) : (
          <div className="case-actions">
            {!leadsOn && (
              <Button look="bare" onPress={() => setForm('give')}>
                {say('panel.handover')}
              </Button>
            )}
            <Button look="bare" onPress={() => setForm('brief')}>
              {say('panel.handover.brief')}
            </Button>
          </div>
        ))}
    </>
  );
}

function Taker({ view, now }: Pick<Props, 'view' | 'now'>) {
  const { say, locale } = useSession();
  const { to, acknowledgeBy, acceptedAt, acceptedBy } = view.handover;
  const who = nameOf(say, 'role', to);
  const words = { say, locale };
  if (acceptedAt) return acceptedWords(acceptedBy ?? who, when(acceptedAt, now, words), words);
  // Nobody is waited for any more.
  if (view.step === 'closed') return upperFirst(who, locale);
  const late = acknowledgeBy ? Date.parse(acknowledgeBy) < now : false;
  return (
    <>
      {view.isMine ? say('panel.handover.waiting-you') : say('panel.case.handover.waiting', { who })}
      {acknowledgeBy && (
        <span className="case-due figures" data-late={late}>
          <Unbroken>
            {late
              ? say('panel.case.handover.late', { when: when(acknowledgeBy, now, words) })
              : say('panel.case.handover.by', {
                  when: when(acknowledgeBy, now, words),
                  left: timeLeft((Date.parse(acknowledgeBy) - now) / 1000, say),
                })}
          </Unbroken>
        </span>
      )}
    </>
  );
}
