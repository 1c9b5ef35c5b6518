import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPanel } from './harness/find-panel.ts';
import { BROWSER } from './harness/launch-browser.ts';
import { escalate, openPanel, waitForTicket } from './harness/panel.ts';
import { openRealPopup } from './harness/real-popup.ts';
import { startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';
import { hammer, oursWhile } from './life/hammer.ts';

const HOST = '[data-simmer="panel"]';

/** How the panel lives through what pages do to themselves. */
describe('life in the page', () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await startWorkbench({ pageCache: true });
    ({ page } = bench.browser);
    // The replica tells its pages of news over a connection, and a page that holds one is never kept: that would be its own doing.
    await page.addInitScript(() => {
      Object.assign(window, {
        EventSource: class {
          addEventListener() {}
          close() {}
        },
      });
    });
  });
  afterAll(() => bench?.close());

  const margin = () => page.evaluate(() => document.documentElement.style.marginRight);
  const isMenuAlive = async (panel: Frame) => {
    await panel.locator('.header-menu button').click();
    await panel.getByRole('menuitem').first().waitFor();
    await panel.page().keyboard.press('Escape');
  };

  // In Firefox its driver does not hear of a page that comes back: firefox-desks tries it there.
  it.skipIf(BROWSER === 'firefox')(
    'a page goes into the back-forward cache with us in it, and comes back with its ticket and a living panel',
    async () => {
      await bench.openTicket(4711);
      await page.reload(); // whoever was in the panel, keeps it: something may have been typed
      await waitForTicket(await findPanel(page), subjectOf(4711));
      // Whether a page is kept is settled when the next one answers, which takes a server longer than it takes this one.
      await page.route('**/agent/tickets/4712', async (route) => {
        await page.waitForTimeout(300);
        await route.continue();
      });
      await page.evaluate(() => {
        Object.assign(window, { kept: 'yes' });
        location.href = '/agent/tickets/4712';
      });
      await page.waitForURL('**/4712');
      await waitForTicket(await findPanel(page), subjectOf(4712));
      await page.goBack({ waitUntil: 'commit' });
      await page.unroute('**/agent/tickets/4712');
      const found = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
          notRestoredReasons: unknown;
        })[];
        return { kept: (window as unknown as { kept?: string }).kept, reasons: entry?.notRestoredReasons ?? null };
      });
      expect(found).toEqual({ kept: 'yes', reasons: null });
      const panel = await openPanel(page);
      await waitForTicket(panel, subjectOf(4711));
      await isMenuAlive(panel);
      expect(await page.locator(HOST).count()).toBe(1);
      await page.goForward({ waitUntil: 'commit' });
      await waitForTicket(await openPanel(page), subjectOf(4712));
    },
  );

  it('a link that leads to a file and not away leaves the ticket in view, and nothing is read anew', async () => {
    await bench.openTicket(4711);
    await page.route('**/export.csv', (route) => route.fulfill({ status: 204 }));
    const { requests } = bench.replica.control;
    const before = requests.length;
    await page.evaluate(() => {
      location.href = '/export.csv';
    });
    await page.waitForTimeout(1000);
    await waitForTicket(await openPanel(page), subjectOf(4711)); // its frame may have made room for the next page, in vain
    expect(requests.slice(before).filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
  });

  it('a body put in the place of the body, and a whole page written anew, keep their panel', async () => {
    await bench.openTicket(4711);
    const before = await findPanel(page);
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await waitForTicket(before, subjectOf(4711));
    expect(before.isDetached()).toBe(false);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('script, [data-simmer]')) element.remove();
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    });
    await expect.poll(() => page.locator(HOST).count()).toBe(1);
    await expect.poll(() => before.isDetached()).toBe(true);
    const panel = await openPanel(page);
    await waitForTicket(panel, subjectOf(4711));
    await isMenuAlive(panel);
    // Listeners end with a page that is written anew; ours are there again.
    await page.evaluate(() => history.pushState({}, '', '/agent/filters/1'));
    await panel.locator('.ticket-subject').waitFor({ state: 'detached' });
  });

  it('shown full screen, an element of the page has all of the screen; after it the panel is as it was', async () => {
    const panel = await bench.openTicket(4711);
    await expect.poll(margin).toBe('360px');
    await page.evaluate(() => {
      const film = document.createElement('div');
      film.id = 'film';
      film.innerHTML = '<div style="width: 100vw; height: 100%">Film</div>';
      film.addEventListener('click', () => film.requestFullscreen());
      film.style.cssText = 'position: fixed; left: 0; bottom: 0; width: 80px; height: 40px; z-index: 9';
      document.body.append(film);
    });
    await page.click('#film');
    await page.waitForFunction(() => document.fullscreenElement);
    await page.waitForTimeout(400); // what follows a new size follows within 200 ms
    const width = await page.evaluate(() => [
      document.querySelector('#film > div')!.getBoundingClientRect().width,
      document.querySelectorAll('[style*="calc(100vw - "]').length,
    ]);
    expect(width).toEqual([await page.evaluate(() => innerWidth), 0]);
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(margin).toBe('360px');
    expect(panel.isDetached()).toBe(false);
    await isMenuAlive(panel);
  });

  it('zoomed in so far that nothing would be left of the page, it stands above it; zoomed out, beside it again', async () => {
    const panel = await bench.openTicket(4711);
    await page.setViewportSize({ width: 320, height: 400 });
    await expect.poll(margin).toBe('');
    const box = await (await panel.frameElement()).boundingBox();
    expect([box?.x, box?.width]).toEqual([0, 320]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(margin).toBe('360px');
  });

  it('a case opened in one tab of a ticket stands in the other, once', async () => {
    const panel = await bench.openTicket(4713);
    const other = await bench.browser.context.newPage();
    await other.goto(page.url());
    const second = await openPanel(other);
    await waitForTicket(second, subjectOf(4713));
    await page.bringToFront();
    const title = await escalate(panel);
    await second.locator('.case-title', { hasText: title }).waitFor();
    await other.close();
  });

  it('a page that takes the panel away has its way after a few times, gets its room back, and the popup says so', async () => {
    await bench.openTicket(4711);
    await page.evaluate((host) => {
      const taken = { count: 0, isOver: false };
      Object.assign(window, { taken });
      const take = () => {
        const panel = taken.isOver ? null : document.querySelector(host);
        if (!panel) return;
        taken.count += 1;
        panel.remove();
      };
      new MutationObserver(take).observe(document.documentElement, { childList: true });
      take();
    }, HOST);
    const taken = () => page.evaluate(() => (window as unknown as { taken: { count: number } }).taken.count);
    await expect.poll(taken, { timeout: 10_000 }).toBe(6); // once, and each of five returns
    await page.evaluate(() => document.body.append('something else'));
    await expect.poll(margin).toBe('');
    await page.waitForTimeout(700);
    expect(await taken()).toBe(6);
    const popup = await openRealPopup(bench.browser);
    expect(await popup.text()).toContain('keeps taking the panel away');
    await page.evaluate(() => Object.assign((window as unknown as { taken: object }).taken, { isOver: true }));
    await popup.press('Open the panel here');
    const panel = await openPanel(page);
    await waitForTicket(panel, subjectOf(4711));
    await isMenuAlive(panel);
  });

  // By the profiler of Chromium's engine.
  it.skipIf(BROWSER === 'firefox')(
    'a page that changes a thousand times a second loses at most a hundredth of a core to us',
    async () => {
      await bench.openTicket(4711);
      const { share, changes } = await oursWhile(page, 4000, () => hammer(page, 1000));
      expect(changes).toBeGreaterThan(500);
      expect(share).toBeLessThan(0.01);
    },
  );
});
