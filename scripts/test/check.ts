/** What one check of `npm test` came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Each with why it could not run. */
  skipped: string[];
  /** Tests that passed, but only when they were tried again. */
  late: string[];
}

export const OK: Outcome = { passed: 1, failed: 0, skipped: [], late: [] };
export const BROKEN: Outcome = { passed: 0, failed: 1, skipped: [], late: [] };

export function sum(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((all, { passed }) => all + passed, 0),
    failed: outcomes.reduce((all, { failed }) => all + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
    late: outcomes.flatMap(({ late }) => late),
  };
}

/** The last line of `npm test`; other tools read it. */
export function closingLine({ passed, failed, skipped }: Pick<Outcome, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}
