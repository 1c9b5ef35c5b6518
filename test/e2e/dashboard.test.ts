import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { extensionPage } from './harness/extension-page.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';

/** The dashboard by keyboard, by address and by Back, in the extension as built. */
describe('the dashboard', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser({ extensionDir: await builtExtension() });
    page = await extensionPage(browser, 'dashboard');
    await page.bringToFront();
  });
  afterAll(() => browser?.close());

  const pane = () => page.locator('.dashboard-pane');
  const row = () => page.locator('.row-open', { hasText: 'Doubled invoices' });
  const hasFocus = (target: ReturnType<typeof row>) =>
    expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);

  it('shows a new member no list of what is not there', async () => {
    await page.getByText('No case is open.', { exact: false }).waitFor();
    expect(await page.locator('.section').count()).toBe(1);
  });

  it('leads to a case that was opened by hand, and its address to it again (R53)', async () => {
    await page.getByRole('button', { name: 'New case by hand' }).click();
    const form = page.locator('.new-case');
    await form.getByRole('textbox', { name: 'Customer', exact: true }).fill('Northwind');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'New case by hand' }).click();
    expect(await form.getByRole('textbox', { name: 'Customer', exact: true }).inputValue()).toBe('Northwind');
    await form.getByRole('textbox', { name: 'What it is about' }).fill('Doubled invoices');
    await form.getByRole('textbox', { name: 'What is at stake for the customer' }).fill('Their renewal');
    await form.getByRole('button', { name: 'Open the case' }).click();
    await pane().waitFor();
    await hasFocus(pane());
    await page.reload();
    await pane().getByRole('heading', { name: 'Doubled invoices' }).waitFor();
    await page.keyboard.press('Escape');
    await pane().waitFor({ state: 'detached' });
    await hasFocus(page.getByRole('heading', { level: 1 }));
  });

  it('opens a case by keyboard and gives the focus back on Escape and on Back; what lies under it is not reached', async () => {
    await row().focus();
    await page.keyboard.press('Enter');
    await hasFocus(pane());
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await row().isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await hasFocus(row());
    await page.goBack();
    await pane().waitFor();
    await page.goBack();
    await pane().waitFor({ state: 'detached' });
    await hasFocus(row());
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('does not close under what is being typed, and shows what another tab did', async () => {
    await row().click();
    await pane().getByRole('button', { name: 'Add a note' }).click();
    await page.keyboard.type('Half a note');
    await page.keyboard.press('Escape');
    const other = await browser.context.newPage();
    await other.goto(page.url());
    await other.locator('.dashboard-pane').getByRole('button', { name: 'Add a note' }).click();
    await other.locator('.dashboard-pane textarea').fill('Called them back');
    await other.locator('.dashboard-pane form button[type="submit"]').click();
    await page.bringToFront();
    await pane().getByText('Called them back').first().waitFor();
    expect(await pane().locator('textarea').first().inputValue()).toBe('Half a note');
  });

  it('names the page one is on, goes back to the one before, and says when a case is not here', async () => {
    await page.getByRole('link', { name: 'Reviews' }).click();
    await expect.poll(() => page.title()).toBe('Reviews · Escalation dashboard · Simmer');
    await page.goBack();
    await pane().waitFor();
    await page.goto(`${page.url().split('#')[0]}#case:nobody`);
    await pane().getByText('This case is not on this computer.', { exact: false }).waitFor();
  });
});
