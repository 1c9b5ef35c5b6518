import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** Short exercises on the dashboard (R96, R100, R101). */
describe('practice', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('by keyboard and by mouse: choose or write, see what is made of it, and rest until the next is due (R96)', async () => {
    const page = await extensionPage(bench.browser, 'dashboard');
    await page.getByText('Practice', { exact: true }).click();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'See what is made of it' }).press('Enter');
    await page.locator('.drill-marks').getByText('We apologise for any inconvenience').waitFor();
    await page.getByRole('button', { name: /Went well/ }).press('Enter');
    await page.getByText('One exercise is due').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('drill-title');
    await page.getByLabel('Or write your own').fill('Please calm down. My manager would tell you the same.');
    await page.getByRole('button', { name: 'See what is made of it' }).click();
    await page.locator('.drill-marks').getByText('calm down').first().waitFor();
    await page.getByRole('button', { name: 'Again next week' }).click();
    await page.getByText('That is all for now').waitFor();
    await page.reload();
    await page.getByText('That is all for now').waitFor();
  });
});
