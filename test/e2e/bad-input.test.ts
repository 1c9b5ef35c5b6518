import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en/index.ts';
import type { ProblemCode } from '../../lib/model/problem.ts';
import { hugeMessageTicket, longTicket, markupTicket } from '../replica/zendesk/odd-tickets.ts';
import { findPanel } from './harness/find-panel.ts';
import { openPanel, readPanel } from './harness/panel.ts';
import { AT, EDITOR, FRONT, startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

/** The longest piece of a problem's sentence that has no parameter in it. */
const words = (code: ProblemCode) =>
  en[`problem.${code}`]
    .split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)
    .toSorted((a, b) => b.length - a.length)[0]!
    .trim();

describe('bad input', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterEach(async () => {
    bench.replica.control.reset();
    await bench.browser.page.goto('about:blank');
  });
  afterAll(() => bench?.close());

  const open = async (id: number) => {
    await bench.browser.page.goto(`${AT}/tickets/${id}`);
    return openPanel(bench.browser.page);
  };

  it.each([
    [
      'hooks are gone',
      {
        missingHooks: [
          'data-ticket-id',
          'data-is-active',
          'ticket-standard-layout',
          'data-side-conversations-anchor-id',
        ],
      },
      'page-changed',
    ],
    ['the pane is another ticket’s', { wrongPaneId: 4799 }, 'proofs-disagree'],
    ['the selected tab is another ticket’s', { wrongTabId: 4799 }, 'proofs-disagree'],
  ] as const)('reads nothing, and says what to do, when %s', async (_, faults, code) => {
    bench.replica.control.page({ ...faults, missingHooks: [...('missingHooks' in faults ? faults.missingHooks : [])] });
    const panel = await open(4711);
    await panel.locator('body', { hasText: words(code) }).waitFor();
    expect(await panel.locator('.header-score').count()).toBe(0);
    const tabBadge = await bench.browser.findWorker()!.evaluate(async () => {
      const { chrome } = globalThis as never as {
        chrome: {
          tabs: { query(of: object): Promise<{ id: number }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab!.id });
    });
    expect(tabBadge).toBe('?');
  });

  it.each([
    ['401', { status: 401 }, 'not-signed-in'],
    ['429 with Retry-After', { status: 429, retryAfter: 30 }, 'rate-limited'],
    ['500', { status: 500 }, 'server-error'],
    ['HTML', { body: 'html' }, 'bad-answer'],
    ['nonsense', { body: 'nonsense' }, 'bad-answer'],
    ['nothing', { body: 'empty' }, 'bad-answer'],
    ['JSON of another shape', { body: 'wrong-shape' }, 'bad-answer'],
  ] as const)('says so when the API answers %s, and reads the page instead', async (_, fault, code) => {
    bench.replica.control.api(fault);
    const panel = await open(4711);
    await panel.locator('body', { hasText: words(code) }).waitFor();
    await panel.locator('.header-score').waitFor();
    expect((await readPanel(panel)).reasons.some(({ quote }) => quote?.includes('lawyer'))).toBe(true);
  });

  it('reads the ticket again when the API has come back', async () => {
    bench.replica.control.api({ status: 500 });
    const panel = await open(4711);
    const notice = panel.locator('body', { hasText: words('server-error') });
    await notice.waitFor();
    bench.replica.control.api(null);
    await panel.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => notice.count()).toBe(0);
  });

  it.each([
    ['a message of 1 MB', hugeMessageTicket(), 'manager'],
    ['2,000 messages', longTicket(), 'manager'],
    ['markup and script', markupTicket(), 'manager'],
  ])('reads %s', async (_, seed, quoted) => {
    bench.replica.control.addTicket(seed);
    const panel = await open(seed.id);
    await panel.locator('.header-score').waitFor({ timeout: 20_000 });
    const { reasons } = await readPanel(panel);
    expect(
      reasons.some(({ quote }) => quote?.includes(quoted)),
      JSON.stringify(reasons).slice(0, 500),
    ).toBe(true);
    expect(await bench.browser.page.title()).not.toContain('broken in');
    expect(await panel.title()).not.toContain('broken in');
    expect(await panel.locator('.ticket-subject').textContent()).toBe(seed.subject);
  });

  it('does nothing to another ticket when the one in front changes between reading and click', async () => {
    const { page } = bench.browser;
    const panel = await open(4711);
    await panel.locator('.ticket-subject', { hasText: subjectOf(4711) }).waitFor();
    await page.waitForSelector(EDITOR);
    const card = panel.locator('.script').first();
    await card.locator('.disclosure-trigger').click();
    // The address is another ticket's before the page has followed: exactly the moment in which nothing may happen.
    await page.evaluate(() => history.replaceState(null, '', '/agent/tickets/4712'));
    await card
      .locator('.script-actions button')
      .first()
      .click({ timeout: 5000 })
      .catch(() => undefined);
    await page.waitForTimeout(500);
    expect((await page.locator(EDITOR).allInnerTexts()).join().trim()).toBe('');
    expect(await page.locator(`${FRONT} article`).count()).toBeGreaterThan(0);
  });

  it('shows nothing in a panel that no content script of ours mounted', async () => {
    const { page, extensionId } = bench.browser;
    await page.goto(`${AT}/filters/1`);
    await findPanel(page);
    await page.evaluate((id) => {
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/sidepanel.html#token=made-up`;
      frame.name = 'stranger';
      document.body.append(frame);
    }, extensionId);
    // The replica's own policy may refuse the frame outright, which is just as well.
    await page.waitForTimeout(1000);
    const stranger = page.frames().find((frame) => frame.name() === 'stranger');
    const text =
      (await stranger
        ?.locator('body')
        .textContent({ timeout: 2000 })
        .catch(() => '')) ?? '';
    expect(text).not.toContain(subjectOf(4711));
    expect(
      (await stranger
        ?.locator('.header-score')
        .count()
        .catch(() => 0)) ?? 0,
    ).toBe(0);
  });
});
