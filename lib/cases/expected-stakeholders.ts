import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';

/** Whom R59 names, by role: the client's CSM and account executive, and the executive team. */
const ALWAYS = ['csm', 'ae'];
const EXECUTIVE = 'executive';

/** True where key stakeholders have to be told: high priority, and an escalation up the line (R59). */
export function needsStakeholders({ type, priority, parts }: Pick<Case, 'type' | 'priority' | 'parts'>): boolean {
  const level = parts.weighing?.priority?.level ?? priority;
  return (level === 'high' || level === 'urgent') && (type === 'hierarchical' || type === 'executive');
}

/**
 * Roles to be told of a case, each with whether it was (R59): those its matrix row names, the customer's CSM and account
 * executive, and the executives. A role that nobody of the team's list has is left out, unless the row names it.
 */
export function expectedStakeholders(
  it: Pick<Case, 'opened' | 'parts'>,
  people: Policy['people'] = [],
): { role: string; isTold: boolean }[] {
  const holds = (role: string) => people.length === 0 || people.some(({ roles }) => roles.includes(role));
  const roles = [...it.opened.notify, ...[...ALWAYS, EXECUTIVE].filter(holds)];
  const told = it.parts.crew?.told ?? [];
  return [...new Set(roles)].map((role) => ({
    role,
    isTold: told.some(
      ({ who }) =>
        who.role === role || (who.person && people.find(({ id }) => id === who.person)?.roles.includes(role)),
    ),
  }));
}
