import { useCallback, useState } from 'react';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useChanges } from '../../components/shared/use-changes.ts';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { NEW_CASE, openPage } from '../../lib/browser/open-page.ts';
import { FIRST_CASES } from '../../lib/messages/case-line.ts';
import { sendOrTake } from './send-or-take.ts';

/** Milliseconds: a colleague's morning may come in by hundreds of changes, and each list is made of every open case. */
const PAUSE = 1000;

/** Keeps the dashboard as the background knows things, live. */
export function DashboardApp() {
  const [most, setMost] = useState<number>();
  const {
    value: radar,
    problem,
    reload,
    ask,
  } = useLoaded(useCallback(() => sendOrTake('radar.list', most === undefined ? {} : { most }), [most]));
  const [newCase] = useState(() => location.hash === NEW_CASE);
  const [fallback] = useState(() => navigator.language);
  useChanges(ask, PAUSE);
  return (
    <SessionProvider language={radar?.language ?? fallback} ask={sendOrTake}>
      {radar ? (
        <Dashboard
          newCase={newCase}
          radar={problem ? { ...radar, trouble: problem } : radar}
          onMore={() => setMost((most ?? FIRST_CASES) + FIRST_CASES)}
          onSettings={() => openPage('settings')}
        />
      ) : (
        problem && <LoadFailed isPage problem={problem} onRetry={reload} />
      )}
    </SessionProvider>
  );
}
