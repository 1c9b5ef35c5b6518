import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../lib/model/problem.ts';

/**
 * Loads something when the screen appears, and again on `reload`. The latest question wins; what was loaded stays in view
 * while it is asked again, and when that fails.
 * @param load must be the same function every time
 */
export function useLoaded<T>(load: () => Promise<T>) {
  const [value, put] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    load().then(
      (next) => {
        if (mine !== turn.current) return;
        put(next);
        setProblem(null);
      },
      (error) => mine === turn.current && setProblem(problemOf(error)),
    );
  }, [load]);
  useEffect(reload, [reload]);
  const setValue = useCallback((next: T) => {
    turn.current++;
    put(next);
  }, []);
  return { value, problem, reload, setValue };
}
