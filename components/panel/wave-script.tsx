import type { KeyboardEvent } from 'react';
import type { SuggestedScript } from '../../lib/model/assessment.ts';
import { REJECTION_REASONS, type RejectionReason } from '../../lib/model/script-review.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { usePanel } from './panel-context.tsx';

/** Asks why a suggestion does not fit here; one click answers, and another comes in its place (U11). */
export function WaveScript({ script, onClose }: { script: SuggestedScript; onClose: () => void }) {
  const { say, ask } = useSession();
  const { state, onState, onToast } = usePanel();
  const { busy, problem, run } = useRun();
  const { id, language } = script;
  const wave = (reason: RejectionReason) =>
    run(async () => {
      const next = await ask('panel.wave-script', { tabId: state.tabId, script: id, language, reason });
      onClose();
      onState(next);
      onToast(say('panel.script.waved'));
    });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <fieldset className="disagree" onKeyDown={closeOnEscape}>
      <legend className="field-label">{say('panel.script.wave-why')}</legend>
      <div className="disagree-choices">
        {REJECTION_REASONS.map((reason, index) => (
          <Button key={reason} look="bare" isDisabled={busy} autoFocus={index === 0} onPress={() => void wave(reason)}>
            {say(`scripts.reason.${reason}`)}
          </Button>
        ))}
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
    </fieldset>
  );
}
