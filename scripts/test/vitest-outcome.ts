import type { Outcome } from './check.ts';

/** The parts of vitest's JSON report that count. */
export interface Report {
  testResults: FileResult[];
}

export interface FileResult {
  /** Path of the file. */
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; ancestorTitles: string[] }[];
}

/**
 * Counts a vitest report. A file that failed with no failed test, because it could not be loaded or set up, counts as one
 * failure: it holds tests nobody ran. A skipped test's reason is in the title of its group, as `… (skipped: reason)`.
 */
export function vitestOutcome(report: Report): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: [], late: [] };
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')) outcome.failed++;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') outcome.passed++;
      else if (test.status === 'failed') outcome.failed++;
      else outcome.skipped.push(`${test.fullName}: ${reasonOf(test.ancestorTitles.join(' '))}`);
    }
  }
  return outcome;
}

function reasonOf(titles: string): string {
  return /\(skipped: (.+)\)/.exec(titles)?.[1] ?? 'no reason given';
}
