import { extensionPage } from './extension-page.ts';
import { grantHost } from './grant-host.ts';
import type { Chromium } from './launch-chromium.ts';

/**
 * Switches Simmer on for sites, in its settings. (The popup's own button cannot be tried without a window: the browser tells
 * a popup the address behind it only after a true click on the toolbar.)
 */
export async function switchOn(browser: Chromium, ...addresses: string[]): Promise<void> {
  const hosts = addresses.map((address) => new URL(address));
  for (const { protocol, hostname } of hosts) await grantHost(browser, `${protocol}//${hostname}/*`);
  const page = await extensionPage(browser, 'options');
  try {
    for (const { href, hostname } of hosts) {
      await page.getByLabel('Web address of a helpdesk or webmail').fill(href);
      await page.getByRole('button', { name: 'Switch on' }).click();
      await page.locator('.site-host', { hasText: hostname }).waitFor();
    }
  } finally {
    await page.close();
  }
}
