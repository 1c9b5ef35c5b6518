import { useEffect, useState } from 'react';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { NEW_CASE, openPage } from '../../lib/browser/open-page.ts';
import { receive } from '../../lib/messages/receive.ts';
import { send } from '../../lib/messages/send.ts';

const loadRadar = () => send('radar.list', {});

/** Keeps the dashboard as the background knows things, live. */
export function DashboardApp() {
  const { value: radar, problem, reload } = useLoaded(loadRadar);
  const [newCase] = useState(() => location.hash === NEW_CASE);
  const [fallback] = useState(() => navigator.language);
  useEffect(
    () =>
      receive({
        'state.changed': () => {
          reload();
          return {};
        },
      }),
    [reload],
  );
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
