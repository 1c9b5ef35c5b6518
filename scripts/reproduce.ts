import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBrowser } from './package/build-browser.ts';
import { differing, sha256 } from './package/digest.ts';
import { listSources } from './package/list-sources.ts';
import { zipTree } from './package/zip-tree.ts';

/*
 * `npm run reproduce`: builds for Chrome and Firefox here and in a copy elsewhere, and says whether every byte is the same.
 * Exit status 1 where one is not.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'simmer-copy-'));
try {
  for (const path of listSources(ROOT)) cpSync(join(ROOT, path), join(copy, path));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const browser of ['chrome', 'firefox'] as const) {
    const here = buildBrowser(ROOT, browser);
    const there = buildBrowser(copy, browser);
    const wrong = differing(here, there);
    const sum = sha256(zipTree(here)).slice(0, 16);
    console.log(wrong.length === 0 ? `${browser}: ${here.size} files, all the same (${sum}…)` : `${browser} differs:`);
    for (const path of wrong) console.log(`  ${path}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
