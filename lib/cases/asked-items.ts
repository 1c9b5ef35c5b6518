import type { Say } from '../i18n/translator.ts';
import { CASE_STEPS, type CaseStep, type EscalationType, type Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { checklistOf } from './gates.ts';
import { nextStep } from './next-step.ts';
import { sampleCase } from './sample-case.ts';
import { stepName } from './step-name.ts';

/** must: the step waits for it · may: it can be left. */
export type Asking = 'must' | 'may';

export interface AskedStep {
  step: CaseStep;
  name: string;
  /** True for a step that such a case passes over by rule (R75). */
  isPassed: boolean;
  items: { item: string; name: string; asking: Asking; byFacts: boolean }[];
}

/** What a case of a type and a severity is asked for, step by step, by the team's policy (R54). */
export function askedItems(type: EscalationType, severity: Severity, policy: Policy, say: Say): AskedStep[] {
  const sample = sampleCase(type, severity);
  const isPassed = nextStep({ ...sample, step: 'resolution' }, policy) === 'closed';
  return CASE_STEPS.map((step) => {
    const items = checklistOf({ ...sample, step }, policy, say).map(({ item, name, required, byFacts }) => {
      const asking: Asking = required ? 'must' : 'may';
      return { item, name, asking, byFacts };
    });
    return { step, name: stepName(policy, step, say), isPassed: isPassed && step === 'post-mortem', items };
  });
}
