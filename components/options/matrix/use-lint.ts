import { useCallback } from 'react';
import { useSession } from '../../shared/session.tsx';
import { useAskedSoon } from '../../shared/use-asked-soon.ts';

const PAUSE_MS = 400;
const NOTHING = { findings: [], more: 0 };

/**
 * What the linter says of the parts as they stand here, saved or not, a moment after the last change (U8). `isReady` is false
 * until the first answer: nothing found is not yet nothing wrong.
 */
export function useLint(values: object) {
  const { ask } = useSession();
  const asking = useCallback(() => ask('lint.run', { values }), [ask, values]);
  const { answer, problem } = useAskedSoon(asking, PAUSE_MS);
  return { ...(answer ?? NOTHING), isReady: answer !== null, problem };
}
