import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { MODES } from '../../lib/model/kinds.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { BriefForm } from './brief-form.tsx';
import { BriefWays } from './brief-ways.tsx';
import { HandoverDuty } from './handover-duty.tsx';
import { HandoverTarget } from './handover-target.tsx';
import { useFormFocus } from './use-form-focus.ts';
import { useHandover } from './use-handover.ts';

/** Hands a case on, with its brief; then, or without handing on, sends the brief by one way or another (U5, R42, R60). */
export function HandoverForm({
  view,
  start,
  tabId,
  onView,
  onClose,
}: {
  view: CaseView;
  start: 'give' | 'brief';
  tabId: number | undefined;
  onView: (view: CaseView) => void;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const [isGiven, setGiven] = useState(start === 'brief');
  const { choices, target, setTarget, plan, brief, change, problem } = useHandover(view.id, tabId ?? null, !isGiven);
  const giving = useRun();
  const give = () =>
    giving.run(async () => {
      if (!target || !brief) return;
      onView(await ask('handover.give', { id: view.id, ...target, brief, tabId: tabId ?? null }));
      setGiven(true);
    });
  const focus = useFormFocus<HTMLElement>(onClose);
  const isReady = choices && target && plan && brief;
  return (
    <section
      className="case-form"
      aria-label={say(start === 'give' ? 'panel.handover' : 'panel.handover.brief')}
      {...focus}
    >
      {!isReady && !problem && (
        <>
          <p className="visually-hidden">{say('panel.handover.lines.preparing')}</p>
          <Skeleton lines={['short', 'long', 'long', 'short']} />
        </>
      )}
      {isReady && (
        <>
          {!isGiven && (
            <>
              <HandoverTarget choices={choices} target={target} modes={MODES} onChange={setTarget} />
              <HandoverDuty plan={plan} />
            </>
          )}
          <BriefForm brief={brief} isRead={plan.isRead} onChange={change} />
          {isGiven && (
            <BriefWays
              key={JSON.stringify(brief)}
              id={view.id}
              brief={brief}
              tabId={tabId}
              destinations={choices.destinations}
              onView={onView}
            />
          )}
        </>
      )}
      <ProblemNotice problem={problem ?? giving.problem} />
      <div className="case-form-actions">
        {!isGiven && (
          <Button look="solid" isPending={giving.busy} isDisabled={!isReady} onPress={() => void give()}>
            {say('panel.handover.give')}
          </Button>
        )}
        <Button look="bare" onPress={onClose}>
          {say(isGiven ? 'action.close' : 'action.cancel')}
        </Button>
      </div>
    </section>
  );
}
