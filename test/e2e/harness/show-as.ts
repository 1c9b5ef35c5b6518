import type { Page } from 'playwright-core';
import type { Chromium } from './launch-chromium.ts';
import type { FirefoxPages } from './launch-firefox-pages.ts';

/** Shows a page as it is on paper, or on the screen again. The driver asks this of Chromium alone; in Firefox the page comes to the front. */
export async function showAs(browser: Chromium, page: Page, medium: 'print' | 'screen'): Promise<void> {
  if (browser.kind !== 'firefox') return page.emulateMedia({ media: medium });
  await page.bringToFront();
  await (browser as FirefoxPages).wire.inWindow(
    `win.gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium === 'print' ? medium : ''}'`,
  );
}
