import { BROWSER } from '../harness/launch-browser.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import { launchFirefox } from '../harness/launch-firefox.ts';
import type { Driver } from './editor-pages.ts';
import { buildHandExtension } from './hand-extension.ts';

/** The browser that journeys are run in, with the hand's extension. */
export const launchHand = (): Promise<Driver> => (BROWSER === 'firefox' ? launchHandInFirefox() : launchInChromium());

/** Firefox with the hand's extension. */
export async function launchHandInFirefox(): Promise<Driver> {
  const { page, close } = await launchFirefox({ extensionDir: await buildHandExtension('firefox') });
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (work, asked) => page.evaluate(work as never, asked as never) as never,
    undo: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
    type: (text) => page.keyboard.type(text),
    close,
  };
}

async function launchInChromium(): Promise<Driver> {
  const browser = await launchChromium({ extensionDir: await buildHandExtension('chrome') });
  return {
    open: async (url) => {
      await browser.page.goto(url);
    },
    evaluate: (work, asked) => browser.page.evaluate(work as never, asked as never) as never,
    undo: () => browser.page.keyboard.press('Control+z'),
    type: (text) => browser.page.keyboard.type(text),
    close: () => browser.close(),
  };
}
