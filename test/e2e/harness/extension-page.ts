import type { Page } from 'playwright-core';
import type { Chromium } from './launch-chromium.ts';

/** Opens a page of the extension in a tab of its own. */
export async function extensionPage(
  browser: Chromium,
  name: 'dashboard' | 'options' | 'popup' | 'sidepanel',
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/${name}.html`);
  return page;
}
