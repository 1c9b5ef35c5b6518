import { expect, it } from 'vitest';
import { isBrandedChrome } from './is-branded-chrome.ts';

it.each([
  ['/usr/bin/google-chrome-stable', true],
  ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', true],
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
  ['/opt/google/chrome/chrome', true],
  ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', false],
  ['/usr/bin/google-chrome-for-testing', false],
  ['/usr/bin/chromium', false],
  ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', false],
])('%s is Chrome of the brand: %s', (path, expected) => {
  expect(isBrandedChrome(path)).toBe(expected);
});
