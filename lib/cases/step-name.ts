import type { Say } from '../i18n/translator.ts';
import type { CaseStep } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { findText } from './pick-text.ts';

/** What the team calls a step of the process (R54); Simmer's own word where they gave it none. */
export function stepName(policy: Pick<Policy, 'steps'>, step: CaseStep, say: Say): string {
  const given = Object.entries(policy.steps.find(({ id }) => id === step)?.name ?? {});
  return findText(Object.fromEntries(given.filter(([, text]) => text.trim() !== '')), say) ?? say(`step.${step}`);
}
