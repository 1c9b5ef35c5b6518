import { SEVERITIES, type Severity } from './kinds.ts';
import type { Ladder } from './ladder.ts';

export interface LadderLoop {
  /** Index of the step whose `next` leads back. */
  step: number;
  /** Ids of the steps that go round, the first one again at the end. */
  ids: string[];
}

function findLoopAt({ steps }: Ladder, severity: Severity): LadderLoop | undefined {
  const trail: number[] = [];
  let i = 0;
  while (i < steps.length) {
    const at = trail.indexOf(i);
    if (at !== -1) {
      const ids = [...trail.slice(at), i].map((index) => steps[index]?.id ?? '');
      // Only a jump leads back; steps after it may have been passed on the way.
      const step = trail.slice(at).findLast((index) => steps[index]?.next != null) ?? i;
      return { step, ids };
    }
    trail.push(i);
    const { next, severities } = steps[i] ?? {};
    const isTaken = !severities || severities.includes(severity);
    const jump = isTaken && next != null ? steps.findIndex(({ id }) => id === next) : -1;
    i = jump === -1 ? i + 1 : jump;
  }
  return undefined;
}

/** Steps of a ladder that lead back to one another, at any severity; undefined where every way through it ends. */
export function findLadderLoop(ladder: Ladder): LadderLoop | undefined {
  for (const severity of SEVERITIES) {
    const loop = findLoopAt(ladder, severity);
    if (loop) return loop;
  }
  return undefined;
}
