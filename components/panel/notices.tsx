import type { PanelState } from '../../lib/messages/panel-state.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { useRun } from '../shared/use-run.ts';
import { when } from '../shared/when.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { dueBefore } from './due-before.ts';
import { usePanel } from './panel-context.tsx';
import './notices.css';

/** What is out of the ordinary: trouble with Simmer itself, a problem with the reading, messages not read, a ticket set aside. */
export function Notices() {
  const { say, ask, locale } = useSession();
  const { state, onState } = usePanel();
  const { busy, problem: failed, run } = useRun();
  const now = useNow();
  const { trouble, problem, ticket, assessment, aside, reading, tabId } = state;
  const partial = reading === 'ready' && isPartial(ticket);
  const set = reading === 'ready' ? aside : null;
  if (!trouble && !(problem && reading === 'ready') && !partial && !set && !failed) return null;
  const retry = () => run(() => ask('panel.retry', { tabId }).then(() => undefined));
  const missing = (ticket?.total ?? 0) - (ticket?.loaded ?? 0);
  const openRest = () => run(() => ask('panel.open-rest', { tabId }).then(() => undefined));
  const words = { say, locale };
  const due = set?.until ? dueBefore(assessment?.clocks ?? [], now, set.until) : undefined;
  const undo = () => run(async () => onState(await ask('panel.undo-aside', { tabId })));
  return (
    <div className="notices">
      {trouble && (
        <Notice tone="warn" icon="alert">
          {problemText(say, trouble)}
        </Notice>
      )}
      {problem && reading === 'ready' && (
        <Notice
          tone="warn"
          icon="alert"
          action={
            <Button look="bare" isPending={busy} onPress={() => void retry()}>
              {say('action.retry')}
            </Button>
          }
        >
          {problemText(say, problem)}
        </Notice>
      )}
      {partial && (
        <Notice
          action={
            ticket?.opens && (
              <Button look="bare" isPending={busy} onPress={() => void openRest()}>
                {say('panel.partial.open', { missing })}
              </Button>
            )
          }
        >
          {say('panel.partial', { missing })}
        </Notice>
      )}
      {set && (
        <Notice
          icon={set.kind === 'handled' ? 'check' : 'clock'}
          tone="good"
          action={
            <Button look="bare" icon="undo" isPending={busy} onPress={() => void undo()}>
              {say('action.undo')}
            </Button>
          }
        >
          {set.kind === 'handled' || !set.until
            ? say('panel.aside.handled')
            : say('panel.aside.snoozed', { when: when(set.until, now, words) })}
          {due && (
            <span className="soft">
              {say('words.gap')}
              {say('panel.aside.due', { metric: nameOf(say, 'metric', due.metric), when: when(due.dueAt, now, words) })}
            </span>
          )}
        </Notice>
      )}
      <ProblemNotice problem={failed} />
    </div>
  );
}

function isPartial(ticket: PanelState['ticket']): boolean {
  return ticket?.total != null && ticket.loaded < ticket.total;
}
