import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { grantHost } from './harness/grant-host.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { openPanel, waitForTicket } from './harness/panel.ts';
import { switchOn } from './harness/switch-on.ts';
import { DESKS } from './pointing/desks.ts';
import { forgetHeard, heard } from './pointing/lie-in-wait.ts';
import { openTicket, serveDesks } from './pointing/open-desk.ts';
import { startPointing } from './pointing/point-out.ts';
import { asRole, testDesk } from './pointing/test-desk.ts';
import { deskTicket } from './pointing/tickets.ts';

const { preview, shadow, words } = DESKS;

let browser: Chromium;

beforeAll(async () => {
  browser = await launchBrowser({ extensionDir: await builtExtension() });
  await serveDesks(browser.context);
  await switchOn(browser, ...[preview, shadow, words].map((desk) => desk.address(4711)));
});
afterAll(() => browser?.close());

testDesk('preview', preview, () => browser);
testDesk('shadow', shadow, () => browser);

describe('a profile', () => {
  let page: Page;
  beforeAll(() => {
    ({ page } = browser);
  });

  it('is pointed out by keyboard alone, on a desk whose tickets have no number (words)', async () => {
    const desk = words;
    await page.bringToFront();
    await page.goto('about:blank');
    await openTicket(page, desk, 4711);
    await startPointing(browser);
    await forgetHeard(page);
    const opened = browser.context.waitForEvent('page');
    // What suggests itself is taken at each step; nothing does for the number, and no first message stands apart.
    for (const _ of ['message', 'author', 'time', 'subject', 'composer']) await page.keyboard.press('Enter');
    for (const _ of ['number', 'opening']) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    const preview = await opened;
    expect(await heard(page)).toEqual([]);
    await preview.getByText('With no number, Simmer knows a ticket only by its words').waitFor();
    expect(await preview.locator('.pointed-message').count()).toBe(4);
    expect(await preview.locator('.pointed-head').allInnerTexts()).toMatchObject(
      [/Kim/, /Ann/, /Ben/, /Kim/].map((name) => expect.stringMatching(name)),
    );
    await asRole(preview, 'We are looking into it', 'Ours');
    await asRole(preview, 'load balancer', 'Note');
    await preview.getByText('Everybody else is a customer').click();
    await expect.poll(() => preview.locator('.pointed-message[data-role="customer"]').count()).toBe(2);
    await preview.getByRole('button', { name: 'Save and read this site' }).click();
    await preview.getByText('Saved. Simmer reads').waitFor();
    await preview.close();
    const panel = await openPanel(page);
    await waitForTicket(panel, deskTicket(4711).subject);
    await panel.getByText('knows this one by its words').waitFor();
    await openTicket(page, desk, 4712);
    await waitForTicket(panel, deskTicket(4712).subject);
  });

  it('goes to another browser as a file, and says what is wrong with a file that is none', async () => {
    const options = await extensionPage(browser, 'options');
    const downloading = options.waitForEvent('download');
    await options.locator('.profile', { hasText: shadow.host }).getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await downloading).path();
    expect(readFileSync(file, 'utf8')).not.toMatch(/Kim|outage|4711/);
    await options.close();
    const other = await launchBrowser({ extensionDir: await builtExtension() });
    try {
      await serveDesks(other.context);
      await grantHost(other, `https://${shadow.host}/*`);
      const there = await extensionPage(other, 'options');
      const take = (files: Parameters<Page['setInputFiles']>[1]) =>
        there.locator('#profiles input[type="file"]').setInputFiles(files);
      await take({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"simmer-site","version":2}'),
      });
      await there.getByText('This is not a site profile that Simmer can use').waitFor();
      await take({ name: 'site.json', mimeType: 'application/json', buffer: readFileSync(file) });
      await there.getByRole('button', { name: `Switch on ${shadow.host}` }).click();
      await there.locator('.site-host', { hasText: shadow.host }).first().waitFor();
      await there.locator('.profile').getByRole('button', { name: 'Share with the team' }).click();
      await there.locator('.profile').getByText('shared with the team').waitFor();
      await openTicket(other.page, shadow, 4711);
      await waitForTicket(await openPanel(other.page), deskTicket(4711).subject);
    } finally {
      await other.close();
    }
  });
});

describe('a text that was selected in any page', () => {
  it('is assessed as a customer’s message, once, and kept nowhere', async () => {
    const worker = browser.findWorker();
    await worker?.evaluate(async (text) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.session.set({ 'selection:one': text });
    }, deskTicket(4711).messages[3]?.text);
    const page = await browser.context.newPage();
    const address = `${browser.origin}/selection.html#one`;
    await page.goto(address);
    await page.getByText('Read as a customer’s message').waitFor();
    expect(await page.locator('.selection-reasons').innerText()).toContain('manager');
    expect(await page.locator('.selection-script').count()).toBeGreaterThan(0);
    await page.reload();
    await page.getByText('The text is not kept').waitFor();
    await page.close();
  });
});
