import type { Chromium } from '../harness/launch-chromium.ts';
import { FIREFOX_ID, type FirefoxPages } from '../harness/launch-firefox-pages.ts';

/** Ends Firefox's event page where it runs, without waiting for what it is doing; says whether it ran. */
const END_PAGE = `(() => {
  const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
  if (extension.backgroundState !== 'running') return false;
  extension.terminateBackground({ disableResetIdleForTest: true });
  return true;
})()`;

/** Gives a way to stop the worker without waiting for it: as the browser does, in the middle of whatever it is doing. */
export async function killAtOnce(browser: Chromium): Promise<() => Promise<boolean>> {
  if (browser.kind === 'firefox') {
    const { wire } = browser as FirefoxPages;
    return async () => (await wire.inWindow(END_PAGE)) === 'true';
  }
  const { context, extensionId } = browser;
  const page = await context.newPage();
  await page.goto('chrome://version');
  const session = await context.newCDPSession(page);
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
    if (!worker) return false;
    return (await session.send('Target.closeTarget', { targetId: worker.targetId })).success;
  };
}
