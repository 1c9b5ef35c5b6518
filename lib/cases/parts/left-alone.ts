import type { Case } from '../../model/case.ts';
import type { Person } from '../../model/policy.ts';

/** The role that manages fixes where nobody is named (R46). */
export const FIX_ROLE = 'technical-manager';

/** True for whoever manages the fix of a case: by name, else everybody in the role that does. */
export function isFixOwner(it: Pick<Case, 'parts'>, person: Pick<Person, 'id' | 'roles'>): boolean {
  const owner = it.parts.fix?.owner;
  if (owner?.person) return owner.person === person.id;
  if (owner?.name) return false;
  return person.roles.includes(owner?.role ?? FIX_ROLE);
}

/**
 * Until when Simmer itself leaves a person alone about a case, because they fix it and asked for quiet (R66); null where it
 * does not. @param now milliseconds since the epoch
 */
export function quietUntil(it: Pick<Case, 'parts'>, person: Pick<Person, 'id' | 'roles'>, now: number): number | null {
  const until = it.parts.fix?.quiet?.until;
  const ends = until ? Date.parse(until) : 0;
  return ends > now && isFixOwner(it, person) ? ends : null;
}
