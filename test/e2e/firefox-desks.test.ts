import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { queueTickets } from '../replica/zendesk/odd-tickets.ts';
import { type Replica, startReplica } from '../replica/zendesk/start-replica.ts';
import { ALL_DESKS } from './desks/all-desks.ts';
import { answerAt } from './desks/answer-at.ts';
import { GOLDEN_LABS } from './desks/golden.ts';
import { type Hand, handOn } from './harness/firefox-hand.ts';
import { type FirefoxPanel, openFirefoxPanel } from './harness/firefox-panel.ts';
import { openToolbarPopup } from './harness/firefox-toolbar.ts';
import { allowQuestion, openOwnPage } from './harness/firefox-window.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';
import { readPanel } from './harness/panel.ts';
import { type Hosts, serveHosts } from './harness/serve-hosts.ts';
import { AT, EDITOR, FRONT, subjectOf } from './harness/workbench.ts';
import { type StandIn, startStandIn } from './keyed/stand-in.ts';

const reason = whyNoFirefox();
const DESKS = [...ALL_DESKS, ...GOLDEN_LABS];
const [FIRST] = DESKS;
const MARK = '[data-simmer="mark"]';
const LIVEAGENT = 'https://acme.ladesk.com/agent/index.php?rnd=4711#Conversation;id=a1b2c3d4';
const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const hostOf = (url: string) => new URL(url).host;

/** Every helpdesk and webmail in Firefox, each at its own address, switched on as a person does it (issue 7). */
describe.skipIf(reason)(`desks in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let replica: Replica;
  let standIn: StandIn;
  let hosts: Hosts;
  let firefox: Firefox;
  let page: Page;
  let options: Page;
  let settings: Hand;
  beforeAll(async () => {
    [replica, standIn] = await Promise.all([startReplica(), startStandIn()]);
    hosts = await serveHosts(
      DESKS.map(({ url }) => hostOf(url)),
      (url) => answerAt(DESKS, url),
      { 'demo.zendesk.com': replica.port, 'acme.ladesk.com': standIn.port },
    );
    firefox = await launchFirefox({
      extensionDir: await buildIfStale('firefox'),
      prefs: { ...hosts.prefs, 'security.notification_enable_delay': 0 },
    });
    ({ page } = firefox);
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await firefox?.close();
    await Promise.all([hosts?.close(), replica?.close(), standIn?.close()]);
  });

  const text = (at: string) => page.$eval(at, (element) => (element as HTMLElement).innerText);
  const quotes = async ({ frame }: FirefoxPanel) =>
    (await readPanel(frame)).reasons.map(({ quote }) => quote).join('\n');
  /** Puts the first script into the composer, and gives its words. */
  async function insertScript({ frame, hand }: FirefoxPanel): Promise<string> {
    await hand.press({ within: '.script', role: 'button', name: /./ });
    await hand.read('.script-text', /\S/);
    const words = flat((await hand.texts('.script-text'))[0]);
    await hand.press({ within: '.script-actions', role: 'button', name: /./ });
    await hand.read('.script .notice', 'Not sent');
    expect(await frame.evaluate(() => document.querySelectorAll('.notice[data-tone="bad"]').length)).toBe(0);
    return words;
  }

  it('are not read before somebody says so: the toolbar’s popup knows the page, and asks the browser from the click', async () => {
    const { url, subject } = FIRST!;
    await page.goto(url);
    await page.bringToFront();
    expect(await page.$('[data-simmer]')).toBeNull();
    const popup = await openToolbarPopup(firefox);
    expect(await popup.text()).toContain('This looks like Gmail. Read tickets here?');
    await popup.press('Read tickets here');
    expect(await allowQuestion(firefox)).toContain(hostOf(url));
    await openFirefoxPanel(page, subject); // in the page that was open, without a reload
    await expect.poll(() => popup.text()).toContain(`Simmer is on for ${hostOf(url)}`);
  });

  it('are switched on in the settings, each by its own question', async () => {
    options = await openOwnPage(firefox, 'options');
    settings = handOn(options);
    for (const url of [...DESKS.slice(1).map((desk) => desk.url), LIVEAGENT]) {
      if ((await settings.texts('.site-host')).some((host) => host.includes(hostOf(url)))) continue;
      await settings.fill({ role: 'textbox', name: 'Web address of a helpdesk or webmail' }, url);
      await settings.press({ role: 'button', name: 'Switch on' });
      expect(await allowQuestion(firefox)).toContain(hostOf(url));
      await settings.read('.site-host', hostOf(url));
    }
  });

  describe.each(DESKS.map((desk) => [desk.name, desk] as const))('%s', (_name, desk) => {
    let panel: FirefoxPanel;

    it('the panel shows the ticket and what is heard in it', async () => {
      await page.bringToFront();
      await page.goto(desk.url);
      panel = await openFirefoxPanel(page, desk.subject);
      expect(await quotes(panel)).toMatch(desk.heard);
      expect((await readPanel(panel.frame)).level).toMatch(/watch|at-risk|critical/);
    });

    if (desk.held)
      it('what the page holds back is opened by a click', async () => {
        const { brings } = desk.held as NonNullable<typeof desk.held>;
        expect(await quotes(panel)).not.toMatch(brings);
        await panel.hand.read('.notice', 'not loaded');
        await panel.frame.evaluate(() =>
          [...document.querySelectorAll('.notice')]
            .find(({ textContent }) => textContent?.includes('not loaded'))
            ?.setAttribute('data-held', ''),
        );
        await panel.hand.press({ within: '[data-held]', role: 'button', name: /./ });
        await expect.poll(() => quotes(panel), { timeout: 12_000 }).toMatch(brings);
      });

    if (desk.composer)
      it('a script goes into the reply to this ticket, and nowhere else', async () => {
        expect(flat(await text(desk.composer as string))).toBe('');
        const words = await insertScript(panel);
        expect(flat(await text(desk.composer as string))).toContain(words);
        if (desk.others) expect(flat(await text(desk.others))).toBe('');
      });

    if (desk.list)
      it('the row of the ticket is marked in the list, alone, and grows by nothing', async () => {
        const { hash, row, page: list } = desk.list as NonNullable<typeof desk.list>;
        const height = () => page.$eval(row, (element) => element.getBoundingClientRect().height);
        if (list) await page.goto(list.url);
        else
          await page.evaluate((to) => {
            location.hash = to;
          }, hash ?? '');
        await page.waitForSelector(`${row} ${MARK}`);
        expect(await page.$$(MARK)).toHaveLength(1);
        const marked = await height();
        await page.$eval(MARK, (mark) => mark.remove());
        expect(marked).toBe(await height());
      });
  });

  it('LiveAgent, whose page tells nothing, says what to do; with the team’s key it is read', async () => {
    await page.goto(LIVEAGENT);
    const { hand } = await openFirefoxPanel(page);
    await hand.read('body', 'LiveAgent does not show Simmer its messages');
    await options.bringToFront();
    await settings.fill({ within: '#keys', role: 'textbox', name: 'Address of your LiveAgent' }, LIVEAGENT);
    await settings.fill({ within: '#keys', role: 'textbox', name: 'API key (v3)' }, 'key-1');
    await settings.press({ within: '#keys', role: 'button', name: 'Save key' });
    await settings.read('#keys', 'acme.ladesk.com');
    await page.bringToFront();
    await page.reload();
    expect(await quotes(await openFirefoxPanel(page, 'Cannot log in'))).toContain('third time');
    const asked = standIn.asked.filter(({ path }) => path.startsWith('/api/'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ apikey, cookie }) => apikey === 'key-1' && cookie === undefined)).toBe(true);
  });

  describe('Zendesk', () => {
    it('a list that nobody has opened is looked through on a click, and the angry one at its end is marked', async () => {
      for (const seed of queueTickets().slice(-12)) replica.control.addTicket(seed);
      replica.control.limit(9000); // so that the test need not take a minute
      await page.goto(`${AT}/filters/6`);
      const { hand } = await openFirefoxPanel(page);
      await hand.press({ role: 'button', name: 'Look through this view' });
      await hand.read('.view-scan', '12 of 12 read.');
      await hand.read('.view-scan', 'One of these is at risk.');
      expect(replica.control.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
      await page.$eval('#views_views-ticket-table', (box) => box.scrollTo({ top: 100_000 }));
      await page.waitForSelector(`tr[aria-describedby="generic-table-row-5060"] ${MARK}`);
    });

    it('a reply that was inserted and sent is seen, and offered for the log (R55, R62)', async () => {
      await page.goto(`${AT}/tickets/4711`);
      const { hand } = await openFirefoxPanel(page, subjectOf(4711));
      await hand.press({ within: '.footer', role: 'button', name: /^Escalate/ });
      await hand.press({
        within: '.sheet-actions',
        role: 'button',
        name: 'Open the case and insert the reply',
      });
      await hand.read('.case-title', /\S/);
      await hand.read('.toast', 'read it, then send it');
      await page.$eval(`${FRONT} [data-test-id="omnichannel-omnicomposer-send-button"]`, (button) =>
        (button as HTMLElement).click(),
      );
      await expect.poll(() => replica.control.sent(4711).length).toBe(1);
      await hand.read('.notice', 'was seen in the ticket');
      await hand.press({ within: '.notice', role: 'button', name: 'Log it' });
      await hand.read('.timeline-line', /Customer told by e-mail/);
      expect(flat(await text(EDITOR))).toBe('');
    });

    it('a case opened in one tab of a ticket stands in the other, once', async () => {
      await page.goto(`${AT}/tickets/4713`);
      const { hand } = await openFirefoxPanel(page, subjectOf(4713));
      const other = await firefox.browser.newPage();
      await other.goto(`${AT}/tickets/4713`);
      const second = await openFirefoxPanel(other, subjectOf(4713));
      await page.bringToFront();
      await hand.press({ within: '.footer', role: 'button', name: /^Escalate/ });
      await hand.press({ within: '.sheet-actions', role: 'button', name: /^Open the case/ });
      await hand.read('.case-title', /\S/);
      await second.hand.read('.case-title', (await hand.texts('.case-title'))[0] ?? 'no title');
      expect(await second.hand.texts('.case-title')).toHaveLength(1);
      await other.close();
    });

    it('a page goes into the back-forward cache with us in it, and comes back with its ticket and a living panel', async () => {
      // The replica tells its pages of news over a connection, and a page that holds one is never kept: that would be its own doing.
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, {
          EventSource: class {
            addEventListener() {}
            close() {}
          },
        });
      });
      await page.goto(`${AT}/tickets/4711`);
      await openFirefoxPanel(page, subjectOf(4711));
      await page.evaluate((to) => {
        Object.assign(window, { kept: 'yes' });
        location.href = to;
      }, `${AT}/tickets/4712`);
      await openFirefoxPanel(page, subjectOf(4712));
      await page.evaluate(() => history.back());
      const { hand } = await openFirefoxPanel(page, subjectOf(4711));
      expect(await page.evaluate(() => (window as unknown as { kept?: string }).kept)).toBe('yes');
      await hand.press({ within: '.header', role: 'button', name: 'More' });
      await hand.read('[role="menuitem"]', 'Fold to a slim tab');
      expect(await page.$$('[data-simmer="panel"]')).toHaveLength(1);
    });
  });
});
