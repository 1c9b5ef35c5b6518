import type { PolicyFile } from '../model/policy.ts';
import { OUTLINE } from '../scripts/library/outline.ts';
import { knownLadders } from './check-ladders.ts';
import { listed } from './check-names.ts';
import type { Known } from './check-people.ts';
import { checkTime } from './check-time.ts';
import type { Finding } from './policy-error.ts';

/** Rows of the matrix: whoever and whatever they name and is not there, and times nobody can mean. */
export function checkMatrix(policy: PolicyFile, { checkRole, checkPerson }: Known): Finding[] {
  const ladders = knownLadders(policy);
  const scripts = new Set([...(policy.scripts ?? []).map(({ id }) => id), ...Object.keys(OUTLINE)]);
  return (policy.matrix ?? []).flatMap((row, i) => {
    const path = ['matrix', i];
    const findings: Finding[] = [
      ...checkRole(row.to.role, [...path, 'to', 'role']),
      ...checkPerson(row.to.person, [...path, 'to', 'person']),
      ...row.notify.flatMap((id, j) => checkRole(id, [...path, 'notify', j])),
      ...checkTime(
        row.acknowledgeWithin,
        [...path, 'acknowledgeWithin'],
        'nobody can acknowledge within no time; write a time such as PT15M, or leave it out',
      ),
    ];
    if (row.ladder && !ladders.has(row.ladder))
      findings.push({
        path: [...path, 'ladder'],
        message: `no ladder is called "${row.ladder}"; use ${listed(ladders)}, or null for none`,
      });
    for (const [j, id] of (row.scripts ?? []).entries())
      if (!scripts.has(id))
        findings.push({
          path: [...path, 'scripts', j],
          message: `no script is called "${id}"; use ${listed(scripts)}`,
        });
    return findings;
  });
}
