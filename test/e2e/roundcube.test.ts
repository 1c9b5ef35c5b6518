import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Roundcube, startRoundcube, whyNoRoundcube } from '../lab/start-roundcube.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { openMail, sendMail, signIn, startReply } from './harness/roundcube-page.ts';
import { switchOn } from './harness/switch-on.ts';

const reason = whyNoRoundcube();
const flat = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Typographic signs are written by name in the editor's HTML. */
const SIGNS = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
};
const textOfHtml = (html: string) =>
  html.replace(/<[^>]*>/g, ' ').replace(/&(\w+);/g, (whole, name: keyof typeof SIGNS) => SIGNS[name] ?? whole);

describe.skipIf(reason).each([
  ['plain text', false],
  ['HTML', true],
])(`in a real Roundcube, writing %s${reason ? ` (skipped: ${reason})` : ''}`, (_, htmlEditor) => {
  let roundcube: Roundcube;
  let browser: Chromium;
  let panel: Frame;
  /** Lists that we asked the server for; the page's own requests do not ask to keep a search. */
  const listed: string[] = [];
  beforeAll(async () => {
    roundcube = await startRoundcube({ htmlEditor });
    browser = await launchBrowser({ extensionDir: await builtExtension() });
    browser.page.on('request', (request) => {
      if (request.url().includes('_search=keep')) listed.push(request.url());
    });
    await signIn(browser.page, roundcube);
  });
  afterAll(async () => {
    await browser?.close();
    await roundcube?.close();
  });

  it('does nothing before it is switched on, then starts without a reload', async () => {
    const { page } = browser;
    expect(await page.locator('[data-simmer="panel"]').count()).toBe(0);
    await switchOn(browser, roundcube.url);
    panel = await openPanel(page);
  });

  it('reads the whole thread: the customer’s words, not what they quote', async () => {
    const { page } = browser;
    await openMail(page, 'Order 30417');
    await waitForTicket(panel, 'Order 30417');
    const { level, reasons } = await readPanel(panel);
    expect(level).toBe('critical');
    expect(reasons.some(({ quote }) => quote?.includes('lawyer'))).toBe(true);
  });

  it('marks the quoted words inside the frame of the mail', async () => {
    await panel.locator('.reason-part', { hasText: 'Trustpilot' }).first().hover();
    const mail = browser.page.frames().find((frame) => frame.name() === 'messagecontframe')!;
    await expect
      .poll(() => mail.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String))))
      .toEqual([expect.stringContaining('Trustpilot')]);
  });

  it('stays calm where only the quoted history is angry', async () => {
    await openMail(browser.page, 'Jug lid');
    await waitForTicket(panel, 'Jug lid');
    expect((await readPanel(panel)).level).toBe('calm');
  });

  it('has asked for no list so far: that would change the server’s session beside a mail being begun', () => {
    expect(listed).toEqual([]);
  });

  it('inserts a script into the reply, and just that arrives at the mail server', async () => {
    const { page } = browser;
    await openMail(page, 'Order 30417');
    await waitForTicket(panel, 'Order 30417');
    await startReply(page);
    const beside = await openPanel(page);
    await waitForTicket(beside, 'Order 30417');
    if (htmlEditor) await page.waitForSelector('#composebody_ifr');
    const card = beside.locator('.script').first();
    await card.locator('.disclosure-trigger').click();
    const text = flat(await card.locator('.script-text').textContent());
    await card.locator('.script-actions button').first().click();
    await card.locator('.notice').waitFor();
    expect(flat(await card.locator('.notice').textContent())).toContain('Not sent');
    expect(roundcube.sink.received).toHaveLength(0);
    await sendMail(page);
    await expect.poll(() => roundcube.sink.received.length, { timeout: 10_000 }).toBe(1);
    const [mail] = roundcube.sink.received;
    expect(mail!.recipients).toEqual(['gareth.bowen@hillpost.example']);
    // Of an HTML mail the plain part is Roundcube's own rendering, with straight quotation marks.
    const arrived = htmlEditor ? textOfHtml(mail!.html ?? '') : mail!.text;
    expect(flat(arrived)).toContain(text);
  });
});
