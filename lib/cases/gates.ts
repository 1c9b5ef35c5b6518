import { isMessageKey, type Say } from '../i18n/translator.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';
import { checkKey } from './apply-event.ts';
import type { GateAsk } from './gate.ts';
import { isLight } from './is-light.ts';
import { GATES } from './parts/all-gates.ts';
import { findText } from './pick-text.ts';

export interface ChecklistLine {
  item: string;
  name: string;
  required: boolean;
  done: boolean;
  /** What is still missing, in words; empty where it is done, or where only a tick can say. */
  missing: string[];
  /** True where the facts of the case decide, and no tick does. */
  byFacts: boolean;
}

/** All that a light case asks for: the customer was told, somebody took it, how it ended. */
const LIGHT_ITEMS = ['confirm-received', 'handed-over', 'resolution-type', 'article-linked'];

/** A functional escalation cannot close without an article or a reason (R131), so the item comes before closing. */
const ARTICLE = 'article-linked';

function itemsOf(it: Case, policy: Pick<Policy, 'steps'>) {
  const step = policy.steps.find(({ id }) => id === it.step)?.checklist ?? [];
  if (it.type !== 'functional' || it.step !== 'resolution' || step.some(({ id }) => id === ARTICLE)) return step;
  const article = policy.steps.flatMap(({ checklist }) => checklist).find(({ id }) => id === ARTICLE);
  return article ? [...step, { ...article, required: true }] : step;
}

/** The checklist of the step a case is at: the team's (R54), with what is done and what this case needs. */
export function checklistOf(it: Case, policy: GateAsk['policy'], say: Say): ChecklistLine[] {
  const ask = { policy, say };
  return itemsOf(it, policy).flatMap((entry) => {
    const gate = GATES[entry.id];
    if (gate?.concerns?.(it) === false) return [];
    const key = `check.${entry.id}`;
    const name = findText(entry.name, say) ?? (isMessageKey(key) ? say(key) : entry.id);
    const asked = gate?.required?.(it) ?? entry.required;
    const required = asked && (!isLight(it) || LIGHT_ITEMS.includes(entry.id));
    const missing = gate?.missing(it, ask) ?? [];
    const done = gate ? missing.length === 0 : (it.checked[checkKey(it.step, entry.id)]?.done ?? false);
    return [{ item: entry.id, name, required, done, missing, byFacts: gate !== undefined }];
  });
}

/**
 * What still stands between this step and the next, in the reader's words; empty when the step may be left (R52, R58, R75).
 * With a reason it may be left all the same, and the reason is recorded.
 */
export function missingFor(it: Case, policy: GateAsk['policy'], say: Say): string[] {
  if (it.step === 'closed') return [];
  return checklistOf(it, policy, say)
    .filter(({ required, done }) => required && !done)
    .map(({ name }) => name);
}
