import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePageFuzz, fuzzPage } from '../../scripts/fuzz/pages/run-pages.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { listFixtures } from './sites/fixture.ts';

/** One page of each site; `npm run fuzz` takes them all, for as long as one likes. */
const ONE_EACH = new Map(
  listFixtures()
    .toReversed()
    .map((name) => [name.split('/')[0], name]),
);

describe('a page damaged at random', () => {
  let browser: Chromium;
  let bundle: string;
  beforeAll(async () => {
    [bundle, browser] = await Promise.all([bundlePageFuzz(), launchBrowser({ timezoneId: 'Europe/Helsinki' })]);
  });
  afterAll(() => browser?.close());

  it.each([...ONE_EACH.values()])('%s is read, or refused in words: nothing else is thrown', async (name) => {
    const tried = await fuzzPage(browser.page, bundle, name, 30, 20261122);
    expect(tried.crash).toBeNull();
    expect(tried.inputs).toBe(30);
  });
});
