import { useState } from 'react';
import { Selection } from '../../components/selection/selection.tsx';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { send } from '../../lib/messages/send.ts';

const loadText = () => send('selection.look', { id: location.hash.slice(1) });

/** Takes the selected text, which waits for this page alone. */
export function SelectionApp() {
  const { value: found, problem, reload } = useLoaded(loadText);
  const [fallback] = useState(() => navigator.language);
  return (
    <SessionProvider language={found?.language ?? fallback} ask={send}>
      {found ? <Selection found={found} /> : problem && <LoadFailed isPage problem={problem} onRetry={reload} />}
    </SessionProvider>
  );
}
