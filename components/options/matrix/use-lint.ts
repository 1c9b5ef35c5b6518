import { useEffect, useState } from 'react';
import type { LintFinding } from '../../../lib/model/lint-finding.ts';
import { type Problem, problemOf } from '../../../lib/model/problem.ts';
import { useSession } from '../../shared/session.tsx';

const PAUSE_MS = 400;

interface Found {
  findings: readonly LintFinding[];
  /** How many are not listed. */
  more: number;
  /** False until the first answer: nothing found is not yet nothing wrong. */
  isReady: boolean;
}

/** What the linter says of the parts as they stand here, saved or not, a moment after the last change (U8). */
export function useLint(values: object) {
  const { ask } = useSession();
  const [found, setFound] = useState<Found>({ findings: [], more: 0, isReady: false });
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      ask('lint.run', { values }).then(
        (answer) => {
          if (!isCurrent) return;
          setFound({ ...answer, isReady: true });
          setProblem(null);
        },
        (error: unknown) => isCurrent && setProblem(problemOf(error)),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, values]);
  return { ...found, problem };
}
