import { describe } from 'vitest';
import { defineEditorTests } from './editors/define-editor-tests.ts';
import { buildHandExtension } from './editors/hand-extension.ts';
import { launchChromium } from './harness/launch-chromium.ts';

describe('the editors of helpdesks, in Chromium', () => {
  defineEditorTests(async () => {
    const browser = await launchChromium({ extensionDir: await buildHandExtension('chrome') });
    return {
      open: async (url) => {
        await browser.page.goto(url);
      },
      evaluate: (work, asked) => browser.page.evaluate(work as never, asked as never) as never,
      undo: () => browser.page.keyboard.press('Control+z'),
      close: () => browser.close(),
    };
  });
});
