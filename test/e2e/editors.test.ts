import { describe } from 'vitest';
import { defineEditorTests } from './editors/define-editor-tests.ts';
import { launchHand } from './editors/launch-hand.ts';

describe('the editors of helpdesks, in Chromium', () => defineEditorTests(launchHand));
