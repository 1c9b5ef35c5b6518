import { useState } from 'react';
import { Options } from '../../components/options/options.tsx';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { send } from '../../lib/messages/send.ts';
import { browserSites } from './browser-sites.ts';

const loadSettings = () => send('settings.get', {});

/** Keeps the settings as the background has them. */
export function OptionsApp() {
  const { value: loaded, problem, reload, setValue } = useLoaded(loadSettings);
  const [fallback] = useState(() => navigator.language);
  return (
    <SessionProvider language={loaded?.language ?? fallback} ask={send}>
      {loaded ? (
        <Options
          settings={loaded.settings}
          trouble={loaded.trouble}
          sites={browserSites}
          onChange={async (settings) => setValue({ ...loaded, ...(await send('settings.set', settings)) })}
        />
      ) : (
        problem && <LoadFailed isPage problem={problem} onRetry={reload} />
      )}
    </SessionProvider>
  );
}
