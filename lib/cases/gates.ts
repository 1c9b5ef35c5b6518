import type { Say } from '../i18n/translator.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';
import { checkKey } from './apply-event.ts';
import { AS_NAMED, type GateAsk } from './gate.ts';
import { gateSeverity, isLight } from './is-light.ts';
import { itemName } from './item-name.ts';
import { GATES } from './parts/all-gates.ts';

export interface ChecklistLine {
  item: string;
  name: string;
  required: boolean;
  done: boolean;
  /** What is still missing, in words; empty where it is done, or where only a tick can say. */
  missing: string[];
  /** True where the facts of the case decide, and no tick does. */
  byFacts: boolean;
  /** Vault item of what was written beside a tick. */
  note: string | null;
}

/** All that a light case asks for: the customer was told, somebody took it, how it ended. */
export const LIGHT_ITEMS = ['confirm-received', 'handed-over', 'resolution-type', 'article-linked'];

/** A functional escalation cannot close without an article or a reason (R131), so the item comes before closing. */
const ARTICLE = 'article-linked';

type Item = Policy['steps'][number]['checklist'][number];

/** True where the team asks for an item of a case like this one. */
const isFor = ({ types, severities }: Item, it: Case): boolean =>
  (types?.includes(it.type) ?? true) && (severities?.includes(gateSeverity(it)) ?? true);

function itemsOf(it: Case, policy: Pick<Policy, 'steps'>): Item[] {
  const all = policy.steps.find(({ id }) => id === it.step)?.checklist ?? [];
  const step = all.filter((item) => isFor(item, it));
  if (it.type !== 'functional' || it.step !== 'resolution' || step.some(({ id }) => id === ARTICLE)) return step;
  const article = policy.steps.flatMap(({ checklist }) => checklist).find(({ id }) => id === ARTICLE);
  return article ? [...step, { ...article, required: true }] : step;
}

/** The checklist of the step a case is at: the team's (R54), with what is done and what this case needs. */
export function checklistOf(it: Case, policy: GateAsk['policy'], say: Say, now?: number): ChecklistLine[] {
  const ask = { policy, say, now };
  const light = isLight(it, policy);
  return itemsOf(it, policy).flatMap((entry) => {
    const gate = Object.hasOwn(GATES, entry.id) ? GATES[entry.id] : undefined;
    if (gate?.concerns?.(it) === false) return [];
    const name = itemName(entry, say);
    const asked = gate?.required?.(it) ?? entry.required;
    const required = asked && (!light || (entry.light ?? LIGHT_ITEMS.includes(entry.id)));
    const missing = (gate?.missing(it, ask) ?? []).map((text) => (text === AS_NAMED ? name : text));
    const ticked = gate ? undefined : it.checked[checkKey(it.step, entry.id)];
    const done = gate ? missing.length === 0 : (ticked?.done ?? false);
    const note = ticked?.note ?? null;
    return [{ item: entry.id, name, required, done, missing, byFacts: gate !== undefined, note }];
  });
}

/**
 * What still stands between this step and the next, in the reader's words; empty when the step may be left (R52, R58, R75).
 * With a reason it may be left all the same, and the reason is recorded.
 */
export function missingFor(it: Case, policy: GateAsk['policy'], say: Say, now?: number): string[] {
  return openItems(it, policy, say, now).map(({ name }) => name);
}

/** The same, as lines of the checklist. */
export function openItems(it: Case, policy: GateAsk['policy'], say: Say, now?: number): ChecklistLine[] {
  if (it.step === 'closed') return [];
  return checklistOf(it, policy, say, now).filter(({ required, done }) => required && !done);
}
