import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IN_BOTH } from '../browser-table/page-tests.ts';
import { findFirefox } from '../setup/find-browser.mjs';
import { OK, type Outcome } from './check.ts';
import { withSecondTry } from './second-try.ts';
import type { Report } from './vitest-outcome.ts';

/** How vitest is to run the page tests: as many files at a time, and whether a file ends with its first failed test. */
export interface PageRun {
  files: string[];
  workers: 1 | 2 | 3;
  stopsAtFirst: boolean;
  /** The browser for journeys that are written once; those that start a browser of their own name it themselves. */
  browser?: 'firefox';
}

/**
 * Files that stand no other beside them, by the beginning of their names: what is measured in true time, and what puts an
 * extension in the place of the one that runs.
 */
const ALONE = ['clocks-live', 'matrix-replay', 'page-life', 'update'];

/**
 * Runs the tests in real browsers: three files at a time where they stand it (they wait more than they work, also on two cores), then the others, and once more, each by itself, the
 * files that failed. Browsers and servers are late now and then; what passes late is named in the end.
 */
export async function runPageTests(root: string, run: (how: PageRun) => Promise<Report>): Promise<Outcome> {
  const files = readdirSync(join(root, 'test/e2e')).filter((name) => name.endsWith('.test.ts'));
  const isAlone = (name: string) => ALONE.some((beginning) => name.startsWith(beginning));
  const paths = (names: string[]) => names.map((name) => `test/e2e/${name}`);
  const together = await run({
    files: paths(files.filter((name) => !isAlone(name))),
    workers: 3,
    stopsAtFirst: true,
  });
  const alone = await run({ files: paths(files.filter(isAlone)), workers: 1, stopsAtFirst: true });
  const first = { testResults: [...together.testResults, ...alone.testResults] };
  return withSecondTry(first, (again) => run({ files: again, workers: 1, stopsAtFirst: false }));
}

/** Runs once more, in Firefox, the journeys that are written once, two at a time. Where no Firefox is, says so. */
export async function runInFirefox(run: (how: PageRun) => Promise<Report>): Promise<Outcome> {
  if (!findFirefox()) return { ...OK, passed: 0, skipped: ['journeys in Firefox: it is not installed'] };
  const files = IN_BOTH.map((name) => `test/e2e/${name}.test.ts`);
  const first = await run({ files, workers: 2, stopsAtFirst: true, browser: 'firefox' });
  return withSecondTry(first, (again) => run({ files: again, workers: 1, stopsAtFirst: false, browser: 'firefox' }));
}
