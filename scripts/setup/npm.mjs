import { spawnSync } from 'node:child_process';

/** Runs npm with its output on stderr. @throws Error with npm's exit status */
export function npm(root, argv) {
  // Under `npm run` this is npm's own file, so the same npm is used whatever PATH says.
  const cli = process.env.npm_execpath;
  const byFile = cli?.endsWith('.js') === true;
  const { status, error } = spawnSync(byFile ? process.execPath : 'npm', byFile ? [cli, ...argv] : argv, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !byFile && process.platform === 'win32', // npm is a batch file there
  });
  if (error) throw new Error(`npm could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`npm ${argv[0]} failed with status ${status}; its own words are above.`);
}
