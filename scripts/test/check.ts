/** What one check of `npm test` came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Each with why it could not run. */
  skipped: string[];
}

export const OK: Outcome = { passed: 1, failed: 0, skipped: [] };
export const BROKEN: Outcome = { passed: 0, failed: 1, skipped: [] };

export function sum(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((all, { passed }) => all + passed, 0),
    failed: outcomes.reduce((all, { failed }) => all + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** The last line of `npm test`; other tools read it. */
export function closingLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}
