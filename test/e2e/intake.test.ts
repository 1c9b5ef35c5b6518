import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { caseTitle } from './harness/panel.ts';
import { EDITOR, startWorkbench, type Workbench } from './harness/workbench.ts';

/** How a case begins beside the plain "Escalate": with a reply, as a minor issue, by hand; and what the helpdesk proposes. */
describe('a case begins', () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => panel.getByRole('button', { name });

  it('severe: one click opens the case and puts a checked reply into the composer (R5, R6)', async () => {
    panel = await bench.openTicket(4711);
    await button('Escalate').click();
    const reply = panel.getByRole('textbox', { name: 'Reply to the customer' });
    await reply.waitFor();
    const parts = panel.locator('.reply-parts li');
    const has = () => parts.evaluateAll((all) => all.map((part) => part.getAttribute('data-has')));
    // The time is still a gap, and a sentence with a gap promises nothing.
    await expect.poll(has).toEqual(['true', 'true', 'true']);
    await reply.fill('We got your message.');
    await expect.poll(has).toEqual(['false', 'false', 'false']);
    const text = 'I am sorry. I see how serious this is for you. I have escalated this to our engineers.';
    await reply.fill(text);
    await expect.poll(has).toEqual(['true', 'true', 'true']);
    await button('Open the case and insert the reply').click();
    expect(await caseTitle(panel)).toMatch(/^Case /);
    await expect.poll(() => bench.browser.page.locator(EDITOR).last().innerText()).toContain(text);
    expect(await panel.locator('.toast').innerText()).toContain('read it, then send it');
  });

  it('solved in the helpdesk: the case is proposed its resolution, and says why it went there', async () => {
    bench.replica.control.ticket(4711).status = 'solved';
    await bench.openTicket(4712);
    panel = await bench.openTicket(4711);
    await panel.getByText('The ticket was solved in the helpdesk, and the case is still open here.').waitFor();
    expect(await button('Go to Resolution').isDisabled()).toBe(true);
    await panel.getByRole('textbox', { name: 'Who answers for it?' }).fill('Mari Berg');
    await button('Go to Resolution').click();
    await panel.locator('.step[data-state="now"]', { hasText: 'Resolution' }).waitFor();
    const line = panel.locator('.timeline-line', { hasText: 'Solved in the helpdesk.' });
    await line.getByText(/^Still open: .*Confirm the priority; /).waitFor();
    expect(await panel.getByText('The ticket was solved in the helpdesk').count()).toBe(0);
  });

  it('minor: the defect and its date are recorded, no case is opened, and the customer is told the date (R3, R4)', async () => {
    panel = await bench.openTicket(4712);
    await button('Escalate').click();
    await panel.getByText('Minor', { exact: true }).click();
    await panel.getByRole('textbox', { name: 'Reference of the defect' }).fill('BUG-77');
    const day = panel.getByRole('group', { name: 'Fix promised for' });
    await day.getByRole('spinbutton').first().click();
    await bench.browser.page.keyboard.type('31122027');
    await button('Record it').click();
    await panel.getByText('BUG-77, fix promised for 31 Dec 2027').waitFor();
    await panel.getByText('The customer has not been told this date yet.').waitFor();
    await button('Insert a text').click();
    await expect
      .poll(() => bench.browser.page.locator(EDITOR).last().innerText())
      .toMatch(/31 December 2027|December 31, 2027/);
    await button('I have told them').click();
    await panel.getByText(/^The customer was told on/).waitFor();
    expect(await panel.locator('.case-title').count()).toBe(0);
    await button('It is fixed').click();
    await panel.getByText('BUG-77').waitFor({ state: 'detached' });
  });

  it('by hand: what came by phone becomes a case, a conflict among colleagues one for the closed circle (R22, R53, R86, R142)', async () => {
    const page = await extensionPage(bench.browser, 'dashboard');
    await page.getByRole('button', { name: 'New case by hand' }).click();
    const sheet = page.getByRole('dialog');
    const open = sheet.getByRole('button', { name: 'Open the case' });
    await open.waitFor();
    expect(await open.isDisabled()).toBe(true);
    await sheet.getByText('Still needed: Customer · What it is about · What is at stake for the customer').waitFor();
    await sheet.getByLabel('Customer', { exact: true }).fill('Zed Phone');
    await sheet.getByLabel('What it is about').fill('No call back for a week');
    await sheet.getByLabel('Link, if there is one').fill('javascript:alert(1)');
    await sheet.getByText('This is no web address.', { exact: false }).waitFor();
    await sheet.getByLabel('Link, if there is one').fill('');
    await sheet.getByText('No call back or prompt answer').click();
    await sheet.getByLabel('What is at stake for the customer').fill('Their opening day');
    await open.click();
    await page.locator('.dashboard-pane .case-title').waitFor();
    await page.locator('.dashboard-pane', { hasText: 'Zed Phone' }).waitFor();
    await page.locator('.dashboard-pane', { hasText: 'Their opening day' }).waitFor();
    await page.getByRole('button', { name: 'New case by hand' }).click();
    await sheet.getByText('Conflict within the team').click();
    await sheet.getByText('only the closed circle', { exact: false }).waitFor();
    expect(await sheet.getByLabel('Customer', { exact: true }).count()).toBe(0);
    await page.close();
  });
});
