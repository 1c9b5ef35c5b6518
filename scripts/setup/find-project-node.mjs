import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/** The first version that runs TypeScript files as they are. */
const NEEDED = [22, 18];

/**
 * The Node that runs the project's scripts: the one npm installed with the packages, else the machine's own if new enough.
 * @throws Error saying what to do where there is neither
 */
export function findProjectNode(root) {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (isNewEnough(process.versions.node)) return process.execPath;
  // The package fetches its binary in an install script; where those are switched off, ask for this one alone.
  npm(root, ['rebuild', 'node', '--ignore-scripts=false']);
  if (existsSync(own) && isNewEnough(versionOf(own))) return own;
  throw new Error(
    `Simmer's scripts need Node ${NEEDED.join('.')} or later; this one is ${process.versions.node}, and npm could not install its own copy.\n` +
      'Allow install scripts (npm config set ignore-scripts false) and run `npm ci`, or install a newer Node.',
  );
}

function versionOf(node) {
  return spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout?.trim() ?? '0.0';
}

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
