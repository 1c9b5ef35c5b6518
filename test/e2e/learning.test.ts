import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedTicket } from '../replica/seed-ticket.ts';
import { extensionPage } from './harness/extension-page.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

const WORDS = 'Globex gets our orders from now on.';
const TICKET: SeedTicket = {
  id: 4962,
  subject: 'Delivery of the kettles',
  about: 'calm',
  language: 'en',
  status: 'open',
  priority: 'normal',
  channel: 'email',
  group: 'technical',
  assignee: 'nora',
  tags: [],
  requester: { name: 'Kim Doe', email: 'kim@kettle.example', locale: 'en-GB', timeZone: 'London' },
  sla: [],
  messages: [{ by: 'customer', ago: 30, text: `Thank you for the answer. ${WORDS}` }],
};

/** What Simmer missed is marked, looked at, and listened for from then on (issue 8, item 11; R96). */
describe('disagreement teaches', () => {
  let bench: Workbench;
  let panel: Frame;
  let dashboard: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    bench.replica.control.addTicket(TICKET);
    panel = await bench.openTicket(TICKET.id);
  });
  afterAll(() => bench?.close());

  it('a missed signal is marked in the panel, with the words selected in the page', async () => {
    await bench.browser.page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(words) ?? -1;
        if (start < 0) continue;
        getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
        return;
      }
    }, WORDS);
    await panel.getByRole('button', { name: 'Simmer missed something…' }).click();
    const field = panel.getByRole('textbox', { name: 'The customer’s words' });
    await expect.poll(() => field.inputValue()).toBe(WORDS);
    await panel.locator('.missed .field-select').press('Enter');
    await panel.getByRole('option', { name: 'Threatens to leave' }).click();
    await panel.getByRole('button', { name: 'Tell the coach' }).click();
    await panel.locator('.missed').waitFor({ state: 'detached' });
  });

  it('the coach sees it, gives the team’s word, sees what that changes, and saves it', async () => {
    dashboard = await extensionPage(bench.browser, 'dashboard');
    await dashboard.goto(`${dashboard.url().split('#')[0]}#signals`);
    await dashboard.getByRole('button', { name: 'Threatens to leave' }).click();
    await dashboard.locator('.learning-examples', { hasText: WORDS }).waitFor();
    await dashboard.getByRole('button', { name: 'Examples and own words' }).click();
    await dashboard.getByRole('textbox', { name: 'Your own words' }).fill('globex gets');
    await dashboard.keyboard.press('Enter');
    await dashboard.locator('.learning-preview', { hasText: 'is now heard' }).waitFor();
    await dashboard.getByRole('button', { name: 'Save' }).click();
    await dashboard.getByText('Saved. It holds from now on.').waitFor();
  });

  it('and it is heard in the ticket', async () => {
    await bench.browser.page.bringToFront();
    await panel.locator('.reason', { hasText: 'Threatens to leave' }).waitFor();
  });
});
