import type { Signal } from '../../lib/model/assessment.ts';
import { DISAGREEMENT_REASONS } from '../../lib/model/case-events.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { isMutable } from './is-mutable.ts';
import { usePanel } from './panel-context.tsx';
import { ReasonChoices } from './reason-choices.tsx';

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
  return (
    <ReasonChoices
      title={say('panel.disagree.title')}
      reasons={DISAGREEMENT_REASONS}
      nameOf={(reason) => say(`panel.disagree.${reason}`)}
      busy={busy}
      problem={problem}
      onChoose={(reason) => void disagree(reason)}
      onClose={onClose}
    >
      <p className="soft small">{say(isMutable(signal) ? 'panel.disagree.mutes' : 'panel.disagree.keeps')}</p>
    </ReasonChoices>
  );
}
