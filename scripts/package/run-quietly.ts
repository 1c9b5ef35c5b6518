import { spawnSync } from 'node:child_process';

/** Runs a command line to its end and gives what it printed. @throws Error with what it said, where it failed */
export function runQuietly(command: string, argv: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, argv, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${argv.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}
