import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, type Target } from './build.ts';
import { broken, closingLine, OK, type Outcome, sum } from './test/check.ts';
import { checkRequests, forgetRequests } from './test/own-requests.ts';
import { type PageRun, runInFirefox, runPageTests } from './test/page-tests.ts';
import { withSecondTry } from './test/second-try.ts';
import type { Report } from './test/vitest-outcome.ts';

/*
 * `npm test`: lint, types, both builds, then unit, contract and browser tests. Everything is run even where something
 * before it failed, so that one look shows all. The last line is counted by other tools.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = join(ROOT, '.cache', 'vitest.json');
const QUICK = ['--project', 'unit*', '--project', 'contract'];
const bin = (path: string) => join(ROOT, 'node_modules', path);

forgetRequests(ROOT);
const outcomes = [
  await runCheck('lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']),
  await runCheck('types', [bin('typescript/bin/tsc'), '--noEmit']),
  await buildCheck('chrome'),
  await buildCheck('firefox'),
  await withSecondTry(await vitest(QUICK), (again) => vitest([...QUICK, '--maxWorkers=1', ...again])),
  await runPageTests(ROOT, pageRun),
  await runInFirefox(pageRun),
  checkRequests(ROOT),
];
const all = sum(outcomes);
if (all.skipped.length > 0) console.log(`\nSkipped:\n${all.skipped.map((line) => `  ${line}`).join('\n')}`);
if (all.late.length > 0) console.log(`\nPassed at the second try:\n${all.late.map((name) => `  ${name}`).join('\n')}`);
// At the very end, where somebody who sees only the last page of the output finds it.
if (all.failures.length > 0) console.log(`\nFailed:\n${all.failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${closingLine(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;

/** Runs one of Node's command lines; its output is ours. */
async function node(argv: string[], settings: Record<string, string> = {}): Promise<boolean> {
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, argv, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
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

function pageRun({ files, workers, stopsAtFirst, browser }: PageRun): Promise<Report> {
  return vitest(['--project', 'e2e', ...files], {
    SIMMER_PAGE_WORKERS: String(workers),
    ...(browser && { SIMMER_PAGES_IN: browser }),
    ...(stopsAtFirst && { SIMMER_STOP_AT_FIRST: 'yes' }),
  });
}

/** Runs vitest; a run that fails with no failed file, as by an error between tests, is given one: it must not look green. */
async function vitest(argv: string[], settings: Record<string, string> = {}): Promise<Report> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const ok = await node(
    [bin('vitest/vitest.mjs'), 'run', ...argv, '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    settings,
  );
  const unexplained = (message: string) => ({ name: 'vitest itself', status: 'failed', message, assertionResults: [] });
  try {
    const { testResults } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
    const files = testResults.map((file) => ({ ...file, name: relative(ROOT, file.name) }));
    const isExplained = ok || files.some(({ status }) => status === 'failed');
    return { testResults: isExplained ? files : [...files, unexplained('an error between tests')] };
  } catch (error) {
    console.error(`vitest left no report: ${error}`);
    return { testResults: [unexplained(String(error))] };
  }
}

function report(name: string, since: number, ok: boolean): Outcome {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  return ok ? OK : broken(name);
}
