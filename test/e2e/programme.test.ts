import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** Who works in the team, said to the background as the settings say it. */
const listPeople = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(it: unknown): Promise<never> } } };
    const ask = async (name: string, data: unknown) => {
      const reply: { ok: boolean; value: never } = await chrome.runtime.sendMessage({ simmer: 1, name, data });
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return reply.value as { version: string };
    };
    const people = [
      { id: 'eve', name: 'Eve Exec', roles: ['executive', 'escalation-manager'] },
      { id: 'lea', name: 'Lea Lead', roles: ['lead'], addresses: ['lea@team.example'] },
    ];
    const { version } = await ask('parts.get', { parts: ['people'] });
    await ask('parts.set', { values: { people }, version });
  });

/** An executive case, the sponsorship programme and a quarterly review, by the pages a person would use (R97, R109–R123). */
describe('beyond one case', () => {
  let bench: Workbench;
  let panel: Frame;
  let page: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    page = await extensionPage(bench.browser, 'dashboard');
    await listPeople(page);
    await bench.browser.page.bringToFront();
    panel = await bench.openTicket(4711);
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const show = async (view: string) => {
    await page.bringToFront();
    await page.locator('.dashboard-nav').getByRole('link', { name: view }).click();
  };

  it('an executive case waits for the executive on duty, and proposes its customer in one click (R109–R112)', async () => {
    await escalate(panel);
    await panel.locator('.case .tag', { hasText: 'Executive' }).waitFor();
    await panel.getByText('Eve Exec', { exact: false }).first().waitFor();
    await panel.getByRole('button', { name: /^Sponsorship programme ·/ }).click();
    await panel.getByRole('button', { name: 'Propose for the sponsorship programme' }).click();
    await panel.getByText('Proposed for the sponsorship programme, ', { exact: false }).first().waitFor();
    expect(await panel.getByRole('button', { name: 'Propose for the sponsorship programme' }).count()).toBe(0);
  });

  it('nobody enters while the programme is not filled in, and it says what is missing (R123)', async () => {
    await show('Sponsorship');
    await page.getByText('Nobody can enter yet. Still to fill in:').waitFor();
    expect(await page.locator('.programme > .notice .programme-missing > li').count()).toBe(9);
    await page.locator('.section', { hasText: 'Proposed customers' }).locator('.disclosure-trigger').first().click();
    await page.getByText('Before they can enter:').waitFor();
    expect(await button('Let in').isDisabled()).toBe(true);
  });

  it('it is filled in, from suggestions and by hand, and holds from then on (R115–R122)', async () => {
    const editor = page.locator('.programme-editor');
    await editor.getByRole('textbox', { name: 'Purpose' }).fill('Long-term care');
    const offers = editor.getByRole('button', { name: /^Take our suggestions/ });
    for (let left = 5; left > 0; left--) {
      await expect.poll(() => offers.count()).toBe(left);
      await offers.first().click();
    }
    await editor.getByRole('button', { name: 'Add: Exit criteria' }).click();
    await editor.getByRole('textbox', { name: 'Exit criteria, 4' }).fill('Moved abroad');
    for (const [name, value] of [
      ['A membership lasts', '12'],
      ['Reviewed after', '6'],
      ['Room for', '3'],
    ] as const) {
      await editor.getByRole('textbox', { name }).fill(value);
      await page.keyboard.press('Tab');
    }
    await editor.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Nobody can enter yet. Still to fill in:').waitFor({ state: 'detached' });
    await page.getByText('0 of 3 places taken').waitFor();
  });

  it('a customer enters once every criterion is met and the sponsor is trained (R119, R120)', async () => {
    for (const met of await page.getByText('Met', { exact: true }).all()) await met.click();
    await page.locator('.programme-entry .field-select').first().click();
    await page.getByRole('option', { name: 'Eve Exec' }).click();
    await page.getByText('Eve Exec has yet to complete:', { exact: false }).first().waitFor();
    expect(await button('Let in').isDisabled()).toBe(true);
    for (const training of ['Listening to an upset customer', 'What a sponsor does, and what not']) {
      await button(`Eve Exec completed: ${training}`).click();
      await page.locator('.programme-days').getByRole('button', { name: 'Save' }).click();
      await button(`Eve Exec completed: ${training}`).waitFor({ state: 'detached' });
    }
    await page.getByText('ready to be a sponsor').waitFor();
    await expect.poll(() => button('Let in').isEnabled()).toBe(true);
    await button('Let in').click();
    await page.getByText('1 of 3 places taken').waitFor();
    await page.locator('.disclosure-trigger', { hasText: 'sponsor: Eve Exec' }).click();
    await button('Done: Call the customer every month').click();
    await page.locator('.programme-lines').getByRole('button', { name: 'Save' }).click();
    await page.getByText(/last .* · once/).waitFor();
    await page.getByRole('textbox', { name: 'Value' }).fill('8.5');
    await button('Add the value').click();
    await page.locator('.programme-table').getByText('8.5 (', { exact: false }).waitFor();
  });

  it('a review is planned with whom the policy asks, and is a calendar file; then it was held (R97, R98)', async () => {
    await show('Reviews');
    await page.getByText('The quarter in numbers').waitFor();
    await page.getByText('1 case opened, 0 closed, 1 in hand now.').waitFor();
    await button('Plan the review').click();
    const guests = page.locator('.guest-name');
    await guests.filter({ hasText: 'Lea Lead' }).waitFor();
    await page.getByRole('textbox', { name: 'Where' }).fill('Room 4');
    await button('Plan the review').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button('Save for the calendar').click()]);
    const entry = ICAL.Component.fromString(await readFile(await file.path(), 'utf8')).getFirstSubcomponent('vevent');
    const event = new ICAL.Event(entry as ICAL.Component);
    expect([event.location, event.sequence]).toEqual(['Room 4', 0]);
    expect(event.attendees.map((one) => [one.getFirstParameter('cn'), one.getFirstValue()])).toContainEqual([
      'Lea Lead',
      'mailto:lea@team.example',
    ]);
    await page.getByRole('textbox', { name: 'What was said' }).fill('Practise hard talks');
    await button('Add the note').click();
    await page.locator('.agenda').getByText('Practise hard talks').waitFor();
    await button('Record that it was held').click();
    await page.locator('.review-form .checkbox', { hasText: 'Lea Lead' }).click();
    await page.locator('.review-form').getByRole('button', { name: 'Record that it was held' }).click();
    await page.locator('.disclosure-trigger', { hasText: 'Held' }).waitFor();
    await page.locator('.agenda-facts', { hasText: 'Not present' }).getByText('Lea Lead').waitFor();
  });
});
