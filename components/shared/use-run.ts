import { useCallback, useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../lib/model/problem.ts';

/** Runs one thing at a time that a person asked for, and keeps what went wrong, to be shown beside it. */
export function useRun() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const alive = useRef(true);
  const running = useRef(false);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const run = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      if (alive.current) setProblem(problemOf(error));
      return false;
    } finally {
      running.current = false;
      if (alive.current) setBusy(false);
    }
  }, []);
  return { busy, problem, run };
}
