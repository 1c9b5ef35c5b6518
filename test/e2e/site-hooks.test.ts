import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleModule } from './harness/bundle-module.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { listFixtures, openFixture, readFixture } from './sites/fixture.ts';
import type { PageModule } from './sites/page-module.ts';
import { listRequiredHooks } from './sites/required-hooks.ts';

declare const simmerSites: PageModule;

const hooks = await listRequiredHooks();

let browser: Chromium;
let page: Page;
let bundle: string;

beforeAll(async () => {
  bundle = await bundleModule(new URL('./sites/page-module.ts', import.meta.url), 'simmerSitesBundle');
  browser = await launchBrowser({ timezoneId: 'Europe/Helsinki' });
  page = browser.page;
});
afterAll(() => browser?.close());

describe('whatever a reading needs, all ways to it gone (law 5)', () => {
  it.each(hooks)('%s, %s: the error names what is missing, and nothing is read', async (site, _name, selectors) => {
    const after: object[] = [];
    for (const fixture of listFixtures().filter((each) => each.startsWith(`${site}/`))) {
      const { mine = [], keyed = null, expected } = readFixture(fixture);
      const { source } = expected as { source?: string };
      if (!source || (source === 'api' && after.length > 0)) continue;
      await openFixture(page, fixture);
      await page.evaluate(bundle);
      const removed = await page.evaluate((all) => simmerSites.remove(all), selectors);
      if (removed === 0) continue;
      const look = () => page.evaluate(([own, answer]) => simmerSites.look(own, answer), [mine, keyed] as const);
      const found = await look();
      // What an API tells is true whatever the page looks like; a page that is read has nothing to stand in for what it needs.
      if (source === 'dom') expect(found, fixture).not.toHaveProperty('ticket');
      if (!('ticket' in found)) after.push(found);
    }
    expect(after.length, 'golden pages that have it').toBeGreaterThan(0);
    const named = { site, hook: expect.stringMatching(/^[a-z ]+$/) };
    for (const each of after) expect(each).toMatchObject({ problem: { code: 'page-changed', params: named } });
  });
});
