import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalate } from './harness/panel.ts';
import { EDITOR, startWorkbench, type Workbench } from './harness/workbench.ts';

/** One trouble, many customers: scope and approved text reach whoever opens a matching ticket (R67–R70, U9). */
describe('a case that affects others', () => {
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
  const field = (name: string) => panel.getByRole('textbox', { name, exact: true });
  const done = (name: string) => item(name).locator('.fact-mark').getAttribute('data-done');

  it('asks for scope, an approved text and everybody told, once the answer is yes', async () => {
    await button('Go on to Investigation').click();
    await field('Why go on without it?').fill('It is known already that many are affected');
    await field('Who answers for it?').fill('Ann Agent');
    await button('Go on anyway').click();
    await panel.locator('.step[data-state="now"]', { hasText: 'Investigation' }).waitFor();
    expect(await item('scope').count()).toBe(0);
    await item('does this affect other customers').click();
    await panel.getByText('Yes', { exact: true }).click();
    await button('Save the answer').click();
    await item('Give agents the scope').waitFor();
    await item('tell every customer').getByText('List who may be affected').waitFor();
  });

  it('the scope is written for colleagues, the text is approved', async () => {
    await item('Give agents the scope').click();
    await field('What is affected, and what is not').fill('Card payments since Monday');
    await field('Words in the subject of matching tickets, one a line').fill('wifi\nRouter');
    await button('Add a question').click();
    await field('Question').fill('When is it over?');
    await field('Answer').fill('By noon.');
    await button('Save').click();
    await expect.poll(() => done('Give agents the scope')).toBe('true');
    await item('message to customers approved').click();
    await button('Write a text').click();
    await field('Text to customers').fill('We know, and we are repairing it.');
    await button('Save').click();
    await panel.getByText('Not approved yet').waitFor();
    await button('Approve').first().click();
    await button('Approve').first().click();
    await panel.locator('.spread-version[data-state="approved"]').waitFor();
    await expect.poll(() => done('message to customers approved')).toBe('true');
  });

  it('an agent on a matching ticket sees scope, questions and the approved text, inserts it, and the customer counts as told', async () => {
    bench.replica.control.ticket(4712).subject = 'Router restarts all day';
    panel = await bench.openTicket(4712);
    await panel.getByText('Card payments since Monday').waitFor();
    await panel.getByText('The subject has words of that case.').waitFor();
    await button('What customers will ask').click();
    await panel.getByText('By noon.').waitFor();
    await button('Insert the text').click();
    await expect
      .poll(() => bench.browser.page.locator(EDITOR).last().innerText())
      .toContain('We know, and we are repairing it.');
    await button('I have sent it').click();
    await panel.getByText('This customer has been told.').waitFor();
    panel = await bench.openTicket(4711);
    await expect.poll(() => done('tell every customer')).toBe('true');
  });
});
