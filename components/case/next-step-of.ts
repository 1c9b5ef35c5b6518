import { CASE_STEPS, type CaseStep } from '../../lib/model/kinds.ts';

/** The step after this one; undefined after the last (R52: the steps have one order). */
export function nextStepOf(step: CaseStep): CaseStep | undefined {
  return CASE_STEPS[CASE_STEPS.indexOf(step) + 1];
}
