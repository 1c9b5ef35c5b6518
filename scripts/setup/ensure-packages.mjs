import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/** Runs `npm ci` where node_modules is missing or is not what the lock file says. @throws Error with npm's exit status */
export function ensurePackages(root) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json'); // npm's own record of what it put there
  if (existsSync(installed)) {
    if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
    // A checkout touches files without changing them; reading both is dearer than looking at the clock, so it comes second.
    if (isSame(packagesOf(lock), packagesOf(installed))) {
      utimesSync(installed, new Date(), new Date());
      return;
    }
  }
  console.error('Installing packages (npm ci) …');
  npm(root, ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Optional packages may be left out, being for other machines; everything else must be there in the same version. */
function isSame(wanted, present) {
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}
