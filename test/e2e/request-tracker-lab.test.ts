import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RequestTracker, startRequestTracker, whyNoRequestTracker } from '../lab/start-request-tracker.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { escalate, openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { openTicket, sendReply, signIn, startReply } from './harness/request-tracker-page.ts';
import { switchOn } from './harness/switch-on.ts';

const reason = whyNoRequestTracker();
const flat = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
/** Words alone: a mail may have other quotation marks and line ends than the page. */
const bare = (text: string) => text.replace(/<[^>]*>|&\w+;|[^\p{L}\p{N}]+/gu, '');

describe.skipIf(reason)(`in a real Request Tracker below a path${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let tracker: RequestTracker;
  let browser: Chromium;
  let panel: Frame;
  const show = async (key: string, subject: string) => {
    await openTicket(browser.page, tracker, key);
    panel = await openPanel(browser.page);
    await waitForTicket(panel, subject);
  };
  beforeAll(async () => {
    [tracker, browser] = await Promise.all([
      startRequestTracker({ path: '/rt' }),
      builtExtension().then((extensionDir) => launchBrowser({ extensionDir })),
    ]);
    await signIn(browser.page, tracker);
  });
  afterAll(async () => {
    await browser?.close();
    await tracker?.close();
  });

  it('does nothing before it is switched on', async () => {
    await openTicket(browser.page, tracker, 'thanks');
    expect(await browser.page.locator('[data-simmer="panel"]').count()).toBe(0);
    await switchOn(browser, tracker.url);
    panel = await openPanel(browser.page);
    await waitForTicket(panel, 'Jug lid');
    expect((await readPanel(panel)).level).toBe('calm');
  });

  it('reads the whole ticket: the customer’s words, and none that they quote or the team notes', async () => {
    const before = await tracker.tables();
    await show('third-time', 'Order 30417');
    const { level, reasons } = await readPanel(panel);
    expect(level).toBe('critical');
    expect(reasons.some(({ quote }) => quote?.includes('lawyer'))).toBe(true);
    expect(reasons.some(({ quote }) => quote?.includes('above my limit'))).toBe(true); // the note: who may decide it
    expect(await tracker.tables()).toBe(before);
  });

  it('marks the quoted words in the history that the page loads late', async () => {
    await panel.locator('.reason-part', { hasText: 'Trustpilot' }).first().hover();
    await expect
      .poll(() => browser.page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String))))
      .toEqual([expect.stringContaining('Trustpilot')]);
  });

  it('hears Japanese', async () => {
    await show('sekininsha', '交換品');
    const { reasons } = await readPanel(panel);
    expect(reasons.some(({ quote }) => quote?.includes('責任者'))).toBe(true);
  });

  it('proves a merged ticket by its API: the old number shows the ticket it went into', async () => {
    await show('colis-again', 'Colis incomplet');
    expect(await browser.page.locator('#header h1').textContent()).toContain(`#${tracker.ids.colis}:`);
  });

  it('marks rows of a search, without moving them', async () => {
    const { page } = browser;
    const heights = () =>
      page.$$eval('tbody.list-item', (rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    await page.goto(`${tracker.url}Search/Results.html?Query=id>0&OrderBy=id`);
    const mark = page.locator(`tbody[data-record-id="${tracker.ids['third-time']}"] [data-simmer="mark"]`);
    await mark.waitFor({ state: 'attached' });
    const marked = await heights();
    await page.$$eval('[data-simmer="mark"]', (marks) => {
      for (const each of marks) each.remove();
    });
    expect(marked).toEqual(await heights());
    expect(await page.locator(`tbody[data-record-id="${tracker.ids.thanks}"] [data-simmer="mark"]`).count()).toBe(0);
  });

  it('inserts a script into the reply, and the server gets it once', async () => {
    const { page } = browser;
    await startReply(page, tracker, 'third-time');
    panel = await openPanel(page);
    await waitForTicket(panel, 'Order 30417');
    const card = panel.locator('.script').first();
    await card.locator('.disclosure-trigger').click();
    const text = flat(await card.locator('.script-text').textContent());
    const before = await tracker.tables();
    await card.locator('.script-actions button').first().click();
    await card.locator('.notice').waitFor();
    expect(flat(await card.locator('.notice').textContent())).toContain('Not sent');
    expect(await tracker.tables()).toBe(before);
    await sendReply(page);
    const shown = page.locator('.history .transaction.message').last();
    await shown.waitFor();
    expect(bare((await shown.textContent()) ?? '')).toContain(bare(text));
    const mails = (await tracker.mails()).filter((mail) => mail.to.includes('gareth.bowen@hillpost.example'));
    expect(mails).toHaveLength(1);
    expect(bare(mails[0]!.text).split(bare(text))).toHaveLength(2);
  });

  it('says that the form is set to a comment: the customer will not get it', async () => {
    await startReply(browser.page, tracker, 'manager', 'Comment');
    panel = await openPanel(browser.page);
    await waitForTicket(panel, 'Wrong machines');
    const card = panel.locator('.script').first();
    await card.locator('.disclosure-trigger').click();
    await card.locator('.script-actions button').first().click();
    await card.locator('.notice').waitFor();
    expect(flat(await card.locator('.notice').textContent()).toLowerCase()).toContain('note');
  });

  it('opens a case for the ticket', async () => {
    await show('manager', 'Wrong machines');
    const before = await tracker.tables();
    expect(await escalate(panel)).not.toBe('');
    expect(await tracker.tables()).toBe(before);
    expect(await tracker.logs()).not.toMatch(/\[(error|critical)\]/);
  });
});
