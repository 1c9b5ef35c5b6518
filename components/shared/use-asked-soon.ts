import { useEffect, useState } from 'react';
import { type Problem, problemOf } from '../../lib/model/problem.ts';

/**
 * What is answered once nothing has changed for `pauseMs`, in milliseconds. `asking` is remembered by its caller: another one
 * asks again, and the answer to the one before is passed over. Null while it rests; undefined from it asks nothing either, and
 * keeps the last answer.
 */
export function useAskedSoon<T>(asking: (() => Promise<T> | undefined) | null, pauseMs: number) {
  const [answer, setAnswer] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (!asking) {
      setAnswer(null);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      asking()?.then(
        (next) => {
          if (!isCurrent) return;
          setAnswer(next);
          setProblem(null);
        },
        (error: unknown) => isCurrent && setProblem(problemOf(error)),
      );
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asking, pauseMs]);
  return { answer, problem };
}
