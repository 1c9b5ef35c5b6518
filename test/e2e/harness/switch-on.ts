import type { Page } from 'playwright-core';
import { grantHost } from './grant-host.ts';
import type { Chromium } from './launch-chromium.ts';

/**
 * Switches Simmer on for the site in `page`, by the button in our popup. The popup is opened as a tab behind the page, so
 * that the page is the one in front, as it is behind a real popup.
 * @param pattern the origin's match pattern, which the browser's question would name
 */
export async function switchOn(browser: Chromium, page: Page, pattern: string): Promise<void> {
  await grantHost(browser, pattern);
  const popup = await browser.context.newPage();
  try {
    await page.bringToFront();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.getByRole('button', { name: /Switch Simmer on/ }).click();
    await popup
      .getByText(/Simmer is on for/)
      .first()
      .waitFor();
  } finally {
    await popup.close();
  }
}
