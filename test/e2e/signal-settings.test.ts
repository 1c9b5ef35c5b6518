import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { readPanel } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** What a team decides about its signals, in the settings and then in the panel. */
describe('the signals in the settings', () => {
  let bench: Workbench;
  let options: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    options = await extensionPage(bench.browser, 'options');
  });
  afterAll(() => bench?.close());

  const section = () => options.locator('#signals');
  const row = (name: string) => section().locator('.signal-row').filter({ hasText: name });
  const save = () => section().getByRole('button', { name: 'Save' }).click();

  it('a text is tried as it is typed: its words are marked, and nothing is kept', async () => {
    const box = section().getByRole('textbox', { name: 'Try a text' });
    await box.fill('The export is broken again. You will be hearing from my lawyer.');
    const result = section().locator('.try-result');
    await result.getByText('Critical').waitFor();
    await result.locator('mark', { hasText: 'hearing from my lawyer' }).waitFor();
    await result.getByText('Legal threat').waitFor();
    await box.fill('Could you send me the manual, please?');
    await result.getByText('Nothing is heard in it.').waitFor();
    await options.reload();
    await expect.poll(() => box.inputValue(), { timeout: 10_000 }).toBe('');
  });

  it('own words are heard at once in a trial, and refused where they are a regular expression', async () => {
    const row4 = row('Threatens to leave');
    await row4.getByRole('button', { name: 'Examples and own words' }).click();
    const words = row4.getByRole('textbox', { name: 'Your own words' });
    await words.fill('(glo+)+bex');
    await row4.getByRole('button', { name: 'Add' }).first().click();
    await row4.getByText('Write plain words.').waitFor();
    await words.fill('globex*');
    await row4.getByRole('button', { name: 'Add' }).first().click();
    await row4.getByText('(1 phrase)').waitFor();
    await section().getByRole('textbox', { name: 'Try a text' }).fill('We are talking to Globexcorp about this.');
    await section().locator('mark', { hasText: 'Globexcorp' }).waitFor();
  });

  it('what is saved holds for tickets, and stands in the policy', async () => {
    // A tab behind another draws nothing, and its panel would never unfold.
    await bench.browser.page.bringToFront();
    const panel = await bench.openTicket(4713);
    const kinds = async () => (await readPanel(panel)).reasons.map(({ kind }) => kind);
    const [hottest = ''] = await kinds();
    await options.bringToFront();
    await row(hottest).locator('.switch-track').first().click();
    expect(await row(hottest).getByRole('switch').first().isChecked()).toBe(false);
    await save();
    await section().getByText('Saved. It holds from now on.').waitFor();
    await bench.browser.page.bringToFront();
    await expect.poll(kinds, { timeout: 10_000 }).not.toContain(hottest);
    await options.bringToFront();
    const editor = options.locator('#policy .cm-content').first();
    await expect.poll(() => editor.textContent(), { timeout: 10_000 }).toContain('globex*');
  });

  it('a policy written over an older one is not saved, and says so', async () => {
    const other = await extensionPage(bench.browser, 'options');
    const points = (page: Page) => page.locator('#signals').getByRole('textbox', { name: 'Points of Insults' });
    await options.bringToFront();
    await points(options).fill('12');
    await points(options).blur();
    await other.bringToFront();
    await points(other).fill('34');
    await points(other).blur();
    await options.bringToFront();
    await save();
    await section().getByText('Saved. It holds from now on.').waitFor();
    await other.bringToFront();
    await other.locator('#signals').getByRole('button', { name: 'Save' }).click();
    await other.locator('#signals').getByText('The policy was changed since you opened it here').waitFor();
    expect(await points(other).inputValue()).toBe('34');
    await other.close();
  });
});
