import type { Chromium } from './launch-chromium.ts';
import { FIREFOX_ID, type FirefoxPages } from './launch-firefox-pages.ts';

/** Stops the extension's service worker, or Firefox's event page, as the browser may at any moment; the next event starts it anew. */
export async function killWorker(browser: Chromium): Promise<void> {
  if (browser.kind === 'firefox') {
    const { wire } = browser as FirefoxPages;
    await wire.inWindow(`WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground()`);
    return;
  }
  const page = await browser.context.newPage();
  try {
    await page.goto('chrome://version');
    const session = await browser.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${browser.extensionId}/`),
    );
    if (!worker) return; // it has gone by itself
    await session.send('ServiceWorker.enable');
    for (let tries = 0; tries < 500; tries++) {
      // Asked again now and then: a worker that is just starting does not hear it.
      if (tries % 25 === 0) await session.send('ServiceWorker.stopAllWorkers');
      const now = await session.send('Target.getTargets');
      if (!now.targetInfos.some(({ targetId }) => targetId === worker.targetId)) return;
      await page.waitForTimeout(20);
    }
    throw new Error('the service worker did not stop');
  } finally {
    await page.close();
  }
}
