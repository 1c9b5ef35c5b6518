import type { Case } from '../model/case.ts';
import { CASE_STEPS, type CaseStep } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { isLight } from './is-light.ts';

type Known = Pick<Case, 'step' | 'type' | 'severity' | 'gravest'>;

/** The step after the one a case is at; null after the end. A light case goes from the resolution to its end (R75). */
export function nextStep(it: Known, policy: Pick<Policy, 'light'>): CaseStep | null {
  if (it.step === 'resolution' && isLight(it, policy)) return 'closed';
  return CASE_STEPS[CASE_STEPS.indexOf(it.step) + 1] ?? null;
}

/** True where a move passes over a step, or goes back: it needs a recorded reason (R52). */
export function isSkip(it: Known, to: CaseStep, policy: Pick<Policy, 'light'>): boolean {
  return nextStep(it, policy) !== to;
}
