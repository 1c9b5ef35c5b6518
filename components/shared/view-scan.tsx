import type { ViewShown } from '../../lib/messages/view-shown.ts';
import { Button } from '../ui/button.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { problemText } from './problem-text.ts';
import { useSession } from './session.tsx';
import { useRun } from './use-run.ts';
import './view-scan.css';

/** The list that is open in the helpdesk: how far it was looked through, and a button for it. */
export function ViewScan({ tabId, view }: { tabId: number; view: ViewShown }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const { state, read, total, hot, skipped } = view;
  const isBusy = state === 'reading' || state === 'waiting';
  const scan = (isOn: boolean) => run(() => ask('view.scan', { tabId, isOn }).then(() => undefined));
  const rest = total == null ? 0 : total - read - skipped;
  const label = state === 'done' ? 'view.again' : total != null && read > 0 ? 'view.go-on' : 'view.scan';
  return (
    <section className="view-scan" aria-label={say('view.title')}>
      {state === 'idle' && <p className="soft small">{say('view.scan-help')}</p>}
      <div role="status" className="view-scan-words figures">
        {stateWords()}
      </div>
      {isBusy && total != null && total > 0 && (
        <progress className="view-scan-bar" value={read + skipped} max={total} aria-label={say('view.title')} />
      )}
      {total != null && read > 0 && <p>{say('view.hot', { hot })}</p>}
      {skipped > 0 && <p className="soft small">{say('view.skipped', { skipped })}</p>}
      {state === 'done' && rest > 0 && <p className="soft small">{say('view.rest', { rest })}</p>}
      {view.problem && state === 'stopped' && <p>{problemText(say, view.problem)}</p>}
      <Button isPending={busy} onPress={() => void scan(!isBusy)}>
        {say(isBusy ? 'view.stop' : label)}
      </Button>
      <ProblemNotice problem={problem} />
    </section>
  );

  function stateWords() {
    if (total == null) return isBusy ? say('view.starting') : '';
    if (state === 'waiting') return say('view.waiting', { seconds: view.seconds ?? 0, read, total });
    if (state === 'reading') return say('view.reading', { read, total });
    return say(state === 'done' ? 'view.done' : 'view.stopped', { read, total });
  }
}
