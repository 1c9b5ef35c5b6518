import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { IN_BOTH, ON_REQUEST } from './browser-table/page-tests.ts';

/** `npm run e2e:firefox [-- names]`: journeys that are written once, in Firefox. Without names, all that run there. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const names = process.argv.slice(2);
const files = (names.length > 0 ? names : [...IN_BOTH, ...ON_REQUEST]).map((name) => `test/e2e/${name}.test.ts`);
const { status } = spawnSync(
  process.execPath,
  [`${ROOT}node_modules/vitest/vitest.mjs`, 'run', '--project', 'e2e', ...files],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, SIMMER_PAGES_IN: 'firefox' } },
);
process.exitCode = status ?? 1;
