/**
 * Makes a fresh machine ready, on Node's built-ins alone (Node 20 and later):
 *
 *   node scripts/setup.mjs [demo|test] [script.ts [arguments]]
 *
 * Installs the packages where they are missing or out of date, then what `demo` (a browser) or `test` (browsers and mail
 * servers) need, and last runs the script with the project's own Node. It runs the script itself because a shell looks
 * `node` up once a line: after an install, `node setup.mjs && node script.ts` would still take the machine's old one.
 * Everything it says goes to stderr: what a script prints on stdout may be data.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { findProjectNode } from './setup/find-project-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [first, ...others] = process.argv.slice(2);
const mode = first === 'demo' || first === 'test' ? first : undefined;
const [script, ...scriptArguments] = mode || first === undefined ? others : [first, ...others];

try {
  ensurePackages(root);
  if (mode) {
    const { ensureMachine } = await import('./setup/ensure-machine.mjs');
    ensureMachine(mode);
  }
  if (script) await run(findProjectNode(root), ['--disable-warning=ExperimentalWarning', script, ...scriptArguments]);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** Runs the script in our place: its input, output, signals and exit status are ours. */
function run(node, argv) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, argv, { cwd: root, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal ? 130 : 1);
      resolve(undefined);
    });
  });
}
