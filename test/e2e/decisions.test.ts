import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TICKETS } from '../replica/tickets.ts';
import { extensionPage } from './harness/extension-page.ts';
import { openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { AT, startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

/** What a person can decide instead of opening a case, and what a team decides in its policy. */
describe('decisions', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('sets a ticket aside as handled in two clicks, takes it off the badge, and can be undone', async () => {
    const badge = () =>
      bench.browser.findWorker()!.evaluate(() => {
        const { chrome } = globalThis as never as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
        return chrome.action.getBadgeText({});
      });
    const panel = await bench.openTicket(4713);
    await expect.poll(badge).toBe('1');
    await panel.getByRole('button', { name: 'Handled…' }).click();
    await panel.getByRole('menuitem').first().click();
    await panel.getByText('Marked as handled.').waitFor();
    await expect.poll(badge).toBe('');
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Marked as handled.').waitFor({ state: 'hidden' });
    await expect.poll(badge).toBe('1');
  });

  it('brings a handled ticket back when the customer writes again', async () => {
    const panel = await bench.openTicket(4717);
    await panel.getByRole('button', { name: 'Handled…' }).click();
    await panel.getByRole('menuitem').first().click();
    await panel.getByText('Marked as handled.').waitFor();
    await bench.browser.page.waitForTimeout(1100); // the API tells whole seconds
    bench.replica.control.addMessage(4717, { by: 'customer', text: '还是没人理我!我要投诉到消费者协会!' });
    await panel.getByText('Marked as handled.').waitFor({ state: 'hidden', timeout: 15_000 });
    expect((await readPanel(panel)).reasons.some(({ quote }) => quote?.includes('消费者协会'))).toBe(true);
  });

  it('snoozes a ticket for a while, still scoring what arrives', async () => {
    const panel = await bench.openTicket(4721);
    await panel.getByRole('button', { name: 'Snooze…' }).click();
    await panel.getByRole('button', { name: 'For 1 hour' }).click();
    await panel.getByText('Choose a reason first.').waitFor();
    await panel.getByRole('button', { name: /Because/ }).click();
    await panel.getByRole('option', { name: 'Waiting for the customer' }).click();
    await panel.getByRole('button', { name: 'For 1 hour' }).click();
    await panel.getByText(/Snoozed until/).waitFor();
    await bench.browser.page.reload();
    const again = await openPanel(bench.browser.page);
    await again.getByText(/Snoozed until/).waitFor();
    expect((await readPanel(again)).level).toBe('critical');
  });

  it('says in words why somebody else should take a ticket, also where no kind of signal says it (R125)', async () => {
    const seed = TICKETS.find(({ id }) => id === 4712)!;
    const text = 'I am furious about this.';
    bench.replica.control.addTicket({
      ...seed,
      id: 4990,
      subject: 'The lid again',
      messages: [{ by: 'customer', ago: 5, text }],
    });
    const panel = await bench.openTicket(4990);
    expect(await panel.locator('.route').textContent()).toContain('Because of: Level: At risk');
  });

  it('takes a disagreement, with its reason', async () => {
    const panel = await bench.openTicket(4719);
    const before = (await readPanel(panel)).reasons.length;
    const reason = panel.locator('.reason', { hasText: 'Insults' }).first();
    await reason.getByRole('button', { name: 'Show the words' }).click();
    await reason.getByRole('button', { name: /More about/ }).click();
    await panel.getByRole('menuitem', { name: 'Disagree…' }).click();
    await panel.getByRole('button', { name: 'These are somebody else’s words' }).click();
    await panel.locator('.disagree').waitFor({ state: 'hidden' });
    await panel.locator('.toast').waitFor();
    const disputed = panel.locator('.reason-part[data-disputed="true"]');
    await disputed.getByText('You disagreed: These are somebody else’s words').waitFor();
    expect(await disputed.count()).toBe(1);
    expect(before).toBeGreaterThan(0);
    expect((await readPanel(panel)).level).not.toBe('none');
  });

  it('says where a policy is wrong and keeps the one in force; takes a right one, and scores by it', async () => {
    const { page } = bench.browser;
    const options = await extensionPage(bench.browser, 'options');
    const editor = options.getByRole('textbox', { name: 'Team policy as JSON' });
    const write = async (text: string) => {
      await editor.click();
      await options.keyboard.press('Control+A');
      await options.keyboard.insertText(text);
      await options.locator('#policy').getByRole('button', { name: 'Save' }).click();
    };
    await write('{\n  "schema": 1,\n  "levels": {"watch": "warm"}\n}');
    await options.getByText('Line 3').first().waitFor();
    await write('{\n  "schema": 1,\n  "levels": {"watch": 40,, }\n}');
    await options
      .getByText(/Line 3/)
      .first()
      .waitFor();
    await write('{\n  "schema": 1,\n  "levels": {"watch": 1, "at-risk": 2, "critical": 3}\n}');
    await options.getByText('Saved. It holds from now on.').waitFor();
    await options.close();
    await page.goto(`${AT}/tickets/4713`);
    const panel = await openPanel(page);
    await waitForTicket(panel, subjectOf(4713));
    await expect.poll(async () => (await readPanel(panel)).level).toBe('critical');
  });

  it('says so in a plain sentence when the store was made by a newer Simmer, and still reads tickets', async () => {
    const own = await extensionPage(bench.browser, 'dashboard');
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('simmer', 9999);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    await own.close();
    const { page } = bench.browser;
    await page.goto(`${AT}/tickets/4711`);
    const panel = await openPanel(page);
    await panel.getByText('made by a newer Simmer').first().waitFor();
  });
});
