import type { Outcome } from './check.ts';
import { type FileResult, type Report, vitestOutcome } from './vitest-outcome.ts';

/** More than this many files that failed are no chance: they are not tried again. */
const MOST = 8;

/** The files to be tried again, whole and each by itself: a single test would find what its first run left behind. */
export function filesToRetry(report: Report): string[] {
  const failed = report.testResults
    .filter(({ status, name }) => status === 'failed' && name.endsWith('.test.ts'))
    .map(({ name }) => name);
  return failed.length > MOST ? [] : failed;
}

/** Runs again, one after another, what failed in the first run, and counts both. */
export async function withSecondTry(first: Report, again: (files: string[]) => Promise<Report>): Promise<Outcome> {
  const files = filesToRetry(first);
  if (files.length === 0) return vitestOutcome(first);
  console.log(`\nTried again, each by itself: ${files.join(', ')}`);
  return outcomeOfTries(first, await again(files));
}

/** What the files came to in the end: the second run of a file counts in place of the first, and what passed late is named. */
export function outcomeOfTries(first: Report, second: Report): Outcome {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  const outcome = vitestOutcome({ testResults: first.testResults.map((file) => again.get(file.name) ?? file) });
  const late = first.testResults.flatMap((file) => latePasses(file, again.get(file.name)));
  return { ...outcome, late };
}

function latePasses(first: FileResult, second: FileResult | undefined): string[] {
  if (!second) return [];
  const passed = new Set(second.assertionResults.filter(({ status }) => status === 'passed').map((it) => it.fullName));
  const late = first.assertionResults.filter(({ status, fullName }) => status === 'failed' && passed.has(fullName));
  if (late.length > 0) return late.map(({ fullName }) => fullName);
  return second.status === 'passed' ? [`${first.name} (its set-up)`] : [];
}
