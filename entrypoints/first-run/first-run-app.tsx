import { useState } from 'react';
import { FirstRun } from '../../components/first-run/first-run.tsx';
import { browserSites } from '../../components/options/browser-sites.ts';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { browser } from '../../lib/browser/browser.ts';
import { send } from '../../lib/messages/send.ts';

const load = () => send('first.get', {});
const goToDashboard = () => location.assign(browser.runtime.getURL('dashboard.html'));

/** Keeps settings and progress as the background has them. */
export function FirstRunApp() {
  const { value, problem, reload, setValue } = useLoaded(load);
  const [fallback] = useState(() => navigator.language);
  return (
    <SessionProvider language={value?.language ?? fallback} ask={send}>
      {value ? (
        <FirstRun
          first={value}
          sites={browserSites}
          onSettings={async (settings) => setValue({ ...value, ...(await send('settings.set', settings)) })}
          onDone={goToDashboard}
        />
      ) : (
        problem && <LoadFailed isPage problem={problem} onRetry={reload} />
      )}
    </SessionProvider>
  );
}
