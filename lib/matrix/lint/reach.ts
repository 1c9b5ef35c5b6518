import { findPerson, peopleOfRole } from '../../duty/find-people.ts';
import type { Ladder, LadderStep } from '../../model/ladder.ts';
import type { MatrixRow, Person, Policy } from '../../model/policy.ts';

/** Roles that somebody has by having the ticket or the case. */
export const FLOATING_ROLES: readonly string[] = ['assignee', 'owner'];

/** Everybody who can come to have a role: whoever takes its turns, where it has turns, else whoever holds it. */
export function holdersOf(role: string, policy: Policy): readonly Person[] {
  const rotation = policy.roles.find(({ id }) => id === role)?.rotation;
  return rotation ? rotation.people.flatMap((id) => findPerson(id, policy) ?? []) : peopleOfRole(role, policy);
}

/** The ladder a row climbs: the one it names, the first where it names none, none where it says so. */
export function ladderOf(row: MatrixRow, policy: Policy): Ladder | null {
  if (row.ladder === null) return null;
  return policy.ladders.find(({ id }) => id === row.ladder) ?? policy.ladders[0] ?? null;
}

const ACCOUNT_ROLES = ['csm', 'ae'] as const;

/** True where the row itself reaches somebody, at least for some customers. */
export function reachesByItself({ to }: MatrixRow, policy: Policy): boolean {
  if (findPerson(to.person, policy) || FLOATING_ROLES.includes(to.role)) return true;
  const own = ACCOUNT_ROLES.find((role) => role === to.role);
  if (own && policy.accounts.some((account) => findPerson(account[own], policy))) return true;
  return holdersOf(to.role, policy).length > 0;
}

/** True where a step asks somebody. A deputy is somebody's: where nobody was asked before, there is none. */
function stepReaches({ to }: LadderStep, policy: Policy): boolean {
  return 'role' in to && (findPerson(to.person, policy) !== undefined || holdersOf(to.role, policy).length > 0);
}

/** True where a row sets no time to acknowledge and the cadence of some severity that a step is taken at does. */
const hasCadence = ({ severities }: LadderStep, { cadence }: Policy): boolean =>
  cadence.some(({ severity }) => !severities || severities.includes(severity));

/** True where a ladder gets going for a row: its times are its own, or counted from the time to acknowledge, or from the cadence's. */
export const isTimed = (step: LadderStep, row: MatrixRow, policy: Policy): boolean =>
  typeof step.after === 'string' || row.acknowledgeWithin != null || hasCadence(step, policy);

/** True where somebody is asked by a ladder in the end, here or by the service that runs it. */
export function ladderReaches(ladder: Ladder | null, row: MatrixRow, policy: Policy): boolean {
  if (!ladder) return false;
  if (policy.destinations.some(({ id }) => id === ladder.pager)) return true;
  return ladder.steps.some((step) => isTimed(step, row, policy) && stepReaches(step, policy));
}
