import type { Chromium } from './launch-chromium.ts';
import { FIREFOX_ID, type FirefoxPages } from './launch-firefox-pages.ts';

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
}

/**
 * Grants the extension an optional host, as the user's answer to the browser's question would. The question itself never
 * resolves without a window, so this is done from the page where the browser manages its extensions.
 */
export async function grantHost(browser: Chromium, pattern: string): Promise<void> {
  if (browser.kind === 'firefox') {
    const { wire } = browser as FirefoxPages;
    await wire.inWindow(
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add('${FIREFOX_ID}', { permissions: [], origins: [${JSON.stringify(pattern)}] }, WebExtensionPolicy.getByID('${FIREFOX_ID}').extension)`,
    );
    return;
  }
  const page = await browser.context.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      ([id, host]) =>
        (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome.developerPrivate.addHostPermission(id!, host!),
      [browser.extensionId, pattern],
    );
  } finally {
    await page.close();
  }
}
