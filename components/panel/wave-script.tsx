import type { SuggestedScript } from '../../lib/model/assessment.ts';
import { REJECTION_REASONS, type RejectionReason } from '../../lib/model/script-review.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { usePanel } from './panel-context.tsx';
import { ReasonChoices } from './reason-choices.tsx';

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
  return (
    <ReasonChoices
      title={say('panel.script.wave-why')}
      reasons={REJECTION_REASONS}
      nameOf={(reason) => say(`scripts.reason.${reason}`)}
      busy={busy}
      problem={problem}
      onChoose={(reason) => void wave(reason)}
      onClose={onClose}
    />
  );
}
