import { mkdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { EDITOR, FRONT, startWorkbench, type Workbench } from './harness/workbench.ts';

const SEND = `${FRONT} [data-test-id="omnichannel-omnicomposer-send-button"]`;
const PICTURES = process.env.SIMMER_PICTURES;
const TICKET = 4711;

/** A promise in a reply becomes a clock by one click, counts when it is due, and is kept by another (U2). */
describe('promises to a customer', () => {
  let bench: Workbench;
  let panel: Frame;
  let dashboard: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    panel = await bench.openTicket(TICKET);
  });
  afterAll(() => bench?.close());

  const page = () => bench.browser.page;
  const promised = () => panel.locator('.section', { has: panel.locator('h2', { hasText: 'Promised' }) });
  // What the thread promised before, which some hours of the day is still to be kept, is none of this.
  const offer = () => promised().locator('.promise-offer', { hasText: 'I will call you back' });
  const clock = () => promised().locator('.promise');

  async function send(text: string): Promise<void> {
    const before = bench.replica.control.sent(TICKET).length;
    await page().click(EDITOR);
    await page().keyboard.insertText(text);
    await page().click(SEND);
    await expect.poll(() => bench.replica.control.sent(TICKET).length).toBe(before + 1);
  }
  async function picture(name: string): Promise<void> {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page().screenshot({ path: `${PICTURES}/${name}.png` });
  }

  it('offers what a sent reply promises, and nothing where none does', async () => {
    await send('Thank you for your patience. We look into it as soon as possible.');
    await page().waitForTimeout(500);
    expect(await promised().getByText('as soon as possible').count()).toBe(0);
    await send('Thank you for your patience. I will call you back within 40 minutes.');
    await offer().getByText('I will call you back within 40 minutes.').waitFor();
    await picture('promise-offered');
  });

  it('is kept track of by the keyboard alone, before every other clock', async () => {
    await offer().getByRole('button', { name: 'Keep track' }).focus();
    await panel.page().keyboard.press('Enter');
    await clock()
      .getByText(/3\d min left/)
      .waitFor();
    expect(await offer().count()).toBe(0);
    const headings = await panel.locator('main h2').allTextContents();
    expect(headings.indexOf('Promised')).toBeGreaterThanOrEqual(0);
    expect(headings.indexOf('Promised')).toBeLessThan(headings.indexOf('Clocks'));
    await picture('promise-open');
  });

  it('stands on the dashboard, where it is given a new time', async () => {
    dashboard = await extensionPage(bench.browser, 'dashboard');
    await dashboard.locator('.attention .disclosure-trigger', { hasText: 'Promises due' }).click();
    const line = dashboard.locator('.promise');
    await line.getByText('I will call you back within 40 minutes.').waitFor();
    expect(await line.locator('.promise-left').textContent()).toMatch(/3\d min left/);
    // A new time, by the keyboard alone.
    await line.getByRole('button', { name: 'New time' }).click();
    const year = line.getByRole('spinbutton', { name: /^year/ });
    await year.focus();
    await dashboard.keyboard.press('ArrowUp');
    await line.getByRole('button', { name: 'Set' }).press('Enter');
    await line.getByText('moved once').waitFor();
  });

  it('asks whether the next reply was it, and is gone when a person says so', async () => {
    await page().bringToFront();
    await clock().getByText('moved once').waitFor();
    await send('I have just tried to call you, as promised.');
    await clock().getByText('Was that what was promised?').waitFor();
    await picture('promise-wrote');
    await clock().getByRole('button', { name: 'Kept' }).click();
    await clock().waitFor({ state: 'detached' });
    await dashboard.locator('.promise').waitFor({ state: 'detached' });
  });
});
