import { useState } from 'react';
import { Pointing } from '../../components/pointing/pointing.tsx';
import type { PointingPort } from '../../components/pointing/pointing-port.ts';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { browser } from '../../lib/browser/browser.ts';
import { send } from '../../lib/messages/send.ts';

const TAB = Number(new URLSearchParams(location.search).get('tab'));
const loadDraft = () => send('pointing.draft', { tabId: TAB });

const port: PointingPort = {
  request: (origin) => browser.permissions.request({ origins: [origin] }),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  show(tabId) {
    browser.tabs
      .update(tabId, { active: true })
      .catch((error: unknown) => console.warn('Simmer: the tab is gone', error));
  },
};

/** Asks for what was pointed at in the tab that the address names. */
export function PointingApp() {
  const { value: draft, problem, reload } = useLoaded(loadDraft);
  const [fallback] = useState(() => navigator.language);
  return (
    <SessionProvider language={draft?.language ?? fallback} ask={send}>
      {draft ? (
        <Pointing tabId={TAB} draft={draft} port={port} />
      ) : (
        problem && <LoadFailed isPage problem={problem} onRetry={reload} />
      )}
    </SessionProvider>
  );
}
