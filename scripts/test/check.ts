/** What one check of `npm test` came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Each failure by name, with the first line of what was wrong. */
  failures: string[];
  /** Each with why it could not run. */
  skipped: string[];
  /** Tests that passed, but only when they were tried again. */
  late: string[];
}

export const OK: Outcome = { passed: 1, failed: 0, failures: [], skipped: [], late: [] };

/** A check that is not a test, and failed. */
export const broken = (name: string): Outcome => ({ ...OK, passed: 0, failed: 1, failures: [name] });

export function sum(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((all, { passed }) => all + passed, 0),
    failed: outcomes.reduce((all, { failed }) => all + failed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
    late: outcomes.flatMap(({ late }) => late),
  };
}

/** The last line of `npm test`; other tools read it. */
export function closingLine({ passed, failed, skipped }: Pick<Outcome, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}
