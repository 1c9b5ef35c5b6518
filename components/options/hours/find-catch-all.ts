import type { Condition } from '../../../lib/model/condition.ts';
import type { Sla } from '../../../lib/model/policy.ts';

const asksNothing = (when: Condition): boolean =>
  'all' in when ? when.all.every(asksNothing) : 'any' in when && when.any.some(asksNothing);

/** True where an SLA holds for every ticket that comes to it. */
export const matchesAll = ({ when }: Pick<Sla, 'when'>): boolean => !when || asksNothing(when);

/** The place of the first SLA that matches every ticket: none below it is ever reached. The end of the list where none does. */
export function findCatchAll(slas: readonly Sla[]): number {
  const at = slas.findIndex(matchesAll);
  return at === -1 ? slas.length : at;
}
