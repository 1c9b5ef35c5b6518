import type { Page } from 'playwright-core';
import type { Chromium } from './launch-chromium.ts';
import type { FirefoxPages } from './launch-firefox-pages.ts';

/** Ends a page of ours as a crash does, without a word to it; in Firefox all pages of ours go with it: they share a process. */
export async function crashPage(browser: Chromium, page: Page): Promise<void> {
  if (browser.kind === 'firefox') {
    await page.bringToFront();
    const { wire } = browser as FirefoxPages;
    // Else the whole browser would end: the driver tells it to.
    await wire.inWindow("Services.env.set('MOZ_CRASHREPORTER_SHUTDOWN', '')");
    const id = await wire.inWindow('win.gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid');
    if (!(Number(id) > 1)) throw new Error(`no process of a page: ${id}`);
    process.kill(Number(id), 'SIGKILL');
    return;
  }
  const session = await browser.context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}
