import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { seedTickets } from './radar/seed-tickets.ts';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: never }> };
};

const MANY = 10_000;
const CASE = {
  ...{ channel: 'phone', intake: 'support', customer: 'Northwind', type: 'functional', severity: 'S2' },
  ...{ toRole: 'lead', summary: '', stakes: 'Their renewal', reasons: ['no-answer'] },
};

/** Ten thousand tickets at risk, and the board of cases, in the extension as built. */
describe('the radar and the board', () => {
  let browser: Chromium;
  let page: Page;
  let server: Server;
  let desk: string;
  beforeAll(async () => {
    server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>A ticket</h1>'),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    desk = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tickets/`;
    browser = await launchBrowser({ extensionDir: await builtExtension() });
    page = await extensionPage(browser, 'dashboard');
    await page.getByText('No case is open.', { exact: false }).waitFor();
    await page.evaluate(seedTickets, { count: MANY, url: desk });
    await page.reload();
    await page.bringToFront();
    await row(0).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const rows = () => page.locator('.radar-row');
  const row = (number: number) => rows().filter({ has: page.getByText(`Ticket number ${number}`, { exact: true }) });
  const ask = <T>(name: string, data: object) =>
    page.evaluate(
      async ([message, value]) => {
        const reply = await chrome.runtime.sendMessage({ simmer: 1, name: message, data: value });
        if (!reply.ok) throw new Error(JSON.stringify(reply));
        return reply.value;
      },
      [name, data] as const,
    ) as Promise<T>;
  const filter = (name: string) => page.locator('.popover .checkbox', { hasText: name });
  const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
  const list = (name: string) => page.getByRole('radio', { name });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('draws what is in view of ten thousand, wherever one scrolls, and counts them all', async () => {
    await page.getByText('10,000 tickets are at risk.', { exact: false }).waitFor();
    const drawn = async () => expect(await rows().count()).toBeLessThan(60);
    await drawn();
    for (let i = 0; i < 3; i++) {
      await page.locator('.radar-list').evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect.poll(() => page.locator('.radar-list .skeleton').count(), { timeout: 15_000 }).toBe(0);
      await drawn();
    }
    await page.locator('.radar-list').evaluate((element) => element.scrollTo(0, 0));
    await row(0).waitFor();
  });

  it('handles, puts back and snoozes by keyboard, never without a reason (R87)', async () => {
    await list('At risk').focus();
    for (let i = 0; i < 6 && !(await focused()).includes('Ticket number 0'); i++) await page.keyboard.press('Tab');
    expect(await focused()).toContain('Ticket number 0');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByText('2 tickets chosen').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('Handled');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Already answered' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 tickets handled.').waitFor();
    await row(0).waitFor({ state: 'detached' });
    await list('Handled and snoozed 2').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByText('2 tickets put back.').waitFor();
    await row(0).waitFor();
  });

  it('snoozes and puts back by mouse; the list of it says until when and why', async () => {
    await row(0).locator('.checkbox').click();
    await page.getByRole('button', { name: 'Snooze', exact: true }).click();
    await page.getByRole('button', { name: /Because/ }).click();
    await page.getByRole('option', { name: 'Waiting for the customer' }).click();
    await page.getByRole('button', { name: 'For 1 hour' }).click();
    await page.getByText('1 ticket snoozed.').waitFor();
    await list('Handled and snoozed 1').click({ force: true });
    await row(0)
      .getByText(/Snoozed until .* · Waiting for the customer/)
      .waitFor();
    await row(0).locator('.checkbox').click();
    await page.getByRole('button', { name: 'Put back' }).click();
    await page.getByText('1 ticket put back.').waitFor();
    await list('At risk').click({ force: true });
    await row(0).waitFor();
  });

  it('narrows by what tickets are, remembers it in this tab, and forgets it in one click', async () => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await filter('Tier 2').click();
    await filter('Legal threat').click();
    await page.keyboard.press('Escape');
    await page.getByText('1,666 of 10,000 shown').waitFor();
    await page.reload();
    await page.getByText('1,666 of 10,000 shown').waitFor();
    await page.getByRole('button', { name: /Hottest first/ }).click();
    await page.getByRole('option', { name: 'Next due first' }).click();
    await row(9994).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await row(9999).waitFor();
    await page.getByRole('button', { name: /Next due first/ }).click();
    await page.getByRole('option', { name: 'Hottest first' }).click();
  });

  it('counts for the badge whose tickets are chosen, and says the hottest of them', async () => {
    await list('Mine').click({ force: true });
    await page.getByText('1,000 tickets of yours are at risk.', { exact: false }).waitFor();
    await expect.poll(badge).toBe('999+');
    await list('My groups').click({ force: true });
    await page.getByRole('button', { name: 'Choose my groups' }).click();
    await filter('Billing').click();
    await page.keyboard.press('Escape');
    await page.getByText('4,000 tickets of your groups are at risk.', { exact: false }).waitFor();
    const title = await page.evaluate(() => chrome.action.getTitle({}));
    expect(title.split('\n').slice(1)).toEqual([
      '99  Kim Doe: Ticket number 0',
      '99  Kim Doe: Ticket number 2',
      '99  Kim Doe: Ticket number 5',
    ]);
    await list('Team').click({ force: true });
  });

  it('opens a ticket by Enter', async () => {
    await row(0).focus();
    const [opened] = await Promise.all([browser.context.waitForEvent('page'), page.keyboard.press('Enter')]);
    await opened.waitForURL(`${desk}0`);
    await opened.close();
    await page.bringToFront();
  });

  it('the board follows cases as they go, leads to one by keyboard, and to its gate', async () => {
    const first = await ask<{ id: string }>('intake.open', { ...CASE, subject: 'Doubled invoices' });
    const second = await ask<{ id: string }>('intake.open', { ...CASE, subject: 'Late delivery' });
    await page.getByRole('link', { name: 'Board' }).click();
    const card = (name: string) => page.locator('.board-card', { hasText: name });
    await card('Late delivery').waitFor();
    await ask('case.accept', { id: second.id });
    await ask('case.step', {
      id: second.id,
      step: 'investigation',
      from: 'received',
      reason: 'It is urgent',
      name: 'Ann',
    });
    await page.locator('.board-column[data-index="1"] .board-card', { hasText: 'Late delivery' }).waitFor();
    await card('Doubled invoices').focus();
    await page.keyboard.press('ArrowRight');
    if (!(await focused()).includes('Late delivery')) await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toContain('Late delivery');
    await page.keyboard.press('Enter');
    await page.locator('.dashboard-pane').getByRole('heading', { name: 'Late delivery' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#board/case:${second.id}`);
    await page.keyboard.press('Escape');
    await page.locator('.dashboard-pane').waitFor({ state: 'detached' });
    await card('Doubled invoices')
      .getByRole('button', { name: /What to do/ })
      .click();
    await page.getByRole('menuitem', { name: 'Move to Investigation…' }).click();
    await expect.poll(focused).toContain('Investigation');
    expect(new URL(page.url()).hash).toBe(`#board/case:${first.id}/gate`);
  });
});
