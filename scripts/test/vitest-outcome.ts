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
  assertionResults: TestResult[];
}

interface TestResult {
  status: string;
  fullName: string;
  ancestorTitles: string[];
  failureMessages?: string[] | null;
}

/**
 * Counts a vitest report. A file that failed with no failed test, because it could not be loaded or set up, counts as one
 * failure: it holds tests nobody ran. A skipped test's reason is in the title of its group, as `… (skipped: reason)`.
 */
export function vitestOutcome(report: Report): Outcome {
  const outcome: Outcome = { passed: 0, failed: 0, failures: [], skipped: [], late: [] };
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    outcome.failures.push(
      ...failed.map((test) => `${file.name}: ${test.fullName}${firstLine(test.failureMessages?.[0])}`),
    );
    if (file.status === 'failed' && failed.length === 0)
      outcome.failures.push(`${file.name}${firstLine(file.message)}`);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') outcome.passed++;
      else if (test.status !== 'failed') {
        outcome.skipped.push(`${test.fullName}: ${reasonOf(test.ancestorTitles.join(' '))}`);
      }
    }
  }
  return { ...outcome, failed: outcome.failures.length };
}

/** What was wrong, as far as it fits beside a name. */
function firstLine(message = ''): string {
  const line = message.split('\n', 1)[0]?.trim();
  return line ? ` (${line.slice(0, 200)})` : '';
}

function reasonOf(titles: string): string {
  return /\(skipped: (.+)\)/.exec(titles)?.[1] ?? 'no reason given';
}
