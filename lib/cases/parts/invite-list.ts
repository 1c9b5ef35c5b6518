import type { Case } from '../../model/case.ts';
import type { Involved } from '../../model/parts/mortem.ts';
import type { Policy } from '../../model/policy.ts';

/** Whom R76 wants there whoever took part: where nobody of the role did, the role itself is asked. */
const ALWAYS = ['csm', 'ae', 'technical-manager'];

/** Whether somebody who is invited already stands for a person or a role. */
function isCovered(list: readonly Involved[], { person, role }: Involved['who'], people: Policy['people']): boolean {
  return list.some(({ who }) => {
    if (person) return who.person === person;
    if (!role) return false;
    const roles = people.find(({ id }) => id === who.person)?.roles ?? [];
    return who.role === role || roles.includes(role);
  });
}

/**
 * Who is asked to the post-mortem (R76), by the log: whoever opened the case, its owner, whoever took it, fixed it, was told
 * of it or signed it off; then the roles that are always asked, as far as the team has them. Nobody twice.
 */
export function inviteList(
  it: Pick<Case, 'openedBy' | 'opened' | 'owner' | 'parts'>,
  { people, roles }: Pick<Policy, 'people' | 'roles'>,
): Involved[] {
  // Nobody's click opened it: then there is nobody to ask for that.
  const opener: Involved[] = it.opened.cause ? [] : [{ who: { person: it.openedBy }, why: 'opener' }];
  const always = ALWAYS.filter((role) => roles.some(({ id }) => id === role));
  const fixOwner = it.parts.mortem?.involved.some(({ why }) => why === 'fix-owner');
  const all: Involved[] = [
    ...opener,
    { who: it.owner, why: 'owner' },
    ...(it.parts.mortem?.involved ?? []),
    ...always
      .filter((role) => role !== 'technical-manager' || !fixOwner)
      .map((role): Involved => ({ who: { role }, why: 'role' })),
  ];
  const list: Involved[] = [];
  for (const one of all) if (one.who.name || !isCovered(list, one.who, people)) list.push(one);
  return list;
}
