import { useEffect, useState } from 'react';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { gather } from '../../components/shared/gather.ts';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { NEW_CASE, openPage } from '../../lib/browser/open-page.ts';
import { receive } from '../../lib/messages/receive.ts';
import { send } from '../../lib/messages/send.ts';

/** Milliseconds: a colleague's morning may come in by hundreds of changes, and each list is made of every open case. */
const PAUSE = 1000;

const loadRadar = () => send('radar.list', {});

/** Keeps the dashboard as the background knows things, live. */
export function DashboardApp() {
  const { value: radar, problem, reload, ask } = useLoaded(loadRadar);
  const [newCase] = useState(() => location.hash === NEW_CASE);
  const [fallback] = useState(() => navigator.language);
  useEffect(() => {
    const changes = gather(ask, PAUSE);
    const stopListening = receive({
      'state.changed': () => {
        changes.call();
        return {};
      },
    });
    return () => {
      stopListening();
      changes.stop();
    };
  }, [ask]);
  return (
    <SessionProvider language={radar?.language ?? fallback} ask={send}>
      {radar ? (
        <Dashboard
          newCase={newCase}
          radar={problem ? { ...radar, trouble: problem } : radar}
          onSettings={() => openPage('settings')}
        />
      ) : (
        problem && <LoadFailed isPage problem={problem} onRetry={reload} />
      )}
    </SessionProvider>
  );
}
