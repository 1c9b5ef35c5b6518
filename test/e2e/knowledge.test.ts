import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedTicket } from '../replica/seed-ticket.ts';
import { extensionPage } from './harness/extension-page.ts';
import { caseTitle } from './harness/panel.ts';
import { EDITOR, startWorkbench, type Workbench } from './harness/workbench.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: never }> } };

const seed = (id: number, subject: string, text: string, name: string): SeedTicket => ({
  id,
  subject,
  about: 'knowledge',
  language: 'en',
  status: 'open',
  priority: 'normal',
  channel: 'email',
  group: 'technical',
  assignee: 'nora',
  tags: [],
  requester: { name, email: `${id}@printer.example`, locale: 'en-GB', timeZone: 'London' },
  sla: [],
  messages: [{ by: 'customer', ago: 30, text }],
});
const SOLUTION = 'Choose 100 x 150 mm in the driver, then hold the feed button until it blinks twice.';

/** A solution that is written down once spares the next escalation (issue 5, item 9; R95, R130–R132). */
describe('knowledge', () => {
  let bench: Workbench;
  let panel: Frame;
  let dashboard: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    const { control } = bench.replica;
    control.addTicket(
      seed(4951, 'Label printer prints blank pages', 'Since Monday the printer feeds empty labels.', 'Ruth Kessler'),
    );
    control.addTicket(
      seed(4952, 'Blank pages from our label printer', 'All the labels it prints are blank.', 'Omar Haddad'),
    );
    control.addTicket(seed(4953, 'Invoice for March', 'Could you send it again?', 'Ines Prado'));
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: typeof name === 'string' });
  const send = (name: string, data: unknown) =>
    dashboard.evaluate(async (message) => (await chrome.runtime.sendMessage(message)).value, {
      simmer: 1,
      name,
      data,
    }) as Promise<Record<string, never>>;

  it('nothing was seen before while there is nothing; a functional case asks for its article (R131)', async () => {
    panel = await bench.openTicket(4951);
    expect(await panel.getByRole('heading', { name: 'Seen before' }).count()).toBe(0);
    await panel.locator('.footer').getByRole('button', { name: 'Escalate' }).first().click();
    await panel.locator('.sheet-form').waitFor();
    await panel.getByText('Functional', { exact: true }).click();
    await panel
      .getByRole('textbox', { name: 'What happened' })
      .or(panel.locator('.sheet-form textarea').first())
      .first()
      .fill('The label size did not match the roll.');
    await panel.locator('.sheet-actions button[type="submit"]').click();
    await caseTitle(panel);
    dashboard = await extensionPage(bench.browser, 'dashboard');
    const { cases } = (await send('radar.list', {})) as unknown as { cases: { id: string }[] };
    for (const step of ['investigation', 'resolution'])
      await send('case.step', { id: cases[0]?.id, step, reason: 'Known', name: 'Mari' });
    await bench.browser.page.bringToFront();
    await button(/^Link the article/).waitFor();
  });

  it('the article is written with what is known, and says whom it names', async () => {
    await button(/^Link the article/).click();
    const title = panel.getByRole('textbox', { name: 'Title' });
    await title.waitFor();
    expect(await title.inputValue()).toBe('Label printer prints blank pages');
    await panel.getByRole('textbox', { name: 'What to do' }).fill(`${SOLUTION} Ruth Kessler confirmed it.`);
    await button('Save and link').click();
    await panel.getByText('This names Ruth Kessler.', { exact: false }).waitFor();
    await panel.getByRole('textbox', { name: 'What to do' }).fill(SOLUTION);
    await button('Save and link').click();
    await panel.locator('.timeline-line', { hasText: 'Article linked: Label printer prints blank pages' }).waitFor({
      state: 'attached',
    });
  });

  it('a similar ticket shows it before it is escalated, and its text goes into the reply (R132)', async () => {
    panel = await bench.openTicket(4952);
    await panel.getByRole('heading', { name: 'Seen before' }).waitFor();
    const order = await panel.locator('.section-title').allTextContents();
    expect(order.indexOf('Seen before')).toBeLessThan(order.indexOf('Who should take it'));
    const article = panel.locator('.script', { hasText: SOLUTION }).first();
    await article.getByRole('button', { name: 'Label printer prints blank pages', exact: true }).click();
    await article.getByText(/^(Fits well|May fit) · Article/).waitFor();
    await article.getByRole('button', { name: /^This answers it/ }).click();
    await article.getByText('Used on 1 ticket', { exact: false }).waitFor();
    expect(await bench.browser.page.locator(EDITOR).innerText()).toContain(SOLUTION);
  });

  it('says nothing beside a ticket about something else', async () => {
    panel = await bench.openTicket(4953);
    await panel.waitForTimeout(500);
    expect(await panel.getByRole('heading', { name: 'Seen before' }).count()).toBe(0);
  });

  it('the case names who else could be hit (R95)', async () => {
    panel = await bench.openTicket(4951);
    await button(/^Who else could be hit\?/).click();
    await panel.locator('.alike-ticket', { hasText: 'Blank pages from our label printer' }).waitFor();
  });

  it('what is still missing to close it is not the article, and the closed case keeps it (R131)', async () => {
    const { cases } = (await send('radar.list', {})) as unknown as { cases: { id: string }[] };
    const { missing, step } = (await send('case.get', { id: cases[0]?.id })) as unknown as {
      missing: string[];
      step: string;
    };
    expect(step).toBe('resolution');
    expect(missing.join()).not.toContain('article');
    await send('case.step', { id: cases[0]?.id, step: 'closed', reason: 'Tried with the customer', name: 'Mari' });
    await panel.locator('.case').getByText('Label printer prints blank pages', { exact: true }).waitFor();
  });

  it('the dashboard counts it, finds it by words, and retires it', async () => {
    await dashboard.goto(`${dashboard.url().split('#')[0]}#knowledge`);
    await dashboard.bringToFront();
    await dashboard.getByText('Used on 1 ticket · 1 not escalated so far', { exact: false }).first().waitFor();
    await dashboard.getByRole('textbox', { name: 'Search articles and earlier cases' }).fill('feed but');
    const entry = dashboard.locator('.knowledge-entry', { hasText: 'Label printer prints blank pages' }).first();
    await entry.getByRole('button', { name: 'Label printer prints blank pages', exact: true }).click();
    await entry.getByText(SOLUTION).waitFor();
    await entry.getByRole('button', { name: 'Retire: Label printer prints blank pages' }).click();
    await entry.getByText(SOLUTION).waitFor({ state: 'detached' });
    await bench.browser.page.bringToFront();
    panel = await bench.openTicket(4952);
    await panel.waitForTimeout(500);
    expect(await panel.locator('.script', { hasText: SOLUTION }).count()).toBe(0);
  });

  it('an article whose answer was lost is there once when its writer presses again (law 3)', async () => {
    await dashboard.bringToFront();
    await dashboard.getByRole('textbox', { name: 'Search articles and earlier cases' }).fill('');
    await dashboard.evaluate(loseAnswer, 'knowledge.save');
    await dashboard.getByRole('button', { name: 'New article' }).click();
    await dashboard.getByRole('textbox', { name: 'Title' }).fill('Toner smears');
    await dashboard.getByRole('textbox', { name: 'What to do' }).fill('Clean the drum.');
    const save = dashboard.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await dashboard.locator('.notice').first().waitFor();
    await save.click();
    await save.waitFor({ state: 'detached' });
    const found = (await send('knowledge.search', { query: '' })) as unknown as { articles: { title: string }[] };
    expect(found.articles.filter(({ title }) => title === 'Toner smears')).toHaveLength(1);
  });
});

/** In a page of ours: the background does what it is asked, and of the first answer to such a message nobody hears. */
function loseAnswer(lost: string): void {
  type Send = (message: { name?: string }, ...rest: unknown[]) => unknown;
  const { browser, chrome: own } = globalThis as unknown as Record<string, { runtime: { sendMessage: Send } }>;
  let isLost = false;
  for (const api of new Set([browser, own])) {
    if (!api) continue;
    const real = api.runtime.sendMessage.bind(api.runtime);
    api.runtime.sendMessage = (message, ...rest) => {
      if (isLost || message.name !== lost) return real(message, ...rest);
      isLost = true;
      const [callback] = rest as [((reply: unknown) => void) | undefined];
      if (callback) return real(message, () => callback(undefined));
      return (real(message) as Promise<unknown>).then(() => undefined);
    };
  }
}
