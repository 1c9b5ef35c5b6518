import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { extensionPage } from './harness/extension-page.ts';
import { grantHost } from './harness/grant-host.ts';
import { type Chromium, launchChromium } from './harness/launch-chromium.ts';
import { openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { switchOn } from './harness/switch-on.ts';
import type { Desk } from './pointing/desk.ts';
import { DESKS } from './pointing/desks.ts';
import { openTicket, placeOf, serveDesks } from './pointing/open-desk.ts';
import { BAR, pointWithMouse, startPointing } from './pointing/point-out.ts';
import { deskTicket } from './pointing/tickets.ts';

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extensionDir: await buildIfStale('chrome') });
  ({ page } = browser);
  await serveDesks(browser.context);
  await switchOn(browser, ...Object.values(DESKS).map((desk) => desk.address(4711)));
});
afterAll(() => browser?.close());

/** Every click that an element of the page saw. */
const listen = () =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenClicks: seen });
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      document.addEventListener(
        type,
        ({ target }) =>
          (target as Element).closest('[data-simmer]') || seen.push(`${type} ${(target as Element).tagName}`),
        true,
      );
    }
  });
const seenClicks = () => page.evaluate(() => (window as unknown as { seenClicks: string[] }).seenClicks);

const asRole = (preview: Page, text: string, role: string) =>
  preview.locator('.pointed-message', { hasText: text }).locator('.choice', { hasText: role }).click();

/** In the preview: whose messages these are, and whatever else has to be said before it can be saved. */
async function settle(preview: Page, desk: Desk): Promise<void> {
  await preview.locator('.pointed-message').first().waitFor();
  if (desk.expected.roles === 'marked') {
    await asRole(preview, 'third time this week', 'Customer’s');
    await asRole(preview, 'We are looking into it', 'Ours');
    await asRole(preview, 'load balancer', 'Note');
    await preview.getByText('The page marks them itself').waitFor();
  } else {
    await asRole(preview, 'We are looking into it', 'Ours');
    await preview.getByText('Everybody else is a customer').click();
  }
  if (!desk.expected.times) {
    await preview.getByText(desk.expected.first === 'newest' ? 'at the top' : 'at the bottom', { exact: true }).click();
  }
  await expect.poll(() => preview.locator('.pointed-message[data-role="customer"]').count()).toBe(2);
}

const { words: _words, ...POINTED } = DESKS;

describe.each(Object.entries(POINTED))('a desk that nobody has named: %s', (name, desk) => {
  let panel: Frame;
  it('is pointed out from the toolbar, and the page sees none of the clicks', async () => {
    await page.bringToFront();
    await openTicket(page, desk, 4711);
    await listen();
    await startPointing(browser);
    const preview = await pointWithMouse(browser, desk);
    expect(await seenClicks()).toEqual([]);
    await settle(preview, desk);
    expect(await preview.locator('.pointed-message').count()).toBe(4);
    await preview.getByRole('button', { name: 'Save and read this site' }).click();
    await preview.getByText('Saved. Simmer reads').waitFor();
    await preview.close();
    expect(await page.locator(BAR).count()).toBe(0);
  });

  it('the panel says what it hears, and a text goes into that page’s reply box', async () => {
    panel = await openPanel(page);
    await waitForTicket(panel, deskTicket(4711).subject);
    const { level, reasons } = await readPanel(panel);
    expect(['at-risk', 'critical']).toContain(level);
    expect(reasons.map(({ quote }) => quote).join(' ')).toContain('manager');
    await panel.locator('.script .disclosure-trigger').first().click();
    await panel.locator('.script-actions button').first().click();
    const composer = placeOf(page, desk.point.composer as string);
    const written = () =>
      composer.evaluate((element) => ('value' in element ? String(element.value) : (element.textContent ?? '')));
    await expect.poll(written, { timeout: 8000 }).toMatch(/\w{3}.*\w{3}/s);
  });

  it('is read by itself after the page was loaded anew, and so is the next ticket', async () => {
    await page.reload();
    await openTicket(page, desk, 4712);
    panel = await openPanel(page);
    await waitForTicket(panel, deskTicket(4712).subject);
    await openTicket(page, desk, 4711);
    await waitForTicket(await openPanel(page), deskTicket(4711).subject);
  });

  it(`says by name what is gone when the page has changed (${name})`, async () => {
    await page.evaluate(() => {
      const strip = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) strip(element.shadowRoot);
          const inside = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
          if (inside) strip(inside);
          if (element.closest('[data-simmer]')) continue;
          for (const name of ['class', 'id', 'data-thread_id', 'itemprop']) element.removeAttribute(name);
        }
        for (const element of root.querySelectorAll('article, tr, desk-bubble'))
          element.replaceWith(...element.childNodes);
        const body = (root as Document).body;
        if (body && root !== document) body.replaceChildren('another page');
      };
      strip(document);
      const [first] = document.body.children;
      if (first?.localName === 'div') first.replaceWith(...first.childNodes);
    });
    panel = await openPanel(page);
    await panel.getByText('looks different from what Simmer knows').waitFor();
    expect(await panel.locator('.panel').innerText()).toMatch(/: (message|text|subject|author)\)/);
  });
});

describe('a profile', () => {
  it('is pointed out by keyboard alone, on a desk whose tickets have no number (words)', async () => {
    const desk = DESKS.words;
    await page.bringToFront();
    await openTicket(page, desk, 4711);
    await startPointing(browser);
    const opened = browser.context.waitForEvent('page');
    // What suggests itself is taken at each step; nothing does for the number.
    for (const _ of ['message', 'author', 'time', 'subject', 'composer']) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const preview = await opened;
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
    await options
      .locator('.profile', { hasText: DESKS.semantic.host })
      .getByRole('button', { name: 'Save as a file' })
      .click();
    const file = await (await downloading).path();
    expect(readFileSync(file, 'utf8')).not.toMatch(/Kim|outage|4711/);
    await options.close();
    const other = await launchChromium({ extensionDir: await buildIfStale('chrome') });
    try {
      await serveDesks(other.context);
      await grantHost(other, `https://${DESKS.semantic.host}/*`);
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
      await there.getByRole('button', { name: `Switch on ${DESKS.semantic.host}` }).click();
      await there.locator('.site-host', { hasText: DESKS.semantic.host }).first().waitFor();
      await there.locator('.profile').getByRole('button', { name: 'Share with the team' }).click();
      await there.locator('.profile').getByText('shared with the team').waitFor();
      await openTicket(other.page, DESKS.semantic, 4711);
      await waitForTicket(await openPanel(other.page), deskTicket(4711).subject);
    } finally {
      await other.close();
    }
  });
});
