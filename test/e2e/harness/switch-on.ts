import { extensionPage } from './extension-page.ts';
import { grantHost } from './grant-host.ts';
import type { Chromium } from './launch-chromium.ts';

/**
 * Switches Simmer on for a site, in its settings. (The popup's own button cannot be tried without a window: the browser tells
 * a popup the address behind it only after a true click on the toolbar.)
 */
export async function switchOn(browser: Chromium, address: string): Promise<void> {
  const { protocol, hostname } = new URL(address);
  await grantHost(browser, `${protocol}//${hostname}/*`);
  const page = await extensionPage(browser, 'options');
  try {
    await page.getByLabel('Web address of a helpdesk or webmail').fill(address);
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.locator('.site-host', { hasText: hostname }).waitFor();
  } finally {
    await page.close();
  }
}
