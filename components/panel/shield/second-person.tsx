import { useRef } from 'react';
import type { Route } from '../../../lib/model/assessment.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { usePanel } from '../panel-context.tsx';
import { useWho } from '../use-who.ts';
import { findSecond } from './find-second.ts';

/** Asks in whom the matrix names, by one click: the case opens as proposed, and its protective row goes with it (U10). */
export function SecondPerson({ route }: { route: Route }) {
  const { say, ask } = useSession();
  const { state, onState, onToast } = usePanel();
  const { head } = useWho();
  const { busy, problem, run } = useRun();
  const second = findSecond(route);
  const asked = useRef(false);
  // The button is gone once the case is open: whoever pressed it goes on from what stands in its place.
  const takeFocus = (line: HTMLElement | null) => {
    if (asked.current) line?.focus();
    asked.current = false;
  };
  const isOpen = state.case !== null && state.case.step !== 'closed';
  const askIn = (who: string) =>
    run(async () => {
      const draft = await ask('panel.draft', { tabId: state.tabId });
      const next = await ask('panel.escalate', { tabId: state.tabId, draft });
      asked.current = true;
      onState(next);
      onToast(say('shield.second.asked', { who }));
    });
  return (
    <div className="shield-step">
      <h3>{say('shield.second')}</h3>
      {isOpen ? (
        <p className="soft small" tabIndex={-1} ref={takeFocus}>
          {say('shield.second.open')}
        </p>
      ) : second ? (
        <>
          <p className="soft small">{say('shield.second.help', { who: head(second) })}</p>
          <Button icon="person" isPending={busy} onPress={() => void askIn(head(second))}>
            {say('shield.second.ask')}
          </Button>
        </>
      ) : (
        <p className="soft small">{say('shield.second.none')}</p>
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}
