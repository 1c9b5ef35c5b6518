import 'temporal-polyfill/global';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyLog } from '../../lib/reports/testing/any-log.ts';
import { fillLog, makeStale } from '../../scripts/bench/filled-store.ts';
import { extensionPage } from './harness/extension-page.ts';
import { killWorker } from './harness/kill-worker.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { findClipped, findViolations } from './harness/look-at.ts';
import { showAs } from './harness/show-as.ts';

let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser({ extensionDir: await builtExtension() });
  const settings = await extensionPage(browser, 'options');
  await settings.locator('main').waitFor();
  const start = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
  const { events, sightings } = anyLog(21, 150, 2400, `${start}T06:00:00Z`, 56);
  await fillLog(settings, { events, sightings });
  await makeStale(settings);
  await killWorker(browser);
  page = await extensionPage(browser, 'dashboard');
});
afterAll(() => browser?.close());

const section = (name: string) => page.getByRole('region', { name });

it('a team’s report, by keyboard and by mouse: charts, tables, filters, a typed total, a file, print (R133–R141, W7)', async () => {
  await page.getByRole('link', { name: 'Reports' }).click();
  await page.locator('.report-chart svg').first().waitFor();

  // Another time, by keyboard alone.
  await page.getByRole('button', { name: /Time/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Last month' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const rate = section('Escalation rate · Of the tickets seen with Simmer').locator('.report-figure').first();
  await rate.getByText(/^[1-9]\d* of \d+$/).waitFor();

  // The chart is entered with Tab, and its bars are walked through with the arrow keys.
  const chart = section('Over time').locator('svg[tabindex="0"]');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.report-tooltip').waitFor();
  const first = await page.locator('.report-tooltip').innerText();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.report-tooltip').innerText()).not.toBe(first);

  // The same numbers as a table.
  await section('Over time').getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('table', { name: 'Escalation rate' });
  expect(await table.getByRole('row').count()).toBeGreaterThan(4);
  expect(await table.innerText()).toContain(first.split('\n')[1]?.split(' ')[0]);

  // How many tickets there were in all: then that is what the rate is of.
  await page.getByRole('button', { name: /^All tickets of this time/ }).click();
  await page.getByRole('textbox', { name: 'All tickets of this time' }).fill('5000');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Use this number' }).click();
  await section('Escalation rate · All tickets as typed in')
    .getByText(/ of 5,000$/)
    .first()
    .waitFor();

  // A part of the work: none of it was typed for that.
  await page.getByRole('button', { name: /Helpdesk/ }).click();
  await page.getByRole('option', { name: 'Zendesk' }).click();
  await section('Escalation rate · Of the tickets seen with Simmer').waitFor();
  expect(await findClipped(page)).toEqual([]);
  expect(await findViolations(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain('From,To,Group,Measure,Unit,Value');
  expect(lines.length).toBeGreaterThan(23 * 5);

  // On paper there is the report, and nothing that is pressed.
  await showAs(browser, page, 'print');
  expect(await page.getByRole('button', { name: 'Save as CSV' }).isVisible()).toBe(false);
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.locator('.report-value').first().isVisible()).toBe(true);
  await showAs(browser, page, 'screen');
});

it('Monday’s page, and what is seen of oneself, are a key away; a case is opened from there', async () => {
  await page.getByRole('tab', { name: 'Report', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'What this week begins with' }).waitFor();
  expect(await section('Hand-overs nobody accepted').getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await findViolations(page)).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'What a manager sees of you' }).waitFor();
  await page.getByText('Your name stands in no case.').waitFor();
  expect(await findViolations(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Monday' }).click();
  await section('Hand-overs nobody accepted').getByRole('link').first().click();
  await page.locator('.dashboard-pane .case').waitFor();
});
