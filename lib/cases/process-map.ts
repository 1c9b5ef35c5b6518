import type { Say } from '../i18n/translator.ts';
import { ladderPath } from '../matrix/ladder-path.ts';
import type { Case } from '../model/case.ts';
import { CASE_STEPS, type CaseStep, type EscalationType, type Severity } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { ladderOf } from './find-ladder.ts';
import { checklistOf } from './gates.ts';
import { isLight } from './is-light.ts';
import { GATES } from './parts/all-gates.ts';
import { findText, roleName } from './pick-text.ts';
import { stepName } from './step-name.ts';

export interface MapItem {
  item: string;
  name: string;
  required: boolean;
  /** Decided by the facts of a case rather than by a tick. */
  byFacts: boolean;
  /** Of the case at hand; false where there is none. */
  done: boolean;
}

export interface MapStep {
  step: CaseStep;
  name: string;
  /** Where the case is; null without a case. */
  state: 'done' | 'now' | 'later' | 'passed' | null;
  /** Roles that act here, by the team's names for them (R41). */
  who: string[];
  items: MapItem[];
}

/** The process as the team's policy has it (R51), and where a case stands in it. */
export interface ProcessMap {
  steps: MapStep[];
  /** Which cases go past the post-mortem, and whether this one does; null without a case. */
  light: { types: EscalationType[]; severities: Severity[]; isThis: boolean | null };
  /** Who is asked, one after another, while nobody accepts the hand-over. */
  ladder: string[];
  /** Days from the sign-off to the survey. */
  surveyDays: number;
}

/** Who acts in which step (R37–R47). */
const WHO: Record<CaseStep, readonly string[]> = {
  received: ['agent', 'escalation-manager'],
  investigation: ['escalation-manager', 'technical-manager'],
  resolution: ['technical-manager', 'escalation-manager'],
  'post-mortem': ['escalation-manager', 'technical-staff', 'business-team'],
  closed: ['escalation-manager'],
};

function itemsOf(step: CaseStep, policy: Policy, say: Say, it: Case | null): MapItem[] {
  if (it) return checklistOf({ ...it, step }, policy, say);
  const { checklist = [] } = policy.steps.find(({ id }) => id === step) ?? {};
  return checklist.map(({ id, name, required }) => ({
    item: id,
    name: findText(name, say) ?? id,
    required,
    byFacts: id in GATES,
    done: false,
  }));
}

function stateOf(step: CaseStep, it: Case | null, light: boolean | null): MapStep['state'] {
  if (!it) return null;
  if (light && step === 'post-mortem' && it.step !== step) return 'passed';
  if (step === it.step) return 'now';
  return CASE_STEPS.indexOf(step) < CASE_STEPS.indexOf(it.step) ? 'done' : 'later';
}

function ladderNames(policy: Policy, say: Say, it: Case | null): string[] {
  const ladder = it ? ladderOf(it, policy) : policy.ladders[0];
  return (ladder ? ladderPath(ladder, it?.severity ?? 'S1') : []).map(({ to }) => {
    if ('deputy' in to) return roleName(policy.roles, 'deputy', say);
    return policy.people.find(({ id }) => id === to.person)?.name ?? roleName(policy.roles, to.role, say);
  });
}

/** The map of the process (R51). @param it the case whose place is marked; null for the process alone */
export function processMap(policy: Policy, say: Say, it: Case | null): ProcessMap {
  const light = it && isLight(it, policy);
  return {
    steps: CASE_STEPS.map((step) => ({
      step,
      name: stepName(policy, step, say),
      state: stateOf(step, it, light),
      who: WHO[step].map((role) => roleName(policy.roles, role, say)),
      items: itemsOf(step, policy, say, it),
    })),
    light: { ...policy.light, isThis: light },
    ladder: ladderNames(policy, say, it),
    surveyDays: policy.survey.afterDays,
  };
}
