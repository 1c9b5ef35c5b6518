import { describe } from 'vitest';
import { defineEditorTests } from './editors/define-editor-tests.ts';
import { launchHandInFirefox } from './editors/launch-hand.ts';
import { whyNoFirefox } from './harness/launch-firefox.ts';

const reason = whyNoFirefox();

describe.skipIf(reason)(`the editors of helpdesks, in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  defineEditorTests(launchHandInFirefox);
});
