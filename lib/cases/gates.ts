import { isMessageKey, type Say } from '../i18n/translator.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';
import { checkKey } from './apply-event.ts';
import { isLight } from './is-light.ts';
import { findText } from './pick-text.ts';

export interface ChecklistLine {
  item: string;
  name: string;
  required: boolean;
  done: boolean;
  /** Done by accepting the hand-over, and by nothing else. */
  byAccepting: boolean;
}

/** All that a light case asks for: the customer was told, somebody took it, how it ended. */
const LIGHT_ITEMS = ['confirm-received', 'handed-over', 'resolution-type', 'article-linked'];

/** A functional escalation cannot close without an article or a reason (R131), so the item comes before closing. */
const ARTICLE = 'article-linked';

const HANDED_OVER = 'handed-over';

/** A hand-over is done when it was accepted: nobody's tick can say so (R60). What is at stake is known from the opening. */
function isDone(it: Case, item: string): boolean {
  if (item === HANDED_OVER) return it.handover.acceptedAt !== null;
  return it.checked[checkKey(it.step, item)]?.done ?? (item === 'stakes' && Boolean(it.stakes ?? it.opened.stakes));
}

function itemsOf(it: Case, policy: Pick<Policy, 'steps'>) {
  const step = policy.steps.find(({ id }) => id === it.step)?.checklist ?? [];
  if (it.type !== 'functional' || it.step !== 'resolution' || step.some(({ id }) => id === ARTICLE)) return step;
  const article = policy.steps.flatMap(({ checklist }) => checklist).find(({ id }) => id === ARTICLE);
  return article ? [...step, { ...article, required: true }] : step;
}

/** The checklist of the step a case is at: the team's (R54), with what is done and what this case needs. */
export function checklistOf(it: Case, policy: Pick<Policy, 'steps'>, say: Say): ChecklistLine[] {
  return itemsOf(it, policy).map((entry) => {
    const key = `check.${entry.id}`;
    const name = findText(entry.name, say) ?? (isMessageKey(key) ? say(key) : entry.id);
    const required = entry.required && (!isLight(it) || LIGHT_ITEMS.includes(entry.id));
    return { item: entry.id, name, required, done: isDone(it, entry.id), byAccepting: entry.id === HANDED_OVER };
  });
}

/**
 * What still stands between this step and the next, in the reader's words; empty when the step may be left (R52, R58, R75).
 * With a reason it may be left all the same, and the reason is recorded.
 */
export function missingFor(it: Case, policy: Pick<Policy, 'steps'>, say: Say): string[] {
  if (it.step === 'closed') return [];
  return checklistOf(it, policy, say)
    .filter(({ required, done }) => required && !done)
    .map(({ name }) => name);
}
