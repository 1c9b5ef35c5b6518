import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Real browsers and servers are late now and then. What passes at its second try is marked so in the report.
          retry: 1,
        },
      },
    ],
  },
});
