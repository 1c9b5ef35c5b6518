import type { Outcome } from './check.ts';

/** The parts of vitest's JSON report that count. */
interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; ancestorTitles: string[] }[];
  }[];
}

/**
 * Counts a vitest report. A file that could not be loaded counts as one failure: it holds tests nobody ran. A skipped
 * test's reason is in the title of its group, as `… (skipped: reason)`.
 */
export function vitestOutcome(report: Report): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, skipped: [] };
  for (const file of report.testResults) {
    if (file.assertionResults.length === 0 && file.status === 'failed') outcome.failed++;
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
