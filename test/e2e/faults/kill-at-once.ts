import type { Chromium } from '../harness/launch-chromium.ts';

/** Gives a way to stop the worker without waiting for it: as the browser does, in the middle of whatever it is doing. */
export async function killAtOnce({ context, extensionId }: Chromium): Promise<() => Promise<boolean>> {
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
