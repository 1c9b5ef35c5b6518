import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { type StartedBrowser, startBrowser } from '../../scripts/demo/start-browser.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { type Replica, startReplica } from '../replica/zendesk/start-replica.ts';

/** The browser of `npm run demo`, with nothing of a test's between it and the person. */
describe.each(['command-line', 'protocol'] as const)('the demo’s browser, extension loaded by %s', (loading) => {
  const profile = mkdtempSync(join(tmpdir(), 'simmer-demo-'));
  let replica: Replica;
  let browser: StartedBrowser;
  beforeAll(async () => {
    const extensionDir = await buildIfStale('chrome');
    replica = await startReplica();
    const { hostRules } = replica;
    browser = await startBrowser({ path: findBrowser()!, extensionDir, profile, hostRules, loading, visible: false });
  });
  afterAll(async () => {
    browser?.stop();
    await browser?.closed;
    await replica?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('shows the demo helpdesk with the panel in it', async () => {
    expect(browser.loadProblem).toBeUndefined();
    await browser.open('https://demo.zendesk.com/agent/tickets/4711');
    const urls = async () => (await browser.targets()).map(({ url }) => url);
    await expect.poll(urls, { timeout: 15_000 }).toContain('https://demo.zendesk.com/agent/tickets/4711');
    await expect
      .poll(urls, { timeout: 15_000 })
      .toContainEqual(expect.stringMatching(/^chrome-extension:\/\/[a-p]{32}\/sidepanel\.html/));
    // The panel's reading is what asks the API: the page itself does not.
    await expect
      .poll(() => replica.control.requests.some(({ path }) => path.startsWith('/api/v2/tickets/4711')), {
        timeout: 15_000,
      })
      .toBe(true);
  });
});
