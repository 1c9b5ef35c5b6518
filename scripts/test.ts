import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, type Target } from './build.ts';
import { BROKEN, closingLine, OK, type Outcome, sum } from './test/check.ts';
import { vitestOutcome } from './test/vitest-outcome.ts';

/*
 * `npm test`: lint, types, both builds, then unit, contract and browser tests. Everything is run even where something
 * before it failed, so that one look shows all. The last line is counted by other tools.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = join(ROOT, '.cache', 'vitest.json');
const bin = (path: string) => join(ROOT, 'node_modules', path);

const outcomes = [
  await runCheck('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']),
  await runCheck('types', [bin('typescript/bin/tsc'), '--noEmit']),
  await buildCheck('chrome'),
  await buildCheck('firefox'),
  await vitest(['unit', 'contract']),
  await vitest(['e2e']),
];
const all = sum(outcomes);
if (all.skipped.length > 0) console.log(`\nSkipped:\n${all.skipped.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${closingLine(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;

/** Runs one of Node's command lines; its output is ours. */
async function node(argv: string[]): Promise<boolean> {
  const child = spawn(process.execPath, argv, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function runCheck(name: string, argv: string[]): Promise<Outcome> {
  const since = Date.now();
  const ok = await node(argv);
  return report(name, since, ok);
}

async function buildCheck(target: Target): Promise<Outcome> {
  const since = Date.now();
  try {
    await buildIfStale(target);
    return report(`build ${target}`, since, true);
  } catch (error) {
    console.error(String(error));
    return report(`build ${target}`, since, false);
  }
}

async function vitest(projects: string[]): Promise<Outcome> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const ok = await node([
    bin('vitest/vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
  try {
    const outcome = vitestOutcome(JSON.parse(readFileSync(REPORT, 'utf8')));
    // A run that fails with no failed test, as by an error between tests, must not look green.
    return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
  } catch (error) {
    console.error(`vitest left no report: ${error}`);
    return BROKEN;
  }
}

function report(name: string, since: number, ok: boolean): Outcome {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return ok ? OK : BROKEN;
}
