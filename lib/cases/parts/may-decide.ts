import type { Concession } from '../../model/parts/concessions.ts';
import type { Policy } from '../../model/policy.ts';

type Approver = Concession['approver'];
/** Whoever is said to decide: by the team's list, by a role, or by a name that the list does not have. */
type Decider = {
  person?: string | null | undefined;
  role?: string | null | undefined;
  name?: string | null | undefined;
};

/**
 * Whether somebody may decide on a concession (R80): whoever is named, else whoever has the approver's role in the team's list.
 * Somebody who is not in the list may stand for a role or for a typed name, never for a person of the list.
 */
export function mayDecide(approver: Approver, decider: Decider, { people }: Pick<Policy, 'people'>): boolean {
  if (approver.person) return decider.person === approver.person;
  if (decider.person) {
    const roles = people.find(({ id }) => id === decider.person)?.roles ?? [];
    return !!approver.role && roles.includes(approver.role);
  }
  if (decider.role) return decider.role === approver.role;
  return !!decider.name;
}
