import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';
import { unitGroups } from './scripts/test/unit-groups.ts';

/** What unit and contract tests expect is written in one zone, wherever they run. Page tests take the zone as it is, as people have it. */
const ZONE = { TZ: 'UTC' };

export default defineConfig({
  test: {
    // All cores: vitest itself, which takes one for its own by default, has little to do while the tests run.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      ...unitGroups(import.meta.dirname).map(({ name, files, isolate }) => ({
        test: {
          name,
          include: files,
          isolate,
          environment: 'node' as const,
          env: ZONE,
          setupFiles: ['test/setup-unit.ts'],
          // How fast things are is for the bench to say: a busy machine fails no test.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          isolate: false,
          environment: 'node',
          env: ZONE,
          setupFiles: ['test/setup-unit.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          // Against the server that COUCHDB_URL names: `npm run test:couchdb`, never a part of `npm test`.
          name: 'couchdb',
          include: ['test/couchdb/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/setup-unit.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['lib/i18n/all-catalogues.ts', 'test/e2e/harness/stop-at-first.ts'],
          // One file at a time, unless `npm test` says that these stand each other (scripts/test/page-tests.ts).
          maxWorkers: Number(process.env.SIMMER_PAGE_WORKERS ?? 1),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // As long as the driver waits for an element: a page is not wrong because it is slow (vitest's own is one second).
          expect: { poll: { timeout: 20_000 } },
          // Nothing is retried by itself: most tests go on where the one before has left the page (scripts/test/second-try.ts).
        },
      },
    ],
  },
});
