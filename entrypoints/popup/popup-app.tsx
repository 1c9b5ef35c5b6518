import { useMemo, useState } from 'react';
import { Popup } from '../../components/popup/popup.tsx';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { send } from '../../lib/messages/send.ts';
import { browserPort } from './browser-port.ts';

const loadState = () => send('popup.state', {});

/** Asks once for what the popup shows. */
export function PopupApp() {
  const { value: state, problem, reload } = useLoaded(loadState);
  const [fallback] = useState(() => navigator.language);
  const port = useMemo(() => browserPort(reload), [reload]);
  return (
    <SessionProvider language={state?.language ?? fallback} ask={send}>
      {state ? (
        <Popup state={state} port={port} />
      ) : (
        problem && <LoadFailed isPage problem={problem} onRetry={reload} />
      )}
    </SessionProvider>
  );
}
