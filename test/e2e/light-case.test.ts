import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** A light case is asked for three things from its opening to its end; and what whoever looks after many reads of it all. */
describe('a light case', () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: typeof name === 'string' });
  const item = (name: string) => panel.locator('.fact-button', { hasText: name });
  const asked = () => panel.locator('.case-part > .checklist > li').allInnerTexts();
  const inForm = (name: string) => panel.locator('.case-form').getByRole('button', { name, exact: true });

  it('shows what it is asked for, folds the rest, and says that it goes without a post-mortem (R75)', async () => {
    panel = await bench.openTicket(4712);
    await button('Escalate').click();
    await panel.getByText('Functional', { exact: true }).click();
    await panel.locator('.sheet-actions button[type="submit"]').click();
    // Whoever opened it is at its heading, before all that is to be done.
    await expect.poll(() => panel.locator('.case-title:focus').count()).toBe(1);
    await expect.poll(async () => (await asked()).length).toBe(2);
    expect(await item('Confirm the priority').isVisible()).toBe(false);
    await button('4 more points, if they help').click();
    await item('Confirm the priority').waitFor();
    await button('4 more points, if they help').click();
    expect(await panel.locator('.step[data-state="passed"]').innerText()).toContain('Post-mortem');
  });

  it('ends after three answers, and for its article (R131): told, taken, how it ended', async () => {
    await item('Tell the customer that the concern was received').click();
    await inForm('I sent it').click();
    await button('Accept').click();
    await button('Go on to Investigation').click();
    await panel.locator('.step[data-state="now"]', { hasText: 'Investigation' }).waitFor();
    expect(await asked()).toEqual([]);
    await button('Go on to Resolution').click();
    await item('proper fix or a temporary workaround').click();
    await panel.locator('.case-form').getByText('Proper fix', { exact: true }).click();
    await panel.locator('.case-form').getByLabel('What was done, in a sentence or two').fill('Sent the right descaler');
    await inForm('Save the resolution').click();
    await expect.poll(async () => (await asked()).length).toBe(2);
    // The form that was just saved closes once its answer is here: a click before that is no click of a person's.
    const none = panel.getByText('There is none', { exact: true });
    await expect
      .poll(async () => {
        if ((await none.count()) === 0) await item('Link the article').click();
        return none.isVisible();
      })
      .toBe(true);
    await none.click();
    await panel.locator('.case-form').getByLabel('Why there is none').fill('Asked once in a year');
    await panel.locator('.case-form button[type="submit"]').click();
    await button('Close the case').click();
    await button('Reopen').waitFor();
    expect(await panel.locator('.case-form').count()).toBe(0);
  });

  it('the list of cases says what runs for the customer (R61); a ticket set aside is listed with its reason (R87)', async () => {
    panel = await bench.openTicket(4713);
    await button('Handled…').click();
    await panel.getByRole('menuitem', { name: 'Solved elsewhere' }).click();
    panel = await bench.openTicket(4715);
    await escalate(panel);
    const dashboard = await extensionPage(bench.browser, 'dashboard');
    await dashboard.getByRole('radio', { name: /^Handled and snoozed/ }).click({ force: true });
    await dashboard.getByText('Handled · Solved elsewhere').waitFor();
    await dashboard.getByText(/^First word to the customer due /).waitFor();
    await dashboard.close();
    await bench.browser.page.bringToFront();
  });

  it('a case by hand is begun from the panel’s menu, and from the toolbar’s (R53)', async () => {
    const next = () => bench.browser.context.waitForEvent('page');
    const [begun] = await Promise.all([
      next(),
      button('More')
        .click()
        .then(() => panel.getByRole('menuitem', { name: 'New case by hand' }).click()),
    ]);
    await begun.getByRole('dialog', { name: 'Open a case by hand' }).waitFor();
    await begun.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await begun.reload();
    await begun.getByRole('heading', { level: 1 }).waitFor();
    expect(await begun.getByRole('dialog').count()).toBe(0);
    await begun.close();
    const popup = await extensionPage(bench.browser, 'popup');
    const [other] = await Promise.all([next(), popup.getByRole('button', { name: 'New case by hand' }).click()]);
    await other.getByRole('dialog', { name: 'Open a case by hand' }).waitFor();
    await other.close();
  });
});
