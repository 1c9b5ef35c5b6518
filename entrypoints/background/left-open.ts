import { checklistOf } from '../../lib/cases/gates.ts';
import { stepName } from '../../lib/cases/step-name.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Moment } from './context.ts';
import { personName, type Words } from './names.ts';

/** Vault items that tell who left what open, and why. */
export const leftOpenIds = (it: Case): string[] =>
  (it.left ?? []).flatMap(({ reason, name }) => [reason, name]).filter((id) => id !== null);

/** What was open when a step was left all the same, as far as it still is: it stays in sight until it is done (R52, R58). */
export function leftOpen(it: Case, words: Words, moment: Moment): NonNullable<CaseView['leftOpen']> {
  const { policy, say } = moment;
  return (it.left ?? []).flatMap(({ step, items, reason, name, at, by }) => {
    if (step === it.step) return []; // the case came back to it: the checklist shows it
    const open = checklistOf({ ...it, step }, policy, say)
      .filter(({ item, done }) => items.includes(item) && !done)
      .map((line) => line.name);
    if (open.length === 0) return [];
    const who = words(name) ?? personName(by, moment);
    return [{ step: stepName(policy, step, say), items: open, by: who, at, reason: words(reason) }];
  });
}
