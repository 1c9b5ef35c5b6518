import { useCallback, useEffect, useRef, useState } from 'react';
import { CoveredNote } from '../../components/panel/covered-note.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { OnState } from '../../components/panel/panel-context.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { openPage } from '../../lib/browser/open-page.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { receive } from '../../lib/messages/receive.ts';
import { send } from '../../lib/messages/send.ts';
import { problemOf } from '../../lib/model/problem.ts';
import { guardCovered } from './guard-covered.ts';
import { hello, onOtherTab } from './hello.ts';

/** Office time cannot be worked out here: once a minute the state is asked afresh. */
const REFRESH = 60_000;

/** Keeps the panel's state as the background has it. */
export function PanelApp({ first }: { first: PanelState }) {
  const [state, setState] = useState<PanelState | null>(first);
  const [writings, setWritings] = useState(0);
  const [covered, setCovered] = useState(0);
  const asked = useRef(0);
  const tabId = useRef(first.tabId);

  const take = useCallback(async (ask: () => Promise<PanelState>) => {
    const turn = ++asked.current;
    try {
      const next = await ask();
      if (turn !== asked.current) return; // a later question is under way, or was answered already
      tabId.current = next.tabId;
      setState(next);
    } catch (error) {
      if (turn !== asked.current) return;
      const problem = problemOf(error);
      setState((last) => (problem.code === 'refused' || !last ? null : { ...last, trouble: problem }));
    }
  }, []);

  useEffect(() => {
    const refresh = () => void take(() => send('panel.state', { tabId: tabId.current }));
    const stopListening = receive({
      'state.changed': ({ tabId: changed }) => {
        if (changed == null || changed === tabId.current) refresh();
        return {};
      },
      'writing.changed': ({ tabId: changed }) => {
        if (changed === tabId.current) setWritings((before) => before + 1);
        return {};
      },
    });
    const stopFollowing = onOtherTab(() => void take(hello));
    const refreshWhenSeen = () => !document.hidden && refresh();
    const timer = setInterval(refreshWhenSeen, REFRESH);
    document.addEventListener('visibilitychange', refreshWhenSeen);
    refresh(); // for whatever changed between the hello and the listening
    return () => {
      stopListening();
      stopFollowing();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refreshWhenSeen);
    };
  }, [take]);

  useEffect(() => {
    // Around the browser's own side panel there is no page that could cover it.
    if (window.top !== window) guardCovered(document.body, () => setCovered((times) => times + 1));
  }, []);

  const accept = useCallback<OnState>((next) => {
    if (typeof next === 'function') return setState((last) => last && next(last));
    asked.current++; // an answer on its way is older than this
    setState(next);
  }, []);

  if (!state) return null;
  return (
    <SessionProvider language={state.language} ask={send}>
      <Panel state={state} writings={writings} onState={accept} onOpen={openPage} />
      <CoveredNote times={covered} />
    </SessionProvider>
  );
}
