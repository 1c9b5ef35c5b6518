import { useCallback, useRef, useState } from 'react';
import type { FirstProgress } from '../../lib/messages/first-messages.ts';
import { useSession } from '../shared/session.tsx';

/**
 * Where somebody is and what they typed, kept as it changes. Where it cannot be kept the page goes on all the same: then only a
 * reload begins anew.
 */
export function useProgress(first: FirstProgress) {
  const { ask } = useSession();
  const [progress, put] = useState(first);
  const latest = useRef(first);
  const keep = useCallback(
    async (part: Partial<FirstProgress>): Promise<void> => {
      latest.current = { ...latest.current, ...part };
      put(latest.current);
      await ask('first.keep', latest.current).catch((error) => console.warn('Simmer: the step was not kept', error));
    },
    [ask],
  );
  return [progress, keep] as const;
}
