/**
 * Strikes Simmer at every place and at any moment, and counts what was lost or came twice:
 *
 *   npm run faults -- [--kills 200] [--updates 20]
 *
 * First every write, request, alarm and note of the main path, one by one, as the power goes, the disk is full or the browser closes the
 * database; then in Chromium: the worker killed at random, the extension loaded anew in the middle of a write. Exit status 1 where anything
 * acknowledged was lost or doubled.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBrowserFaults } from './faults/browser-faults.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, updates: { type: 'string', default: '20' } },
});

interface Struck {
  how: string;
  places: number;
  tried: number;
  struck: number;
  refused: Record<string, number>;
}

/** Every place of the main path, with the store of the tests: a browser cannot be stopped between two writes. */
function strikeEveryPlace(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'simmer-faults-'));
  const report = join(folder, 'report.json');
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const test = 'entrypoints/background/faults.test.ts';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'unit', '--silent=true', test],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, SIMMER_FAULTS: report },
      encoding: 'utf8',
    },
  );
  if (status === 0) {
    for (const { how, places, tried, struck, refused } of JSON.parse(readFileSync(report, 'utf8')) as Struck[]) {
      const said = Object.entries(refused).map(([code, times]) => `${code} ${times}`);
      console.log(
        `  ${how.padEnd(8)} ${struck} of ${places} places struck in ${tried} runs; lost 0, twice 0; said: ${said.join(', ') || 'nothing, the worker was gone'}`,
      );
    }
  } else console.log(stdout, stderr);
  rmSync(folder, { recursive: true });
  return status === 0;
}

console.log('Every write, request, alarm and note of the main path');
let isWell = strikeEveryPlace();
console.log('\nIn Chromium');
for await (const { what, said, ok } of measureBrowserFaults(Number(values.kills), Number(values.updates))) {
  console.log(`  ${what.padEnd(34)} ${said}`);
  isWell &&= ok;
}
process.exitCode = isWell ? 0 : 1;
