import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hugeMessageTicket, longTicket, markupTicket } from '../replica/zendesk/odd-tickets.ts';
import { type Replica, startReplica } from '../replica/zendesk/start-replica.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';

const AT = 'https://demo.zendesk.com/agent';
const hook = (name: string) => `[data-test-id="${name}"]`;
const FRONT = '.ticket-panes-grid-layout[data-is-active="true"]';
const EDITOR = `${FRONT} ${hook('omnicomposer-rich-text-ckeditor')}`;

describe('the replica of a helpdesk', () => {
  let replica: Replica;
  let browser: Chromium;
  beforeAll(async () => {
    replica = await startReplica();
    browser = await launchBrowser({ replica });
  });
  afterEach(() => replica.control.reset());
  afterAll(async () => {
    await browser?.close();
    await replica?.close();
  });

  const openTicket = async (id: number) => {
    await browser.page.goto(`${AT}/tickets/${id}`);
    await browser.page.waitForSelector(EDITOR);
  };
  const api = (path: string) =>
    browser.page.evaluate(async (url) => {
      const answer = await fetch(url);
      return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
    }, `/api/v2/${path}`);

  it('lists a dozen tickets in six languages, with heading rows between groups, and says what it is', async () => {
    await browser.page.goto(`${AT}/filters/1`);
    const rows = browser.page.locator(hook('generic-table-row'));
    await rows.first().waitFor();
    expect(await rows.count()).toBe(12);
    expect(await browser.page.locator(hook('generic-table-rows-group-by')).count()).toBe(3);
    expect(await rows.first().getAttribute('aria-describedby')).toBe('generic-table-row-4711');
    expect(await browser.page.locator('.replica-face').textContent()).toContain('not Zendesk');
    const languages = new Set([...replica.control.state.tickets.values()].map(({ seed }) => seed.language));
    expect([...languages].toSorted()).toEqual(['en', 'et', 'fi', 'id', 'ja', 'zh']);
  });

  it('keeps every opened ticket mounted, and moves without loading a page', async () => {
    const { page } = browser;
    await page.goto(`${AT}/filters/1`);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.click(`${hook('generic-table-row')} >> text=Charged twice`);
    await page.waitForSelector(EDITOR);
    await page.click('button[title="Views"]');
    await page.click(`${hook('generic-table-row')} >> text=Tarneleping`);
    await page.waitForSelector(`${hook('ticket-4715-standard-layout')}[data-is-active="true"]`);
    expect(await page.locator('.ticket-panes-grid-layout').count()).toBe(2);
    expect(
      await page.locator(`${hook('header-tab')}[data-entity-is-selected="true"]`).getAttribute('data-entity-id'),
    ).toBe('4715');
    expect(page.url()).toBe(`${AT}/tickets/4715`);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  it('posts what is written in CKEditor, public or internal, and shows it in the log', async () => {
    const { page } = browser;
    await openTicket(4711);
    await page.click(EDITOR);
    await page.keyboard.type('We have refunded the second payment.');
    await page.click(`${FRONT} ${hook('omnichannel-omnicomposer-send-button')}`);
    await expect
      .poll(() => replica.control.sent(4711).map(({ text }) => text))
      .toEqual(['We have refunded the second payment.']);
    await page.click(`${FRONT} ${hook('omnichannel-channel-switcher-button')}`);
    await page.click(`${FRONT} ${hook('omnichannel-channel-switcher-menuitem-internal')}`);
    expect(await page.getAttribute(`${FRONT} ${hook('omnichannel-channel-switcher-button')}`, 'data-channel')).toBe(
      'internal',
    );
    await page.click(EDITOR);
    await page.keyboard.type('Only for us.');
    await page.click(`${FRONT} ${hook('omnichannel-omnicomposer-send-button')}`);
    await expect.poll(() => replica.control.sent(4711).at(-1)?.public).toBe(false);
    await page.waitForSelector(`${FRONT} [type="internal"] >> text=Only for us.`);
  });

  it('answers the API with the session alone, with users, organizations, targets and what is left of the rate limit', async () => {
    await openTicket(4711);
    const answer = await api('tickets/4711.json?include=users,groups,organizations,slas');
    expect(answer.status).toBe(200);
    expect(Number(answer.headers['x-rate-limit-remaining'])).toBeGreaterThan(0);
    const { ticket, users, organizations } = JSON.parse(answer.text);
    expect(ticket.slas.policy_metrics.map(({ metric }: { metric: string }) => metric)).toContain('next_reply_time');
    expect(users.find(({ id }: { id: number }) => id === ticket.requester_id).email).toBe(
      'kim.doe@harbour-lights.example',
    );
    expect(organizations[0].name).toBe('Harbour Lights Hotels');
    const comments = JSON.parse((await api('tickets/4711/comments.json')).text).comments;
    expect(comments.map((comment: { public: boolean }) => comment.public)).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
    replica.control.signOut();
    expect((await api('tickets/4711.json')).status).toBe(401);
  });

  it('pages through a conversation of 2,000 messages', async () => {
    replica.control.addTicket(longTicket());
    await openTicket(4802);
    const first = JSON.parse((await api('tickets/4802/comments.json')).text);
    expect([first.comments.length, first.count]).toEqual([100, 2000]);
    const next = await api(first.next_page.split('/api/v2/')[1]);
    expect(JSON.parse(next.text).comments[0].id).toBe(first.comments.at(-1).id + 1);
    expect(await browser.page.locator(`${FRONT} article`).count()).toBe(100);
    await browser.page.click(`${FRONT} ${hook('convolog-show-more-button')}`);
    expect(await browser.page.locator(`${FRONT} article`).count()).toBe(2000);
  });

  it('shows markup as text, and a message of 1 MB whole', async () => {
    replica.control.addTicket(markupTicket());
    replica.control.addTicket(hugeMessageTicket());
    await openTicket(4803);
    expect(await browser.page.textContent(`${FRONT} article`)).toContain('<script>document.title="broken in"</script>');
    expect(await browser.page.title()).not.toContain('broken in');
    await openTicket(4801);
    const huge = (await browser.page.textContent(`${FRONT} article .zd-comment`)) ?? '';
    expect(huge.length).toBeGreaterThan(950_000); // line breaks are no text
    expect(huge.endsWith('speak to your manager.')).toBe(true);
  });

  it('misbehaves on request: answers, hooks, times and ids', async () => {
    const { control } = replica;
    await openTicket(4711);
    control.api({ status: 429, retryAfter: 7 });
    const limited = await api('tickets/4711.json');
    expect([limited.status, limited.headers['retry-after']]).toEqual([429, '7']);
    control.api({ body: 'html' }, /comments/);
    expect((await api('tickets/4711/comments.json')).text).toContain('<!doctype html>');
    control.api(null);
    expect((await api('tickets/4711/comments.json')).status).toBe(200);
    control.page({ missingHooks: ['omni-log-container'], wrongTabId: 4799, timeOffsetMinutes: 120 });
    await browser.page.waitForSelector(EDITOR);
    expect(await browser.page.locator(hook('omni-log-container')).count()).toBe(0);
    expect(
      await browser.page.getAttribute(`${hook('header-tab')}[data-entity-is-selected="true"]`, 'data-entity-id'),
    ).toBe('4799');
    const shown = await browser.page.getAttribute(`${FRONT} time${hook('timestamp-relative')}`, 'datetime');
    const told = JSON.parse((await api('tickets/4711/comments.json')).text).comments[0].created_at;
    expect(Math.round((Date.parse(shown!) - Date.parse(told)) / 60_000)).toBe(120);
  });

  it('shows a message that arrives while the ticket is open, and leaves the draft alone', async () => {
    await openTicket(4712);
    await browser.page.click(EDITOR);
    await browser.page.keyboard.type('Half a sentence');
    replica.control.addMessage(4712, { by: 'customer', text: 'One more thing.' });
    await browser.page.waitForSelector(`${FRONT} article >> text=One more thing.`);
    expect(await browser.page.textContent(EDITOR)).toBe('Half a sentence');
  });
});
