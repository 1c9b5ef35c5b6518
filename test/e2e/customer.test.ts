import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { escalate } from './harness/panel.ts';
import { EDITOR, startWorkbench, type Workbench } from './harness/workbench.ts';

/** Keeping a customer up to date from the panel: what is told is inserted, never sent, and logged when a person says so. */
describe('the customer of a case', () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench();
    panel = await bench.openTicket(4711);
    await escalate(panel);
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: typeof name === 'string' });
  const item = (name: string) => panel.locator('.fact-button', { hasText: name });
  const form = () => panel.locator('.case-form');
  const timeline = () => panel.locator('.timeline-line');
  const editor = () => bench.browser.page.locator(EDITOR).first();

  it('is to hear from us by a time that the card says (R62)', async () => {
    expect(await panel.locator('.customer-due').innerText()).toMatch(/First word to the customer due/);
    await item('Confirm the priority').click();
    await panel.getByText('Filled in from the ticket').waitFor();
    await button('Confirm all three').click();
    await item('Confirm the priority').getByText('Tell the customer the priority').waitFor();
  });

  it('is told in one text that goes into the reply, and is logged only once a person says that it was sent (R55–R58)', async () => {
    await item('Confirm the priority').click();
    await form().locator('.customer-text').getByText('You will hear from us again by').waitFor();
    await form().getByRole('button', { name: 'Insert' }).click();
    await panel.getByText('Not sent.').waitFor();
    expect(await editor().innerText()).toContain('We have received it');
    expect(await timeline().filter({ hasText: 'Customer told' }).count()).toBe(0);
    await form().getByRole('button', { name: 'I sent it' }).click();
    await timeline().filter({ hasText: 'Customer told by e-mail: concern received, priority, urgency, SLA' }).waitFor();
    for (const name of ['Confirm the priority', 'Confirm the urgency', 'Confirm the SLA', 'concern was received']) {
      expect(await item(name).locator('.fact-mark').getAttribute('data-done')).toBe('true');
    }
    expect(await panel.locator('.customer-due').innerText()).toContain('Next update to the customer due');
  });

  it('gets an update of three parts, each of which is asked for; what was typed survives (R63)', async () => {
    await button(/^Customer · hears from us/).click();
    await button('Write an update').click();
    const part = (name: string) => form().getByRole('textbox', { name });
    await part('Progress on our side').fill('The cause is known.');
    await part('What it means for their business').fill('');
    await form().getByRole('button', { name: 'I sent it' }).click();
    await form().getByText('An update has all three parts.').waitFor();
    expect(await part('Progress on our side').inputValue()).toBe('The cause is known.');
    await part('What it means for their business').fill('Invoices wait.');
    await form().getByRole('button', { name: 'Insert' }).click();
    await panel.getByText('Not sent.').waitFor();
    expect(await editor().innerText()).toContain('What this means for you: Invoices wait.');
    await form().getByRole('button', { name: 'I sent it' }).click();
    await timeline().filter({ hasText: 'Customer updated by e-mail' }).first().waitFor();
    // What comes next is pressed below it, and stands still once it is gone.
    await form().waitFor({ state: 'hidden' });
    expect(await panel.locator('.customer-log').innerText()).toContain('Progress on our side: The cause is known.');
  });

  it('is heard, too: a call of theirs is in the log (R40)', async () => {
    await button('Log a contact').click();
    await form()
      .getByRole('button', { name: /Who began it/ })
      .click();
    await panel.getByRole('option', { name: 'The customer did' }).click();
    await form().getByRole('textbox').fill('Asked for a date');
    await form().getByRole('button', { name: 'Log a contact' }).click();
    await panel.locator('.customer-log').getByText('Asked for a date').waitFor();
  });

  it('has people on both sides, stakeholders that are told, and departments that answer (R42, R59, R90)', async () => {
    await button(/^People · /).click();
    await button('Add a person').click();
    await form().getByRole('textbox', { name: 'Name' }).fill('Lee Roe');
    await form()
      .getByRole('textbox', { name: /How to reach/ })
      .fill('lee@customer.example');
    await form().getByRole('button', { name: 'Add', exact: true }).click();
    await panel.locator('.crew').getByText('lee@customer.example').waitFor();
    await button('Ask a department to help').click();
    await form().getByRole('combobox').fill('Billing');
    await form().getByRole('button', { name: 'I asked them' }).click();
    await button('Billing: they know it is urgent').click();
    await panel.locator('.crew').getByText('Know how urgent it is since').waitFor();
  });

  it('is written to from the dashboard as well, where a text is copied', async () => {
    const dashboard = await extensionPage(bench.browser, 'dashboard');
    await dashboard.bringToFront();
    await dashboard.locator('.row-open').last().click();
    await dashboard
      .locator('.case')
      .getByRole('button', { name: /^Customer · / })
      .click();
    await dashboard.getByRole('button', { name: 'Write an update' }).click();
    await dashboard.locator('.case-form').getByRole('button', { name: 'Copy' }).waitFor();
    expect(await dashboard.locator('.case-form').getByRole('button', { name: 'Insert' }).count()).toBe(0);
    await dashboard.close();
  });
});
