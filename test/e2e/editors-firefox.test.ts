import { describe } from 'vitest';
import { defineEditorTests } from './editors/define-editor-tests.ts';
import { buildHandExtension } from './editors/hand-extension.ts';
import { launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';

const reason = whyNoFirefox();

describe.skipIf(reason)(`the editors of helpdesks, in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  defineEditorTests(async () => {
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
  });
});
