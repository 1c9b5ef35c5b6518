import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { killWorker } from './harness/kill-worker.ts';
import { escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** A case from its post-mortem to its end, by the panel and the dashboard (R75–R81, R80, R82, R84, R99). */
describe('the post-mortem of a case', () => {
  let bench: Workbench;
  let panel: Frame;
  let dashboard: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    panel = await bench.openTicket(4711);
    await escalate(panel);
    for (const step of ['Investigation', 'Resolution', 'Post-mortem']) await goOn(`Go on to ${step}`);
    await item('Meet with everyone').waitFor();
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: typeof name === 'string' });
  const item = (name: string) => panel.locator('.fact-button', { hasText: name });
  const form = () => panel.locator('.case-form').last();
  const isDone = (name: string) => item(name).locator('.fact-mark[data-done="true"]');
  const section = (name: RegExp) => panel.locator('.disclosure-trigger', { hasText: name });

  async function goOn(name: string): Promise<void> {
    await button(name).click();
    await form().getByRole('textbox', { name: 'Why go on without it?' }).fill('All was done by phone');
    const who = form().getByRole('textbox', { name: 'Who answers for it?' });
    if (await who.isVisible()) await who.fill('Mari');
    await button('Go on anyway').click();
    await button(name).waitFor({ state: 'detached' });
  }

  async function typeDay(field: ReturnType<Frame['locator']>, day: string): Promise<void> {
    await field.getByRole('spinbutton').first().click();
    await bench.browser.page.keyboard.type(day.replaceAll('/', ''), { delay: 30 });
  }

  it('has whoever took part on its invite list; the plan is a calendar file and an agenda to take along (R76)', async () => {
    await item('Meet with everyone').click();
    const guests = panel.locator('.guest-name');
    await guests.first().waitFor();
    expect((await guests.allInnerTexts()).join()).toMatch(/You opened the case.*customer success manager/is);
    await form().getByRole('combobox', { name: 'Add somebody' }).fill('Tina Tester');
    await button('Add').click();
    await panel.getByRole('button', { name: /^Take account executive off/i }).click();
    await form().getByRole('textbox', { name: 'Place or link' }).fill('Room 4');
    await form().getByRole('button', { name: 'Plan the meeting' }).click();
    await panel.locator('.fact-missing', { hasText: 'Record who came' }).waitFor();
    await section(/^Post-mortem · meeting/).click();
    const [file] = await Promise.all([
      bench.browser.page.waitForEvent('download'),
      button('Save for the calendar').click(),
    ]);
    const ics = await readFile(await file.path(), 'utf8');
    expect(ics).toContain('LOCATION:Room 4');
    expect(ics).toMatch(/CN=Tina Tester/);
    expect(ics).not.toMatch(/account executive/i);
  });

  it('records who came, and cannot be closed with a question or the actions open (R75–R79)', async () => {
    await item('Meet with everyone').click();
    await panel.getByText('It was held', { exact: true }).click();
    await form().locator('.checkbox', { hasText: 'customer success manager' }).click();
    await form().getByRole('button', { name: 'Record who came' }).click();
    await isDone('Meet with everyone').waitFor();
    for (const question of ['root cause', 'handled this', 'prevent this']) {
      await item(question).click();
      const answer = form().getByRole('textbox', { name: 'Answer' });
      if (question === 'root cause') {
        // What we did before it turned is where the search begins (U7).
        await form().getByText('come back to you within two days').waitFor();
        await form().getByRole('button', { name: 'Begin with this' }).click();
        expect(await answer.inputValue()).toContain('A promised time passed without a word from us.');
      }
      await answer.fill(`About ${question}`);
      await form().getByRole('button', { name: 'Save' }).click();
      await isDone(question).waitFor();
    }
    await button('Close the case').click();
    await form().getByText('1 item of the checklist is still open.').waitFor();
    expect(await panel.locator('.fact-text[data-done="false"]', { hasText: 'owner and a date' }).count()).toBe(1);
    await form().getByRole('button', { name: 'Cancel' }).click();
  });

  it('keeps no action without an owner and a date; what was typed survives (R79)', async () => {
    await item('owner and a date').click();
    await form().getByRole('textbox', { name: 'What will be done' }).fill('Compare the totals after each run');
    await form().getByRole('button', { name: 'Add the action' }).click();
    await form().getByText('Every action needs an owner.').waitFor();
    await form().getByText('Every action needs a date.').waitFor();
    await form().getByRole('combobox', { name: 'Owner' }).fill('Tina Tester');
    await bench.browser.page.keyboard.press('Escape');
    await typeDay(form().locator('.field', { hasText: 'Due' }), '01/01/2020');
    await form().getByRole('button', { name: 'Add the action' }).click();
    await isDone('owner and a date').waitFor();
  });

  it('a concession is asked for, recorded for whoever decides, and only then may be told (R80)', async () => {
    await section(/^Concessions/).click();
    await button('Ask for a concession').click();
    await form().getByRole('textbox', { name: 'Amount' }).fill('250');
    await form().getByRole('textbox', { name: 'What exactly' }).fill('Next invoice');
    await form().getByRole('button', { name: 'Ask for a concession' }).click();
    await panel.getByText('Not decided yet: do not offer it.').waitFor();
    expect(await button('The customer was told').count()).toBe(0);
    await button('Record a decision').click();
    await panel.getByText('Only business team decides on this.', { exact: false }).waitFor();
    await form().getByRole('button', { name: 'Approve' }).click();
    await form().getByText('Say who decides.').waitFor();
    await form().getByRole('combobox', { name: 'Who decided' }).fill('Bea Business');
    await bench.browser.page.keyboard.press('Escape');
    await form().getByRole('button', { name: 'Approve' }).click();
    await panel.getByText('Approved: it may be offered.').waitFor();
    await button('The customer was told').click();
    await panel.locator('.timeline-line', { hasText: 'Customer told of the concession' }).first().waitFor();
  });

  it('impact is recorded with what was heard; a link that is none is refused in words (R82, R84)', async () => {
    await item('business impact').click();
    await form().locator('.checkbox', { hasText: 'Negative word of mouth' }).click();
    await form().getByText('(Help Scout)').waitFor();
    await form().getByRole('button', { name: 'Record', exact: true }).click();
    await isDone('business impact').waitFor();
    await section(/^Reasons and impact/).click();
    await button('Add a review').click();
    await form().getByRole('combobox', { name: 'Site' }).fill('G2');
    await bench.browser.page.keyboard.press('Escape');
    await form().getByRole('textbox', { name: 'Link' }).fill('www.g2.com');
    await form().getByRole('button', { name: 'Save the review' }).click();
    await form().getByText('A web address begins with https:// or http://.').waitFor();
    await form().getByRole('textbox', { name: 'Link' }).fill('https://www.g2.com/r/0401234567');
    await form().getByRole('button', { name: 'Save the review' }).click();
    await panel.getByRole('link', { name: 'G2 · posted' }).waitFor();
    expect(await panel.getByRole('link', { name: 'G2 · posted' }).getAttribute('href')).toContain('0401234567');
  });

  it('a risk without a plan and an overdue action are on the dashboard, after the worker was killed and the case closed (R79, R99)', async () => {
    await section(/^Risks/).click();
    await button('Add a risk').click();
    await form().getByRole('textbox', { name: 'What may go wrong' }).fill('The totals differ again');
    await form().getByRole('button', { name: 'Save' }).click();
    await panel.getByText('No plan against it yet').waitFor();
    dashboard = await extensionPage(bench.browser, 'dashboard');
    const fold = (title: string) => dashboard.locator('.attention .disclosure', { hasText: title });
    const unfold = (title: string) => fold(title).locator('.disclosure-trigger').click();
    const risks = fold('Risks without a plan');
    await unfold('Risks without a plan');
    await risks.getByText('The totals differ again').waitFor();
    await bench.browser.page.bringToFront();
    await button('Close the case').click();
    await button('Close the case').waitFor({ state: 'detached' });
    await killWorker(bench.browser);
    await dashboard.reload();
    const actions = fold('Actions of all cases');
    await actions.locator('.tag', { hasText: '1 overdue' }).waitFor();
    await unfold('Actions of all cases');
    await actions.getByText('Compare the totals after each run').waitFor();
    expect(await actions.innerText()).toMatch(/Tina Tester · overdue since .*2020/);
    await unfold('Risks without a plan');
    await risks.getByText('In the team’s list').first().waitFor();
    await expect.poll(() => risks.innerText()).not.toContain('The totals differ again');
  });
});
