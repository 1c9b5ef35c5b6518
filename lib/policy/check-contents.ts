import type { PolicyFile } from '../model/policy.ts';
import type { Finding } from './policy-error.ts';

const MAX_POINTS = 100;

/** Points outside the score's own scale, and texts that say nothing. */
export function checkContents(policy: PolicyFile): Finding[] {
  const findings: Finding[] = [];
  for (const [kind, { points }] of Object.entries(policy.signals ?? {}))
    if (points !== undefined && !(points >= 0 && points <= MAX_POINTS))
      findings.push({ path: ['signals', kind, 'points'], message: 'points go from 0 to 100, as the score does' });
  for (const [i, site] of (policy.reviewSites ?? []).entries())
    if (site.trim() === '')
      findings.push({
        path: ['reviewSites', i],
        message: 'a review site needs a name, such as "g2.com"; or remove it',
      });
  for (const [i, script] of (policy.scripts ?? []).entries())
    for (const field of ['id', 'language', 'title', 'text'] as const)
      if (script[field].trim() === '')
        findings.push({
          path: ['scripts', i, field],
          message: `a script needs its ${field}; write one, or remove the script`,
        });
  return findings;
}
