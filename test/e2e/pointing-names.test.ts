import { afterAll, beforeAll } from 'vitest';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { switchOn } from './harness/switch-on.ts';
import { DESKS } from './pointing/desks.ts';
import { serveDesks } from './pointing/open-desk.ts';
import { testDesk } from './pointing/test-desk.ts';

const { semantic, soup, tables, journals } = DESKS;

let browser: Chromium;

beforeAll(async () => {
  browser = await launchBrowser({ extensionDir: await builtExtension() });
  await serveDesks(browser.context);
  await switchOn(browser, ...[semantic, soup, tables, journals].map((desk) => desk.address(4711)));
});
afterAll(() => browser?.close());

testDesk('semantic', semantic, () => browser);
testDesk('soup', soup, () => browser);
testDesk('tables', tables, () => browser);
testDesk('journals', journals, () => browser);
