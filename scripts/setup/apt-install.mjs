import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';

const GUARD = '/usr/sbin/policy-rc.d';

/** True where packages can be installed without asking anybody: Debian or a relative of it, as root. */
export function isAptMachine() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages without starting any service of theirs. @throws Error with apt's exit status */
export function aptInstall(packages, debconfAnswers = []) {
  // No package may start its daemon: Debian's defaults listen on every address. Ours are started on loopback by the tests.
  const ours = !existsSync(GUARD);
  if (ours) {
    writeFileSync(GUARD, '#!/bin/sh\nexit 101\n');
    chmodSync(GUARD, 0o755);
  }
  try {
    run('apt-get', ['update', '-qq']);
    if (debconfAnswers.length > 0) run('debconf-set-selections', [], `${debconfAnswers.join('\n')}\n`);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } finally {
    if (ours) rmSync(GUARD);
  }
}

function run(command, argv, input) {
  const { status, error } = spawnSync(command, argv, {
    input,
    stdio: [input === undefined ? 'ignore' : 'pipe', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0)
    throw new Error(`${command} ${argv.join(' ')} failed with status ${status}; its own words are above.`);
}
