import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { type Replica, startReplica } from '../replica/zendesk/start-replica.ts';
import { openOwnPage } from './harness/firefox-window.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';
import { DESKS } from './pointing/desks.ts';
import { forgetHeard, heard, lieInWait } from './pointing/lie-in-wait.ts';

interface Extension {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
  tabs: { query(query: object): Promise<{ id: number }[]> };
}
declare const browser: Extension;

const reason = whyNoFirefox();

/** The bar, by keyboard, and what comes of it, in Firefox: on a page of a host that is allowed, which no known site is. */
const HOTTEST = { list: 'at-risk', sort: 'heat', filter: {}, most: 50, stamp: null };

describe.skipIf(reason)(`pointing in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let replica: Replica;
  let firefox: Firefox;
  let own: Page;
  beforeAll(async () => {
    replica = await startReplica();
    firefox = await launchFirefox({ extensionDir: await buildIfStale('firefox') });
    own = await openOwnPage(firefox, 'options');
  });
  afterAll(async () => {
    await firefox?.close();
    await replica?.close();
  });

  const say = (name: string, data: object) =>
    own.evaluate((message) => browser.runtime.sendMessage(message), { simmer: 1, name, data });

  it('leads to a profile by which the page is read, without a reload', async () => {
    const { page } = firefox;
    await page.evaluateOnNewDocument(lieInWait);
    await page.goto(`https://demo.zendesk.com:${replica.port}/app/2/tickets/4711`);
    const [, html = ''] = /<body>(.*)<\/body>/s.exec(DESKS.semantic.page(new URL(DESKS.semantic.address(4711)))) ?? [];
    await page.evaluate((body) => {
      document.body.innerHTML = body;
    }, html);
    await page.bringToFront();
    const tabId = await own.evaluate(
      async () => (await browser.tabs.query({ url: 'https://demo.zendesk.com/*' }))[0]?.id,
    );
    expect(await say('pointing.start', { tabId })).toMatchObject({ ok: true });
    await page.waitForSelector('[data-simmer="picker"]');
    // Tab goes round in the bar, back to the button before the last but one: the page may be used.
    await page.keyboard.down('Shift');
    for (let times = 0; times < 3; times++) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.mouse.click(20, 20);
    expect(await heard(page)).toContainEqual(expect.stringMatching(/^click/));
    // Started anew, it is asked from the beginning, and nothing is heard from there on.
    expect(await say('pointing.start', { tabId })).toMatchObject({ ok: true });
    await expect.poll(() => page.$$('[data-simmer="picker"]').then((found) => found.length)).toBe(1);
    await forgetHeard(page);
    for (let step = 0; step < 5; step++) await page.keyboard.press('Enter');
    for (const _ of ['number', 'opening']) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    expect(await heard(page)).toEqual([]);
    const read = async () =>
      (await say('pointing.draft', { tabId })).value as { profile: Record<string, unknown> } | undefined;
    await expect.poll(read).toBeDefined();
    const profile = (await read())?.profile;
    const look = {
      tabId,
      profile,
      examples: [
        { id: 'thread-47111', role: 'agent' },
        { id: 'thread-47110', role: 'customer' },
      ],
      chosen: null,
    };
    const { value } = (await say('pointing.look', look)) as {
      value: { profile: object; messages: { role: string }[] };
    };
    expect(value.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'unknown', 'customer']);
    expect(await say('pointing.save', { tabId, profile: value.profile })).toMatchObject({ ok: true });
    await page.bringToFront();
    await page.waitForSelector('[data-simmer="panel"]');
    expect(await page.$('[data-simmer="picker"]')).toBeNull();
    const state = async () =>
      ((await say('radar.order', HOTTEST)).value as { rows: { subject: string; level: string }[] }).rows;
    await expect.poll(state).toMatchObject([{ subject: 'Third outage this week', level: 'critical' }]);
  });
});
