import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { loadOrAskAgain } from './load-or-ask-again.ts';

/**
 * Loads something when the screen appears, and again on `reload`. The latest question wins; what was loaded stays in view
 * while it is asked again, and when that fails.
 * @param load must be the same function every time
 * @param stamp whatever is another when something that is loaded here may have changed: then it is asked again
 * @returns also `ask`: a `reload` that can be waited for and never rejects
 */
export function useLoaded<T>(load: () => Promise<T>, stamp?: unknown) {
  const [value, put] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const ask = useCallback((): Promise<unknown> => {
    const mine = ++turn.current;
    return loadOrAskAgain(load).then(
      (next) => {
        if (mine !== turn.current) return;
        put(next);
        setProblem(null);
      },
      (error) => mine === turn.current && setProblem(problemOf(error)),
    );
  }, [load]);
  const reload = useCallback(() => void ask(), [ask]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says that something changed, not what
  useEffect(reload, [reload, stamp]);
  const setValue = useCallback((next: T) => {
    turn.current++;
    put(next);
  }, []);
  return { value, problem, reload, ask, setValue };
}
