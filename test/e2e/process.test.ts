import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** The process as the team's own, from the settings to a case, in a real browser (R41, R50, R51, R54). */
describe('the process', () => {
  let bench: Workbench;
  let options: Page;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench();
    options = await extensionPage(bench.browser, 'options');
    await options.bringToFront();
  });
  afterAll(() => bench?.close());

  const section = () => options.locator('#process');
  const press = (name: string | RegExp) => section().getByRole('button', { name }).click();
  const saved = () => section().getByText('Saved. It holds from now on.').waitFor();

  it('a step gets another name and one more item (R54)', async () => {
    await press(/^Steps and checklists/);
    await press(/^1\. Received/);
    await section().getByRole('textbox', { name: 'Name of this step' }).fill('Intake');
    await press('Add an item');
    await section().getByRole('textbox', { name: 'What is asked' }).fill('Call the customer back');
    await section().getByRole('button', { name: 'Save' }).click();
    await saved();
    await press(/^1\. Intake 8 items/);
  });

  it('says what is lost by an item that is taken out, and brings it back where it stood', async () => {
    await press(/^4\. Post-mortem/);
    const items = section().locator('.step-editor .entry-list > li');
    const names = () => items.locator('.item-name').allTextContents();
    const before = await names();
    await press(/^What was the root cause/);
    await press('Remove this item');
    await section().getByText('A case can close though nobody knows its root cause.').waitFor();
    expect(await names()).toEqual(before.filter((name) => !name.includes('root cause')));
    await press(/^Bring back: What was the root cause/);
    expect(await names()).toEqual(before);
    await press(/^4\. Post-mortem/);
  });

  it('says what is wrong where it cannot be meant, and keeps what was typed', async () => {
    await press(/^Survey/);
    const link = section().getByRole('textbox', { name: 'Link to a form of your own' });
    await link.fill('forms.example');
    await section().getByText('Write a web address such as').waitFor();
    await section().getByRole('button', { name: 'Save' }).click();
    await section().getByText('a link starts with https:// or http://', { exact: false }).first().waitFor();
    expect(await link.inputValue()).toBe('forms.example');
    await press('Undo my changes');
    expect(await link.inputValue()).toBe('');
  });

  it('shows what a case is asked for, and the map drawn from it (R51)', async () => {
    await press('What a case is asked for');
    await section().locator('.asked-steps').getByText('Call the customer back').waitFor();
    await press(/^Map of the process/);
    const map = section().getByRole('img', { name: /^Map of the process/ });
    await map.waitFor();
    expect(await map.locator('[data-step="received"]').textContent()).toContain('Call the customer');
    const [download] = await Promise.all([options.waitForEvent('download'), press('Save as a picture (SVG)')]);
    expect(download.suggestedFilename()).toBe('simmer-process.svg');
  });

  it('a case has the team’s words, and says the reader’s role and next step (R41, R50)', async () => {
    await bench.browser.page.bringToFront();
    panel = await bench.openTicket(4711);
    await escalate(panel);
    const card = panel.locator('.case');
    await card.locator('.steps [aria-current="step"]', { hasText: 'Intake' }).waitFor();
    await card.getByText('Your role here', { exact: true }).waitFor();
    await card.getByText('You raised this case.').waitFor();
    await card.getByText(/^See that it is accepted by/).waitFor();
    await card.locator('.checklist').getByText('Call the customer back').click();
    await card.locator('.timeline').getByText('Done: Call the customer back').first().waitFor();
  });

  it('the map marks where the case is, and is read as a list, too', async () => {
    await panel.getByRole('button', { name: 'Where are we?' }).click();
    const map = panel.getByRole('img', { name: 'Map of the process: The case is here, Intake' });
    await map.waitFor();
    expect(await map.locator('[data-state="now"]').getAttribute('data-step')).toBe('received');
    expect(await map.locator('[data-state="now"] [data-mark="done"]').allTextContents()).toContain(
      'Call the customer back',
    );
    await panel.getByRole('button', { name: 'The map in words' }).click();
    await panel.locator('.map-words').getByText('Call the customer back: done').waitFor();
    expect(await panel.locator('.map-words > li[aria-current="step"]').innerText()).toContain('Intake');
    await panel.page().keyboard.press('Escape');
    await map.waitFor({ state: 'detached' });
  });
});
