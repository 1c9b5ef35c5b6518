import type { Case } from '../../model/case.ts';

/** True while a workaround waits for its proper fix: until somebody says what became of it, closed or not (R72). */
export function isFixPending(it: Pick<Case, 'parts'>): boolean {
  const { resolution, fixAnswer } = it.parts.outcome ?? {};
  return resolution?.kind === 'workaround' && (fixAnswer === undefined || fixAnswer.answer === 'later');
}

/** True where the day of its review has passed. @param today a day such as `2026-11-16`, as the reader counts it */
export function isReviewOverdue(it: Pick<Case, 'parts'>, today: string): boolean {
  const on = it.parts.outcome?.resolution?.reviewOn;
  return isFixPending(it) && on != null && on < today;
}

/** Every case whose workaround waits for its fix, the soonest review first; those without a day come before all (R72). */
export function listPendingFixes<C extends Pick<Case, 'parts'>>(cases: readonly C[]): C[] {
  const dayOf = (it: C) => it.parts.outcome?.resolution?.reviewOn ?? '';
  return cases.filter(isFixPending).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
