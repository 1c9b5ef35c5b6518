import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killAtOnce } from './faults/kill-at-once.ts';
import { walkEndangered } from './faults/walk-endangered.ts';
import { crashPage } from './harness/crash-page.ts';
import { extensionPage } from './harness/extension-page.ts';
import { escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** `npm run faults` kills 200 times; here a few are enough to see that it still holds. */
const KILLS = 14;

describe('the service worker dies at any moment', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
    await bench.openTicket(4711);
  });
  afterAll(() => bench?.close());

  it('and nothing that was acknowledged is lost, nothing is half done, nothing is done twice', async () => {
    const panel = await extensionPage(bench.browser, 'sidepanel');
    const danger = {
      strike: await killAtOnce(bench.browser),
      hits: KILLS,
      may: /^(unknown|store-failed)$/,
    };
    const walked = await walkEndangered(panel, () => extensionPage(bench.browser, 'dashboard'), danger, 20261116);
    expect(walked).toMatchObject({ hits: KILLS, lost: [], doubled: [], cases: 1 });
    expect(walked.unanswered).toBeGreaterThan(0);
  }, 120_000);

  it('the tab of the helpdesk crashes: its case is there when it is opened again', async () => {
    const { page } = bench.browser;
    await crashPage(bench.browser, page);
    bench.browser.page = await bench.browser.context.newPage();
    const panel = await bench.openTicket(4711);
    await panel.locator('.case-title').waitFor();
  });

  it('and the panel shows the case of its ticket all the same, after the browser was started anew', async () => {
    bench.browser = await bench.browser.restart();
    const panel = await bench.openTicket(4711);
    await panel.locator('.case-title').waitFor();
    expect(await panel.locator('.case-title').textContent()).toMatch(/[0-9A-F]{6}/);
  });

  it('the database is deleted: the next click finds an empty one that works, and the panel says what to do', async () => {
    const page = await extensionPage(bench.browser, 'dashboard');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('simmer');
          gone.onsuccess = () => resolve();
          gone.onerror = () => reject(gone.error);
        }),
    );
    const panel = await bench.openTicket(4711);
    expect(await panel.locator('.case-title').count()).toBe(0);
    await panel.locator('.notices', { hasText: 'restore a backup' }).waitFor();
    expect(await escalate(panel)).toMatch(/[0-9A-F]{6}/);
  });
});
