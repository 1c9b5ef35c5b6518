import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
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
    const asked: { method: string; url: URL }[] = [];
    context.on('request', (request) => asked.push({ method: request.method(), url: new URL(request.url()) }));
    await page.goto(`${AT}/filters/1`);
    await bench.openTicket(4711);
    const panel = await openPanel(page);
    await escalate(panel);
    await bench.openTicket(4712);
    for (const name of ['dashboard', 'options', 'popup', 'sidepanel'] as const) {
      const own = await extensionPage(bench.browser, name);
      await own.waitForTimeout(300);
      await own.close();
    }
    const hosts = new Set(asked.filter(({ url }) => /^(https?|wss?):$/.test(url.protocol)).map(({ url }) => url.host));
    expect([...hosts]).toEqual(['demo.zendesk.com']);
    const others = new Set(asked.map(({ url }) => url.protocol));
    others.delete('https:');
    expect(['chrome-extension:', 'data:', 'blob:']).toEqual(expect.arrayContaining([...others]));
    const toApi = asked.filter(({ url }) => url.pathname.startsWith('/api/v2/'));
    expect(toApi.length).toBeGreaterThan(2);
    expect(toApi.every(({ method }) => method === 'GET')).toBe(true);
    // Nothing of a ticket is in an address.
    expect(asked.filter(({ url }) => url.search.length > 200)).toEqual([]);
  });
});
