import { launchChromium } from '../harness/launch-chromium.ts';
import type { Driver } from './editor-pages.ts';
import { buildHandExtension } from './hand-extension.ts';

/** Chromium with the hand's extension. */
export async function launchHand(): Promise<Driver> {
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
