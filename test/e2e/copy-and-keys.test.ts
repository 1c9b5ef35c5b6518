import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressShortcut } from './access/keys.ts';
import { findPanel } from './harness/find-panel.ts';
import { AT, startWorkbench, type Workbench } from './harness/workbench.ts';

describe('copying, and the keyboard', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('copies a script, whole, from inside the page’s frame', async () => {
    const { page, context } = bench.browser;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(AT).origin });
    const panel = await bench.openTicket(4711);
    const card = panel.locator('.script').first();
    await card.locator('.disclosure-trigger').click();
    const text = (await card.locator('.script-text').textContent()) ?? '';
    await card.getByRole('button', { name: 'Copy' }).click();
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
    await expect.poll(async () => flat(await page.evaluate(() => navigator.clipboard.readText()))).toBe(flat(text));
    expect(text.length).toBeGreaterThan(80);
  });

  it('opens by its command, takes the focus, and gives it back', async ({ skip }) => {
    const { page } = bench.browser;
    await page.goto(`${AT}/tickets/4712`);
    const panel = await findPanel(page);
    const open = () => panel.locator('.panel').isVisible();
    await panel.locator('.panel, .slim-button').first().waitFor();
    const before = await open();
    if (!(await pressShortcut(bench.browser))) skip('this browser lets no test give an extension its command');
    await expect.poll(open).toBe(!before);
    if (before) {
      await pressShortcut(bench.browser);
      await expect.poll(open).toBe(true);
    }
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(false);
  });
});
