import type { CDPSession } from 'playwright-core';
import { openToolbarPopup } from './firefox-toolbar.ts';
import type { Chromium } from './launch-chromium.ts';
import type { FirefoxPages } from './launch-firefox-pages.ts';

/** The toolbar's own popup over the tab in front, as a person has it: its clicks are true clicks. */
export interface RealPopup {
  text(): Promise<string>;
  /** Clicks the button of this name with the mouse. @throws Error where there is none */
  press(name: string): Promise<void>;
  /** What it shows, as a PNG; in Firefox nobody can take one. */
  picture(): Promise<Buffer>;
}

/** Opens it. Playwright knows no popups, so it is spoken to by the debugger's own protocol, or through Firefox's own window. @throws Error */
export async function openRealPopup(browser: Chromium): Promise<RealPopup> {
  if (browser.kind === 'firefox') {
    const picture = () => Promise.reject(new Error('Firefox shows its popup to nobody'));
    return { ...(await openToolbarPopup(browser as FirefoxPages)), picture };
  }
  const worker = browser.findWorker();
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  if (!worker || !cdp) throw new Error('no worker to open the popup, or no browser to speak to');
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } };
    await chrome.action.openPopup();
  });
  const send = await attach(cdp);
  const evaluate = async (expression: string) =>
    (
      (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
        result: { value: unknown };
      }
    ).result.value;
  const until = Date.now() + 10_000;
  while (!(await evaluate('document.querySelector("button") !== null'))) {
    if (Date.now() > until) throw new Error('the popup stays empty');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    async press(name) {
      const box = (await evaluate(
        `(() => { const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(${JSON.stringify(name)})); const box = button?.getBoundingClientRect(); return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null; })()`,
      )) as { x: number; y: number } | null;
      if (!box) throw new Error(`the popup has no button "${name}"`);
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
        // The popup may close itself before it has answered.
        const sent = send('Input.dispatchMouseEvent', {
          type,
          ...box,
          button: type === 'mouseMoved' ? 'none' : 'left',
          clickCount: 1,
        });
        await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 500))]);
      }
    },
    async picture() {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

async function attach(cdp: CDPSession): Promise<Send> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const popup = targetInfos.find(({ url }) => /^chrome-extension:\/\/[^/]+\/popup\.html$/.test(url));
  if (!popup) throw new Error('the popup did not open');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let count = 0;
  return async (method, params) => {
    const id = ++count;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
}
