import type { Page } from 'playwright-core';

interface Hammer {
  /** How many changes were made so far. */
  count: number;
  stop(): void;
}
declare global {
  interface Window {
    simmerHammer: Hammer;
  }
}

/** Has the page change something of itself so many times a second, each in a turn of its own, from now on. */
export function hammer(page: Page, perSecond: number): Promise<void> {
  return page.evaluate((rate) => {
    const box = document.createElement('div');
    (document.querySelector('main') ?? document.body).append(box);
    const channel = new MessageChannel();
    const start = performance.now();
    let isOver = false;
    const state: Hammer = {
      count: 0,
      stop() {
        isOver = true;
        box.remove();
      },
    };
    const change = () => {
      state.count += 1;
      const line = document.createElement('span');
      line.textContent = `${state.count}`;
      line.setAttribute('open', '');
      box.replaceChildren(line);
    };
    // Each change in a turn of its own, so that observers are called for each; as many as are due, then a rest.
    channel.port1.onmessage = () => {
      if (isOver) return;
      if (state.count < ((performance.now() - start) * rate) / 1000) {
        change();
        channel.port2.postMessage(null);
      } else setTimeout(() => channel.port2.postMessage(null), 4);
    };
    window.simmerHammer = state;
    channel.port2.postMessage(null);
  }, perSecond);
}

/** What share of a core the extension's own scripts took in the page while it was hammered, as the profiler of the page's engine samples it. */
export async function oursWhile(
  page: Page,
  milliseconds: number,
  start: () => Promise<void>,
): Promise<{ share: number; changes: number; where: Record<string, number> }> {
  await start();
  await page.waitForTimeout(1500);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  const before = await page.evaluate(() => window.simmerHammer.count);
  await cdp.send('Profiler.start');
  await page.waitForTimeout(milliseconds);
  const { profile } = await cdp.send('Profiler.stop');
  const changes = (await page.evaluate(() => window.simmerHammer.count)) - before;
  await page.evaluate(() => window.simmerHammer.stop());
  await cdp.detach();
  const names = new Map(
    profile.nodes.map(({ id, callFrame }) => [
      id,
      callFrame.url.startsWith('chrome-extension://') ? callFrame.functionName || '(unnamed)' : undefined,
    ]),
  );
  const where: Record<string, number> = {};
  let ours = 0;
  for (const [at, node] of (profile.samples ?? []).entries()) {
    const name = names.get(node);
    if (name === undefined) continue;
    const took = profile.timeDeltas?.[at + 1] ?? 0;
    ours += took;
    where[name] = (where[name] ?? 0) + took;
  }
  return { share: ours / (profile.endTime - profile.startTime), changes: (changes * 1000) / milliseconds, where };
}
