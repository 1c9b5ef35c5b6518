import { ProblemNotice } from '../shared/problem-notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { ByHand } from './by-hand.tsx';
import { usePanel } from './panel-context.tsx';

/** The page could not be read: says so, says why, and never that all is well (law 6); and what can be done meanwhile. */
export function BlindState() {
  const { say, ask } = useSession();
  const { state, onOpen } = usePanel();
  const { busy, problem, run } = useRun();
  const retry = () => run(() => ask('panel.retry', { tabId: state.tabId }).then(() => undefined));
  return (
    <>
      <div className="panel-message">
        <h2>{say('panel.blind')}</h2>
        {state.problem && <p>{problemText(say, state.problem)}</p>}
        <p className="soft">{say('panel.blind.hint')}</p>
        <div className="panel-message-action by-hand-actions">
          <Button isPending={busy} onPress={() => void retry()}>
            {say('action.retry')}
          </Button>
          <Button look="bare" onPress={() => onOpen('health')}>
            {say('health.open')}
          </Button>
        </div>
        <ProblemNotice problem={problem} />
      </div>
      <ByHand />
    </>
  );
}
