import type { Chromium } from './launch-chromium.ts';

/** Stops the extension's service worker as the browser may at any moment; the next event starts it anew. */
export async function killWorker(browser: Chromium): Promise<void> {
  const page = await browser.context.newPage();
  try {
    await page.goto('chrome://version');
    const session = await browser.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${browser.extensionId}/`),
    );
    if (!worker) return; // it has gone by itself
    for (let tries = 0; tries < 100; tries++) {
      // Asked again now and then: a worker that is just starting does not hear it.
      if (tries % 10 === 0) await session.send('Target.closeTarget', { targetId: worker.targetId });
      const now = await session.send('Target.getTargets');
      if (!now.targetInfos.some(({ targetId }) => targetId === worker.targetId)) return;
      await page.waitForTimeout(20);
    }
    throw new Error('the service worker did not stop');
  } finally {
    await page.close();
  }
}
