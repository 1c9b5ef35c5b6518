import type { LintFinding } from '../../lib/model/lint-finding.ts';
import { ProblemError } from '../../lib/model/problem.ts';

/** A policy that parses, and must not come into force all the same: the linter finds errors in it that were not there before. */
export class PolicyRefusedError extends ProblemError {
  readonly findings: readonly LintFinding[];
  constructor(findings: readonly LintFinding[]) {
    super('policy-refused', { message: findings[0]?.message ?? '' });
    this.findings = findings;
  }
}
