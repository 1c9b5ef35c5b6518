import { type ChecklistLine, openItems } from '../../lib/cases/gates.ts';
import { type NewEvent, newEvent } from '../../lib/cases/new-event.ts';
import { isSkip, nextStep } from '../../lib/cases/next-step.ts';
import { stepName } from '../../lib/cases/step-name.ts';
import type { Request } from '../../lib/messages/messages.ts';
import type { Case } from '../../lib/model/case.ts';
import type { CaseStep } from '../../lib/model/kinds.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Moment } from './context.ts';

type Keep = (kind: string, text: string | null | undefined) => string | null;

/** What a person is called who answers for a step that is left too early; undefined where they have no name here. */
export function ownName({ settings, policy }: Pick<Moment, 'settings' | 'policy'>): string | undefined {
  return settings.name.trim() || policy.people.find(({ id }) => id === settings.person)?.name;
}

/** What stands between a case and a step, as lines of the checklist and in words, with the steps that it would pass over. */
function inTheWay(
  it: Case,
  step: CaseStep,
  { policy, say, now }: Moment,
): { open: ChecklistLine[]; missing: string[] } {
  const open = openItems(it, policy, say, Date.parse(now));
  const missing = open.map(({ name }) => name);
  if (isSkip(it, step, policy) && nextStep(it, policy) !== null) {
    missing.push(say('gate.skip', { from: stepName(policy, it.step, say), to: stepName(policy, step, say) }));
  }
  return { open, missing };
}

/** True where a case goes to a step only with a name, and none is known here. */
export const needsName = (it: Case, step: CaseStep, moment: Moment): boolean =>
  inTheWay(it, step, moment).missing.length > 0 && !ownName(moment);

/**
 * On to another step. One is not left while something is missing, nor passed over, without a reason and a name (R52, R58, R75);
 * and not from a page that had not seen where the case stands by now.
 * @returns null where it was said already: an answer that was lost, or another tab that was quicker
 * @throws ProblemError `case-moved`, `step-not-ready`, `step-needs-name`
 */
export function moveStep(it: Case, asked: Request<'case.step'>, moment: Moment, keep: Keep): NewEvent | null {
  const { step, from } = asked;
  if (it.step === step) return null;
  const { policy, say } = moment;
  if (it.closedAt !== null || (from && from !== it.step))
    throw new ProblemError('case-moved', { step: stepName(policy, it.step, say) });
  const { open, missing } = inTheWay(it, step, moment);
  const heard = { ...it.openers };
  if (missing.length === 0) {
    return newEvent('case.step-entered', `case:${it.id}`, {
      ...{ step, from: it.step, heard },
      reason: keep('reason', asked.reason),
    });
  }
  if (!asked.reason?.trim()) throw new ProblemError('step-not-ready', { missing: missing.join('; ') });
  const name = ownName(moment) ?? asked.name?.trim();
  if (!name) throw new ProblemError('step-needs-name');
  return newEvent('case.step-entered', `case:${it.id}`, {
    ...{ step, from: it.step, heard },
    reason: keep('reason', asked.reason),
    open: open.map(({ item }) => item),
    name: keep('name', name),
  });
}
