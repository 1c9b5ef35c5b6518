import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Starts a server in a process group of its own, so that its workers end with it. */
export function start(
  command: string,
  argv: string[],
  cwd: string,
  environment: Record<string, string> = {},
): ChildProcess {
  const child = spawn(command, argv, { cwd, env: { ...process.env, ...environment }, stdio: 'ignore', detached: true });
  const killGroup = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  process.once('exit', killGroup); // a test run that dies must not leave servers behind
  child.once('exit', () => process.off('exit', killGroup));
  return child;
}

/** Ends a server and its workers; waits until it has gone. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await Promise.race([gone, sleep(3000).then(() => process.kill(-child.pid!, 'SIGKILL'))]);
}

/** A port on loopback that nobody listens at just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits for an answer, a tenth of a second a try. @throws Error */
export async function waitFor(url: string, most = 100): Promise<void> {
  for (let tries = 0; tries < most; tries++) {
    const answer = await fetch(url).catch(() => undefined); // not listening yet
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`nothing answers at ${url}`);
}

/** As `waitFor`, for a server that does not speak HTTP. @throws Error */
export async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await sleep(100);
  }
  throw new Error(`nothing listens at port ${port}`);
}
