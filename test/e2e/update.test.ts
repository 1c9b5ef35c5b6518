import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { type Replica, startReplica } from '../replica/zendesk/start-replica.ts';
import { findPanel } from './harness/find-panel.ts';
import { handOn } from './harness/firefox-hand.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';
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

const reason = whyNoFirefox();

describe.skipIf(reason)(`the same in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let replica: Replica;
  let firefox: Firefox;
  beforeAll(async () => {
    replica = await startReplica();
    firefox = await launchFirefox({ extensionDir: await buildIfStale('firefox') });
    await firefox.page.setViewport({ width: 1280, height: 1000 });
  });
  afterAll(async () => {
    await firefox?.close();
    await replica?.close();
  });

  it('the old script ends without a word: its panel is taken away, and the page is as wide as it was', async () => {
    const { page } = firefox;
    const widths = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-simmer="panel"]')].map(({ style }) => style.width),
      );
    const end = () => page.evaluate(() => Math.round(document.body.getBoundingClientRect().right));
    // By what they say themselves: the driver does not hear where a frame of the new one went.
    const panels = async () => {
      const found = [];
      for (const frame of page.frames()) {
        const at = await frame.evaluate(() => location.href).catch(() => '');
        if (/^moz-extension:.*\/sidepanel\.html/.test(at)) found.push(frame);
      }
      return found;
    };
    await page.goto(`https://demo.zendesk.com:${replica.port}/agent/tickets/4711`);
    await expect.poll(async () => (await panels()).length, { timeout: 15_000 }).toBe(1);
    const [old] = await panels();
    await (await old!.waitForSelector('.slim-button'))?.evaluate((button) => (button as HTMLElement).click());
    await expect.poll(widths).toEqual(['360px']);
    await page.evaluate(() => document.querySelector('[data-simmer="panel"]')?.setAttribute('data-old', ''));
    await firefox.browser.installExtension(await buildIfStale('firefox'));
    const olds = () => page.evaluate(() => document.querySelectorAll('[data-old]').length);
    await expect.poll(olds, { timeout: 20_000 }).toBe(0);
    await expect.poll(widths).toEqual(['360px']);
    // The page's own layout follows the panel a moment later.
    await expect.poll(end).toBe(1280 - 360);
    await expect.poll(async () => (await panels()).length).toBe(1);
    const [fresh] = await panels();
    // Folded, it gives back what either of them had taken.
    const hand = handOn(fresh!);
    await hand.press({ within: '.header', role: 'button', name: 'More' });
    await hand.press({ role: 'menuitem', name: 'Fold to a slim tab' });
    await expect.poll(widths).toEqual(['40px']);
    await expect.poll(end).toBe(1280 - 40);
    expect(await page.evaluate(() => document.querySelectorAll('[style*="360px"]').length)).toBe(0);
  });
});
