import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTree, type Tree } from './read-tree.ts';
import { runQuietly } from './run-quietly.ts';

export const BROWSERS = ['chrome', 'edge', 'firefox', 'opera'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Builds a folder's sources for one browser, from nothing. @throws Error with what the build said */
export function buildBrowser(root: string, browser: Browser): Tree {
  const output = join(root, '.output', `${browser}-mv3`);
  rmSync(output, { recursive: true, force: true });
  runQuietly(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], root);
  return readTree(output);
}
