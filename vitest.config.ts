import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'scripts/**/*.test.ts',
            'entrypoints/**/*.test.ts',
            'test/sync/**/*.test.ts',
          ],
          environment: 'node',
          setupFiles: ['test/setup-unit.ts'],
          // How fast things are is for the bench to say: a busy machine fails no test.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          environment: 'node',
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
          setupFiles: ['test/e2e/harness/stop-at-first.ts'],
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
