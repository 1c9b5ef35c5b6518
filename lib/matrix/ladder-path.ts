import type { Severity } from '../model/kinds.ts';
import type { Ladder, LadderStep } from '../model/ladder.ts';

/** The steps that a severity takes, in order. A jump back to a step that was taken ends it: no ladder goes round for ever. */
export function ladderPath({ steps }: Ladder, severity: Severity): LadderStep[] {
  const path: LadderStep[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < steps.length && !seen.has(i); ) {
    seen.add(i);
    const step = steps[i] as LadderStep;
    const isTaken = !step.severities || step.severities.includes(severity);
    if (isTaken) path.push(step);
    const jump = isTaken && step.next ? steps.findIndex(({ id }) => id === step.next) : -1;
    i = jump === -1 ? i + 1 : jump;
  }
  return path;
}
