import { askedNow } from './asked-now.ts';
import { openItems } from './gates.ts';
import { nextStep } from './next-step.ts';
import { nextUpdate } from './next-update.ts';
import type { PartAsk, PersonPart } from './part-ask.ts';
import { surveyDueAt, wasSurveyTried } from './parts/survey.ts';
import { stepName } from './step-name.ts';

type Next = Omit<PersonPart, 'as'>;

/**
 * The one thing to do next on a case as a whole (R50): somebody accepts it; the customer hears from us where that is due soon;
 * what the step still asks for; on to the next; and once it is closed, the survey.
 */
export function nextOfCase({ it, policy, say, now }: Omit<PartAsk, 'isMine' | 'me'>): Next {
  const { handover } = it;
  if (it.step === 'closed') {
    const due = wasSurveyTried(it) ? null : surveyDueAt(it, policy);
    return due ? { next: 'survey', weight: 'later', at: due } : { next: 'closed', weight: 'none' };
  }
  if (handover.acceptedAt === null) {
    const who = askedNow(it)?.to ?? handover;
    return { next: 'wait', weight: 'own', at: handover.acknowledgeBy, who };
  }
  const update = nextUpdate(it, policy);
  if (update && update.soonAt <= now) {
    const at = new Date(update.dueAt).toISOString();
    return { next: update.kind === 'first' ? 'first-word' : 'update', weight: 'waited', at };
  }
  const [open] = openItems(it, policy, say, now);
  if (open) return { next: 'item', weight: 'own', item: open.name };
  const step = nextStep(it, policy);
  return { next: 'step', weight: 'own', ...(step && { item: stepName(policy, step, say) }) };
}
