import { rm } from 'node:fs/promises';
import type { Replica } from '../../test/replica/zendesk/start-replica.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { isBrandedChrome } from './is-branded-chrome.ts';
import { startBrowser } from './start-browser.ts';

/** Opens the user's browser on the demo helpdesk with Simmer loaded, and stays until the browser is closed. */
export async function openDemo(demo: {
  replica: Replica;
  extensionDir: string;
  profile: string;
  start: string;
}): Promise<void> {
  const browserPath = findBrowser();
  if (!browserPath) throw new Error('no browser was found; run `node scripts/setup.mjs demo`');
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
