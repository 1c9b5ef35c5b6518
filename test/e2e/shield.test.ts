import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** Somebody is insulted: what is folded, what is asked first, and what then stands ready (U10). */
describe('the agent shield', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('folds the insults until they are asked for, in the panel and in the page (U10)', async () => {
    const panel = await bench.openTicket(4719);
    const reason = panel.locator('.reason', { hasText: 'Insults' }).first();
    await reason.getByText(/^Insulting words, \d+ messages?$/).waitFor();
    expect(await reason.locator('.quotation').count()).toBe(0);
    const toggle = reason.locator('.shield-folded').getByRole('button');
    await toggle.focus();
    await toggle.press('Enter');
    await reason.locator('.quotation').first().waitFor();
    // The focus is where it was, and the same key folds them away again.
    await panel.page().keyboard.press('Enter');
    await reason.locator('.quotation').first().waitFor({ state: 'detached' });
  });

  it('asks first what it is; only for abuse it offers a record, and a second person by one click (U10)', async () => {
    const panel = await bench.openTicket(4719);
    await panel.getByText('A request connected to a disability').click();
    await panel.getByText(/Such a request is not abuse/).waitFor();
    expect(await panel.getByRole('button', { name: 'Save the record' }).count()).toBe(0);
    await panel.getByRole('radio', { name: 'Abuse' }).focus();
    await panel.page().keyboard.press('Space');
    const [download] = await Promise.all([
      panel.page().waitForEvent('download'),
      panel.getByRole('button', { name: 'Save the record' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(/^simmer-.*4719.*\.txt$/);
    expect(text).toMatch(/SHA-256: [0-9a-f]{64}/);
    expect(text).toContain('Heard: “');
    await panel.getByText(/The record was given to the browser/).waitFor();
    await panel.getByRole('button', { name: 'Ask a second person in' }).click();
    await panel.locator('.case').first().waitFor();
    await panel.getByText(/The case is open\. Who has it/).waitFor();
    // On its card, too, the words wait until they are asked for.
    const card = panel.locator('.case').first();
    await card.getByRole('button', { name: 'What happened' }).click();
    await card.getByText('These words hold an insult').waitFor();
    expect(await card.locator('.quotation').count()).toBe(0);
    // Nor does what somebody noted stand open among what was done.
    await card.getByRole('button', { name: 'Add a note' }).click();
    await card.getByLabel('Note').fill('On the phone they said: “You are all useless idiots”');
    await card.getByRole('button', { name: 'Add a note' }).click();
    const noted = card.locator('.timeline-line', { hasText: 'These words hold an insult' });
    await noted.getByRole('button', { name: 'Show the words' }).waitFor();
    expect(await card.getByText('useless idiots').count()).toBe(0);
    await noted.getByRole('button', { name: 'Show the words' }).click();
    await card.locator('.timeline-text', { hasText: 'useless idiots' }).waitFor();
    await card.locator('.timeline-line').getByRole('button', { name: 'Fold them away' }).click();
    await card.getByRole('button', { name: 'Show the words' }).first().click();
    await card.locator('.quotation').first().waitFor();
  });
});
