import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export type Target = 'chrome' | 'firefox';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Everything a build is made of. */
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];
const OUTPUT: Record<Target, string> = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
/** A build takes seconds; one that holds the lock for longer has died. */
const LOCK_LIFE_MS = 120_000;

/**
 * Builds the extension where its sources are newer than what was built, and gives the folder it is in. Two processes at
 * once build one after the other.
 * @throws Error with what the build said
 */
export async function buildIfStale(target: Target): Promise<string> {
  const output = join(ROOT, OUTPUT[target]);
  if (isFresh(output)) return output;
  const release = await lock(target);
  try {
    if (!isFresh(output)) build(target);
  } finally {
    release();
  }
  return output;
}

function isFresh(output: string): boolean {
  const manifest = join(output, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= built);
}

/** The time of the newest file below a path; tests beside the sources do not count. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build(target: Target): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: ROOT,
    encoding: 'utf8',
    // A test runner says `test` here, and libraries would then be built otherwise than they are shipped.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`the ${target} build failed:\n${stdout}\n${stderr}`);
}

async function lock(target: Target): Promise<() => void> {
  const path = join(ROOT, '.cache', `build-${target}.lock`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LOCK_LIFE_MS) rmSync(path, { recursive: true, force: true });
      await sleep(200);
    }
  }
}
