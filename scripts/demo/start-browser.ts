import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { createProtocol } from './protocol.ts';

export interface StartedBrowser {
  /** Why the extension could not be loaded; undefined when it was. */
  loadProblem: string | undefined;
  open(url: string): Promise<void>;
  /** What it has open: pages, frames of other origins, workers. */
  targets(): Promise<Target[]>;
  stop(): void;
  closed: Promise<void>;
}

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/**
 * Starts a Chromium browser with nothing between it and the person: no automation, a profile of its own. An extension comes
 * by the command line, or through the debugging pipe where the browser takes it only so.
 */
export async function startBrowser(options: {
  path: string;
  extensionDir: string;
  profile: string;
  hostRules: string;
  loading: 'command-line' | 'protocol';
  visible: boolean;
}): Promise<StartedBrowser> {
  const argv = [
    `--user-data-dir=${options.profile}`,
    `--host-resolver-rules=${options.hostRules}`,
    '--ignore-certificate-errors', // the replica's certificate is made for this run
    '--test-type', // and the browser need not warn about that on every start
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    ...(options.loading === 'command-line' ? [`--load-extension=${options.extensionDir}`] : []),
    ...(options.visible ? ['--window-size=1440,900'] : ['--headless=new']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  const child = spawn(options.path, argv, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const closed = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  const protocol = createProtocol(child.stdio[3] as Writable, child.stdio[4] as Readable, closed);
  let loadProblem: string | undefined;
  if (options.loading === 'protocol') {
    await protocol.send('Extensions.loadUnpacked', { path: options.extensionDir }).catch((error: Error) => {
      loadProblem = error.message;
    });
  }
  const targets = async () => ((await protocol.send('Target.getTargets')) as { targetInfos: Target[] }).targetInfos;
  return {
    loadProblem,
    targets,
    async open(url) {
      const blank = (await targets()).find(({ type, url: at }) => type === 'page' && at === 'about:blank');
      await protocol.send('Target.createTarget', { url });
      if (blank) await protocol.send('Target.closeTarget', { targetId: blank.targetId });
    },
    stop: () => child.kill(),
    closed,
  };
}
