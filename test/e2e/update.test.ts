import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPanel } from './harness/find-panel.ts';
import { openPanel, waitForTicket } from './harness/panel.ts';
import { AT, startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

interface Developer {
  chrome: {
    runtime: { reload(): void };
    developerPrivate: { updateProfileConfiguration(it: { inDeveloperMode: boolean }): Promise<void> };
  };
}

describe('Simmer is loaded anew while a ticket is open', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
    // Without it Chromium does not start an unpacked extension again.
    const settings = await bench.browser.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(() =>
      (globalThis as unknown as Developer).chrome.developerPrivate.updateProfileConfiguration({
        inDeveloperMode: true,
      }),
    );
    await settings.close();
  });
  afterAll(() => bench?.close());

  it('the old script retires, the new one comes by itself, and there is one panel with the ticket in it', async () => {
    const { page, context } = bench.browser;
    await bench.openTicket(4711);
    const before = (await findPanel(page)).url();
    const worker = bench.browser.findWorker() ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => (globalThis as unknown as Developer).chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(async () => (await findPanel(page)).url(), { timeout: 20_000 }).not.toBe(before);
    expect(await page.locator('[data-simmer="panel"]').count()).toBe(1);
    await waitForTicket(await openPanel(page), subjectOf(4711));
    await page.goto(`${AT}/tickets/4712`);
    await waitForTicket(await openPanel(page), subjectOf(4712));
  });
});
