import type { Page } from 'puppeteer-core';
import type { Firefox } from './launch-firefox.ts';
import type { FirefoxPages } from './launch-firefox-pages.ts';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A Firefox of either driver. */
export type Windowed = Pick<Firefox, 'browser'> | Pick<FirefoxPages, 'wire'>;

/** Runs an expression in the window of the browser itself, where puppeteer does not reach by its own means. @throws Error */
export async function inWindow(firefox: Windowed, expression: string): Promise<string> {
  if ('wire' in firefox) return firefox.wire.inWindow(expression);
  const { connection } = firefox.browser as unknown as { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = (tree as { contexts: { context: string }[] }).contexts[0]!;
  const { result } = await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => { const win = Services.wm.getMostRecentWindow('navigator:browser'); return String(${expression}); })()`,
  });
  const { type, exceptionDetails, ...rest } = result as {
    type: string;
    exceptionDetails?: { text: string };
    result?: { value: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? type);
  return rest.result?.value ?? '';
}

/**
 * Presses the mouse on something in the browser's own window, where the driver has no hands: the browser takes it as it would take the
 * system's own. @param at where in it, in CSS pixels; else its middle @throws Error where it is not there
 */
export async function pressAt(firefox: Windowed, selector: string, at?: { x: number; y: number }): Promise<void> {
  const found = await inWindow(
    firefox,
    `(() => {
      const element = win.document.querySelector(${JSON.stringify(selector)});
      if (!element) return false;
      const { left, top, width, height } = element.getBoundingClientRect();
      const { x, y } = ${JSON.stringify(at ?? null)} ?? { x: width / 2, y: height / 2 };
      const { windowUtils: utils, devicePixelRatio: scale } = win;
      const place = [win.mozInnerScreenX + left + x, win.mozInnerScreenY + top + y].map((each) => each * scale);
      const { NATIVE_MOUSE_MESSAGE_MOVE, NATIVE_MOUSE_MESSAGE_BUTTON_DOWN, NATIVE_MOUSE_MESSAGE_BUTTON_UP } = utils;
      for (const what of [NATIVE_MOUSE_MESSAGE_MOVE, NATIVE_MOUSE_MESSAGE_BUTTON_DOWN, NATIVE_MOUSE_MESSAGE_BUTTON_UP])
        utils.sendNativeMouseEvent(...place, what, 0, 0, element);
      return true;
    })()`,
  );
  if (found !== 'true') throw new Error(`the browser's window has no ${selector}`);
}

/** Opens a page of the extension in a tab of its own. Firefox lets no page of the web, and no driver, go there by itself. @throws Error */
export async function openOwnPage(firefox: Firefox, name: 'options' | 'dashboard' | 'first-run'): Promise<Page> {
  const made = new Promise<Page>((resolve) =>
    firefox.browser.once('targetcreated', async (target) => resolve((await target.page())!)),
  );
  const host = "WebExtensionPolicy.getByID('simmer@simmer.example').mozExtensionHostname";
  await inWindow(
    firefox,
    `win.gBrowser.selectedTab = win.gBrowser.addTrustedTab('moz-extension://' + ${host} + '/${name}.html')`,
  );
  const page = await made;
  await page.waitForSelector('h1');
  await page.setViewport({ width: 1200, height: 1000 });
  return page;
}

/**
 * Waits until a page of ours that was opened from another has words in it, and closes it. Puppeteer is not told of a tab that an
 * extension's page opens (Firefox 153), so it is found among those of the browser. @throws Error with what is there instead
 */
export async function readOpened(firefox: Firefox, name: 'report' | 'dashboard', words: string): Promise<void> {
  const { connection } = firefox.browser as unknown as { connection: Connection };
  let there = 'no such page';
  for (let tries = 0; tries < 100; tries++) {
    const { contexts } = (await connection.send('browsingContext.getTree', {})).result as {
      contexts: { context: string; url: string }[];
    };
    const tab = contexts.find(({ url }) => new RegExp(`^moz-extension:.*/${name}\\.html#`).test(url));
    if (tab) {
      const target = { context: tab.context };
      const asked = { target, awaitPromise: false, expression: 'document.body.textContent' };
      const { result } = (await connection.send('script.evaluate', asked)).result as { result?: { value: string } };
      there = result?.value ?? there;
      if (there.includes(words)) {
        await connection.send('browsingContext.close', target);
        return;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${words} in ${name}: ${there.slice(0, 2000)}`);
}

const QUESTION = '#addon-webext-permissions-notification:not([hidden])';
const ALLOW = '#addon-webext-permissions-notification .popup-notification-primary-button';

/**
 * Says yes to the browser's question about a permission with the mouse, and gives what it asked. Wants
 * `security.notification_enable_delay` to be 0: a question that has just come hears no click. @throws Error where it asks nothing
 * for half a minute: beside another browser on a slow machine it comes late
 */
export async function allowQuestion(firefox: Firefox): Promise<string> {
  let asked = '';
  for (let tries = 0; tries < 300; tries++) {
    const text = await inWindow(
      firefox,
      `win.document.querySelector('#notification-popup')?.state === 'open' ? win.document.querySelector('${QUESTION}')?.textContent ?? '' : ''`,
    );
    // Gone, it was answered. What still slid into its place when it was pressed, is pressed again.
    if (asked && !text) return asked;
    if (text) await pressAt(firefox, ALLOW);
    asked ||= text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(asked ? `Firefox still asks: ${asked}` : 'Firefox asked nothing');
}
