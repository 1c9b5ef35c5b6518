import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { type Asked, hearAsked } from './harness/firefox-asked.ts';
import type { FirefoxPages } from './harness/launch-firefox-pages.ts';
import { escalate, openPanel } from './harness/panel.ts';
import { AT, startWorkbench, type Workbench } from './harness/workbench.ts';

/** Simmer speaks to nobody but the helpdesk that is open: no telemetry, no third party (law 9). */
describe('the network', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('sees requests to the helpdesk’s own host alone, and none that changes anything there', async () => {
    const { page, context } = bench.browser;
    const asked: Asked[] = [];
    const { browser } = bench;
    // What the event page asks no driver is told; that it is heard, a picture of ours shows, which asks for one more.
    const own = browser.kind === 'firefox' ? await hearAsked(browser as FirefoxPages) : async () => [];
    if (browser.kind === 'firefox') {
      await browser.findWorker()?.evaluate(() => fetch('https://control.zendesk.com/').catch(() => undefined));
      expect((await own()).map(({ url }) => url.host)).toContain('control.zendesk.com');
    }
    context.on('request', (request) => asked.push({ method: request.method(), url: new URL(request.url()) }));
    await page.goto(`${AT}/filters/1`);
    await bench.openTicket(4711);
    const panel = await openPanel(page);
    await escalate(panel);
    await bench.openTicket(4712);
    for (const name of ['dashboard', 'options', 'popup', 'sidepanel'] as const) {
      const ours = await extensionPage(browser, name);
      await ours.waitForTimeout(300);
      await ours.close();
    }
    asked.push(...(await own()).filter(({ url }) => url.host !== 'control.zendesk.com'));
    const hosts = new Set(asked.filter(({ url }) => /^(https?|wss?):$/.test(url.protocol)).map(({ url }) => url.host));
    expect([...hosts]).toEqual(['demo.zendesk.com']);
    const others = new Set(asked.map(({ url }) => url.protocol));
    others.delete('https:');
    expect(['chrome-extension:', 'moz-extension:', 'data:', 'blob:']).toEqual(expect.arrayContaining([...others]));
    const toApi = asked.filter(({ url }) => url.pathname.startsWith('/api/v2/'));
    expect(toApi.length).toBeGreaterThan(2);
    expect(toApi.every(({ method }) => method === 'GET')).toBe(true);
    // Nothing of a ticket is in an address.
    expect(asked.filter(({ url }) => url.search.length > 200)).toEqual([]);
  });
});
