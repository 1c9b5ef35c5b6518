import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedTicket } from '../replica/seed-ticket.ts';
import { extensionPage } from './harness/extension-page.ts';
import { EDITOR, FRONT, startWorkbench, type Workbench } from './harness/workbench.ts';

const SEND = `${FRONT} [data-test-id="omnichannel-omnicomposer-send-button"]`;
const TICKET: SeedTicket = {
  id: 4961,
  subject: 'Kettle still not replaced',
  about: 'ignored',
  language: 'en',
  status: 'open',
  priority: 'normal',
  channel: 'email',
  group: 'technical',
  assignee: 'nora',
  tags: [],
  requester: { name: 'Kim Doe', email: 'kim@kettle.example', locale: 'en-GB', timeZone: 'London' },
  sla: [],
  messages: [
    { by: 'customer', ago: 300, text: 'My kettle arrived broken. Please send another.' },
    {
      by: 'customer',
      ago: 30,
      text: 'I am furious. This is the third time I am writing and nobody answers me. This is an absolute disgrace.',
    },
  ],
};
const OURS = 'Our own words';

/** A text is written, approved, used, answered and looked at by two coaches (issue 8, items 7 and 10; R127–R129, U11). */
describe('scripts', () => {
  let bench: Workbench;
  let panel: Frame;
  let dashboard: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    bench.replica.control.addTicket(TICKET);
    panel = await bench.openTicket(TICKET.id);
    dashboard = await extensionPage(bench.browser, 'dashboard');
    await dashboard.goto(`${dashboard.url().split('#')[0]}#scripts`);
  });
  afterAll(() => bench?.close());

  const page = () => bench.browser.page;
  const card = (title: string) => panel.locator('.script', { hasText: title }).first();
  const entry = (title: string) => dashboard.locator('.script-entry', { hasText: title }).first();
  const press = async (button: Locator) => {
    await button.focus();
    await dashboard.keyboard.press('Enter');
  };
  const part = async (name: string) => {
    await dashboard.bringToFront();
    await dashboard.getByRole('tab', { name }).click();
  };

  it('a suggestion that does not fit is set aside with a reason, by keyboard, and another comes', async () => {
    await page().bringToFront();
    const triggers = panel.locator('.script .disclosure-trigger');
    await triggers.nth(1).waitFor();
    const title = (await triggers.nth(1).innerText()).trim();
    await triggers.nth(1).click();
    await card(title)
      .getByRole('button', { name: `Does not fit: ${title}` })
      .press('Enter');
    await panel.getByRole('button', { name: 'Wrong tone here' }).press('Enter');
    await card(title).waitFor({ state: 'detached' });
    await triggers.nth(1).waitFor();
  });

  it('a text is written by keyboard, suggested with its mark, and without it once a coach approved it (R128)', async () => {
    const first = panel.locator('.script .disclosure-trigger').first();
    const title = (await first.innerText()).trim();
    await dashboard.bringToFront();
    await press(entry(title).locator('.disclosure-trigger').first());
    await press(entry(title).getByRole('button', { name: `Edit: ${title}` }));
    await dashboard.keyboard.press('Control+A');
    await dashboard.keyboard.type(OURS);
    const text = dashboard.getByRole('textbox', { name: 'Text', exact: true });
    await text.fill('Hello {customer},\n\nThe wait for “{subject}” is on us. I write to you again by [time].');
    await dashboard.getByText('Left to fill in: [time]').waitFor();
    // What is typed survives the page.
    await dashboard.waitForTimeout(600);
    await dashboard.reload();
    await press(entry(title).locator('.disclosure-trigger').first());
    await press(entry(title).getByRole('button', { name: `Edit: ${title}` }));
    await expect.poll(() => dashboard.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(OURS);
    await press(dashboard.getByRole('button', { name: 'Save' }));
    await entry(OURS).getByText('Not yet checked').waitFor();
    await page().bringToFront();
    const mark = (isApproved: boolean) => card(OURS).locator(`.script-mark[data-approved="${isApproved}"]`);
    await mark(false).waitFor({ state: 'attached' });
    await dashboard.bringToFront();
    await dashboard.getByRole('button', { name: `Approve: ${OURS}`, exact: true }).click();
    await entry(OURS).getByText('Approved', { exact: true }).waitFor();
    await page().bringToFront();
    await mark(true).waitFor({ state: 'attached' });
  });

  it('it is inserted, its gap filled, sent; and coaches see that, and how the customer was then', async () => {
    await card(OURS).locator('.disclosure-trigger').click();
    await card(OURS)
      .getByRole('button', { name: `Insert: ${OURS}` })
      .click();
    await card(OURS).getByText('Not sent.', { exact: false }).waitFor();
    await page().click(EDITOR);
    await page().waitForTimeout(100); // a click puts the caret down a moment after it was made
    await page().keyboard.press('Control+End');
    await page().waitForTimeout(100);
    for (const _ of '[time].') await page().keyboard.press('Backspace');
    await page().keyboard.type('noon tomorrow.');
    await page().waitForTimeout(800);
    await page().click(SEND);
    await expect.poll(() => bench.replica.control.sent(TICKET.id).length).toBe(1);
    await part('What became of them');
    await entry(OURS).getByText('No answer seen yet').waitFor();
    await page().bringToFront();
    bench.replica.control.addMessage(TICKET.id, { by: 'customer', text: 'Thank you, that is clear. All good now.' });
    await panel.locator('.header[data-level="calm"]').waitFor();
    await part('What became of them');
    await entry(OURS).getByText('Calmer afterwards').waitFor();
    const more = entry(OURS).locator('.disclosure-trigger').first();
    // The list is read anew meanwhile, and what was opened in it is closed again.
    await expect
      .poll(async () => {
        if ((await more.getAttribute('aria-expanded')) === 'false') await press(more);
        return entry(OURS).getByText('Sent as it was', { exact: false }).first().isVisible();
      })
      .toBe(true);
    await entry(OURS).getByText('Thank you, that is clear.', { exact: false }).waitFor();
    await dashboard.getByText('Set aside · Wrong tone here', { exact: false }).waitFor();
    await part('How they do');
    const row = dashboard.getByRole('row', { name: new RegExp(OURS) });
    await row.getByText('1 of 1').waitFor();
    await row.getByText('too few to say').waitFor();
  });

  it('two coaches score it; neither sees the other’s answers before both are in', async () => {
    await part('Replies scored');
    await dashboard.getByRole('button', { name: 'Draw replies' }).click();
    await dashboard.getByText('One reply was drawn.', { exact: false }).waitFor();
    await scoreAsAnother(dashboard);
    await press(entry(OURS).locator('.disclosure-trigger').first());
    expect(await entry(OURS).getByText('The other coach').count()).toBe(0);
    const yes = entry(OURS).getByRole('radio', { name: 'Yes' });
    await expect.poll(() => yes.count()).toBe(14);
    for (let i = 0; i < 14; i++) {
      await yes.nth(i).focus();
      await dashboard.keyboard.press('Space');
    }
    await dashboard.getByRole('textbox', { name: /There is at least one option/ }).fill('a new kettle, or your money');
    await dashboard.getByRole('button', { name: 'Save the scores' }).click();
    await entry(OURS).getByText('Scored by two').waitFor();
    await entry(OURS).getByText('a new kettle, or your money').waitFor();
    await dashboard.getByText('13 of 14 answers were the same, on one reply that two coaches scored.').waitFor();
    await dashboard.getByText('Too few to say how far they agree: from 10 replies on.').waitFor();
  });
});

/** The scores of another coach, as syncing would bring them: an event that somebody else's browser said. */
async function scoreAsAnother(dashboard: Page): Promise<void> {
  await dashboard.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('simmer');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const events = db.transaction('events', 'readwrite').objectStore('events');
    const all = await new Promise<{ type: string; id: string; at: string; subject: string }[]>((resolve) => {
      const asked = events.getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
    const use = all.find(({ type }) => type === 'script.used');
    const last = all
      .map(({ at }) => at)
      .sort()
      .at(-1);
    const yes =
      'noticed acknowledged paraphrase reason next-step promise route handover concession told-next calm fit abuse';
    const answers = { ...Object.fromEntries(yes.split(' ').map((one) => [one, 'yes'])), option: 'no' };
    events.add({
      ...{ id: crypto.randomUUID(), at: last, by: 'another-coach', device: 'another-device', seq: 1, space: 'team' },
      ...{ type: 'script.scored', subject: use?.subject, data: { use: use?.id, answers }, v: 1 },
    });
    await new Promise((resolve) => {
      events.transaction.oncomplete = resolve;
    });
    db.close();
  });
}
