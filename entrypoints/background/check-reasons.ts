import { CASE_REASONS } from '../../lib/model/kinds.ts';
import type { Policy } from '../../lib/model/policy.ts';
import { ProblemError } from '../../lib/model/problem.ts';

/**
 * Reasons are chosen from the list, the team's or ours; what a case has already may stay. A text is no reason: the log holds none.
 * @throws ProblemError `unknown`, naming the first that is in no list
 */
export function checkReasons(
  codes: readonly string[],
  { reasons }: Pick<Policy, 'reasons'>,
  had: readonly string[] = [],
): void {
  const known = new Set<string>([...CASE_REASONS, ...reasons.map(({ id }) => id), ...had]);
  const strange = codes.find((code) => !known.has(code));
  if (strange !== undefined) throw new ProblemError('unknown', { message: `reasons: ${strange.slice(0, 60)}` });
}
