import { useState } from 'react';
import { browserSites } from '../../components/options/browser-sites.ts';
import { Options } from '../../components/options/options.tsx';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useChanges } from '../../components/shared/use-changes.ts';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { send } from '../../lib/messages/send.ts';
import { backupPort } from './backup-port.ts';

/** The settings, and what of them the organisation holds. */
async function loadSettings() {
  const [loaded, managed] = await Promise.all([send('settings.get', {}), loadManaged()]);
  return { ...loaded, managed };
}

/** Null where it cannot be told; the background holds to it all the same. */
const loadManaged = () =>
  send('managed.get', {}).catch((error: unknown) => {
    console.warn('Simmer: what the organisation set is not known', error);
    return null;
  });

/** Milliseconds: acts come by many, and each is told. */
const PAUSE = 500;

/** Keeps the settings as the background has them. */
export function OptionsApp() {
  const { value: loaded, problem, reload, setValue, ask } = useLoaded(loadSettings);
  const [fallback] = useState(() => navigator.language);
  useChanges(ask, PAUSE);
  return (
    <SessionProvider language={loaded?.language ?? fallback} ask={send}>
      {loaded ? (
        <Options
          settings={loaded.settings}
          trouble={loaded.trouble}
          sites={browserSites}
          managed={loaded.managed}
          backup={{
            ...backupPort,
            async take(...asked) {
              const counts = await backupPort.take(...asked);
              reload(); // the settings may be others now
              return counts;
            },
          }}
          onChange={async (settings) => setValue({ ...loaded, ...(await send('settings.set', settings)) })}
        />
      ) : (
        problem && <LoadFailed isPage problem={problem} onRetry={reload} />
      )}
    </SessionProvider>
  );
}
