import type { LintFinding } from '../../model/lint-finding.ts';
import type { Policy } from '../../model/policy.ts';
import { FLOATING_ROLES, holdersOf, ladderOf } from './reach.ts';

/** A role on whose duty the matrix relies, and where it is named first. */
export interface DutyRole {
  role: string;
  path: LintFinding['path'];
  row: string;
}

/** Roles that rows go to, or their ladders, for lack of a person's name; those that nobody holds are left out. */
export function dutyRoles(policy: Policy): DutyRole[] {
  const found = new Map<string, DutyRole>();
  const name = (to: { role: string; person?: string | null | undefined }, path: LintFinding['path'], row: string) => {
    if (to.person || found.has(to.role) || FLOATING_ROLES.includes(to.role)) return;
    if (holdersOf(to.role, policy).length > 0) found.set(to.role, { role: to.role, path, row });
  };
  for (const [i, row] of policy.matrix.entries()) name(row.to, ['matrix', i, 'to', 'role'], row.id);
  for (const row of policy.matrix) {
    const ladder = ladderOf(row, policy);
    if (!ladder) continue;
    const at = policy.ladders.indexOf(ladder);
    for (const [j, { to }] of ladder.steps.entries())
      if ('role' in to) name(to, ['ladders', at, 'steps', j, 'to', 'role'], row.id);
  }
  return [...found.values()];
}
