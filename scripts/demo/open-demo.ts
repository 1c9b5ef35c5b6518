import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Replica } from '../../test/replica/zendesk/start-replica.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { isBrandedChrome } from './is-branded-chrome.ts';
import { startBrowser } from './start-browser.ts';

/** Removes the profiles of demos that were broken off before they could: each bears the number of its process. */
async function sweepProfiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/^profile-(\d+)$/.exec(name)?.[1] ?? process.pid);
    if (pid !== process.pid && !isRunning(pid)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Opens the user's browser on the demo helpdesk with Simmer loaded, and stays until the browser is closed. */
export async function openDemo(demo: {
  replica: Replica;
  extensionDir: string;
  profile: string;
  start: string;
}): Promise<void> {
  const browserPath = findBrowser();
  if (!browserPath) throw new Error('no browser was found; run `node scripts/setup.mjs demo`');
  await sweepProfiles(dirname(demo.profile));
  console.log(`Opening ${demo.start} in ${browserPath}`);
  const browser = await startBrowser({
    path: browserPath,
    extensionDir: demo.extensionDir,
    profile: demo.profile,
    hostRules: demo.replica.hostRules,
    loading: isBrandedChrome(browserPath) ? 'protocol' : 'command-line',
    visible: true,
  });
  if (browser.loadProblem) {
    console.log(
      `This browser did not take the extension by itself (${browser.loadProblem}). By hand:\n` +
        '  1. open chrome://extensions and switch on Developer mode\n' +
        `  2. choose Load unpacked, and the folder ${demo.extensionDir}\n` +
        '  3. reload the demo helpdesk',
    );
  }
  await browser.open(demo.start);
  console.log(
    'Open a ticket: Simmer stands beside it as a slim tab. Close the browser, or press Ctrl+C here, to end the demo.',
  );
  const stop = () => browser.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await browser.closed;
  await rm(demo.profile, { recursive: true, force: true, maxRetries: 5 });
}
