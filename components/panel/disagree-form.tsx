import type { KeyboardEvent } from 'react';
import type { Signal } from '../../lib/model/assessment.ts';
import { DISAGREEMENT_REASONS } from '../../lib/model/case-events.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { isMutable } from './is-mutable.ts';
import { usePanel } from './panel-context.tsx';

/** Asks why a reason is wrong; one click answers. */
export function DisagreeForm({ signal, onClose }: { signal: Signal; onClose: () => void }) {
  const { say, ask } = useSession();
  const { state, onState, onToast } = usePanel();
  const { busy, problem, run } = useRun();
  const { kind, rule, strength, quote } = signal;
  const disagree = (reason: (typeof DISAGREEMENT_REASONS)[number]) =>
    run(async () => {
      const next = await ask('panel.disagree', { tabId: state.tabId, kind, rule, strength, quote, reason });
      onClose();
      onState(next);
      onToast(say(isMutable(signal) ? 'panel.disagree.muted' : 'panel.disagree.noted'));
    });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <fieldset className="disagree" onKeyDown={closeOnEscape}>
      <legend className="field-label">{say('panel.disagree.title')}</legend>
      <div className="disagree-choices">
        {DISAGREEMENT_REASONS.map((reason, index) => (
          <Button
            key={reason}
            look="bare"
            isDisabled={busy}
            autoFocus={index === 0}
            onPress={() => void disagree(reason)}
          >
            {say(`panel.disagree.${reason}`)}
          </Button>
        ))}
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
      <p className="soft small">{say(isMutable(signal) ? 'panel.disagree.mutes' : 'panel.disagree.keeps')}</p>
      <ProblemNotice problem={problem} />
    </fieldset>
  );
}
