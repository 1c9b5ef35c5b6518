import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';
import { askPage } from './matrix/ask-page.ts';
import { ticketLine } from './matrix/ticket-line.ts';

/** Tickets through an edited matrix before it is saved, and a matrix that is as long as any. */
describe('the matrix tried on tickets', () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    for (const id of [4711, 4713]) await bench.openTicket(id);
    page = await extensionPage(bench.browser, 'options');
    await rows().first().waitFor();
  });
  afterAll(() => bench?.close());

  const section = () => page.locator('#matrix');
  const rows = () => section().locator('.matrix-row');
  const lines = () => section().locator('.replay-table tbody tr');
  const tryFile = async (text: string) => {
    const choosing = page.waitForEvent('filechooser');
    await section().getByRole('button', { name: 'Try a file' }).click();
    const chooser = await choosing;
    await chooser.setFiles({ name: 'tickets.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
  };

  it('seen tickets: what becomes of each, those that change first', async () => {
    await section().getByRole('button', { name: 'Try it on tickets' }).click();
    await section().getByRole('button', { name: 'Try the seen tickets' }).click();
    await section().getByText('2 tickets: nothing changes.').waitFor();
    // Without any row, whatever was escalated no longer is.
    const before = await lines().allTextContents();
    const escalated = before.filter((text) => !text.includes('Not escalated')).length;
    expect(escalated).toBeGreaterThan(0);
    const { version, values } = await askPage(page, 'parts.get', { parts: ['matrix', 'ladders'] });
    const edited = { matrix: [], ladders: values.ladders };
    const empty = await askPage(page, 'replay.seen', { values: edited, most: 200 });
    expect(empty.lines.filter(({ changes }) => changes[0] === 'gone')).toHaveLength(escalated);
    // Nothing was saved by trying.
    expect((await askPage(page, 'parts.get', { parts: ['matrix'] })).version).toBe(version);
  });

  it('a matrix edited by hand: who would be asked instead, and when', async () => {
    const hot = (await lines().first().locator('.replay-who').first().textContent()) ?? '';
    expect(hot).toContain(', by ');
    await rows().first().focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Close' }).click();
    const { values } = await askPage(page, 'parts.get', { parts: ['matrix', 'ladders'] });
    const today = { matrix: values.matrix, ladders: values.ladders };
    const [row] = (await askPage(page, 'replay.seen', { values: today, most: 200 })).lines.map(
      ({ after }) => after.row,
    );
    await page.locator(`#matrix [role="row"][data-key="${row}"]`).focus();
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Coach', exact: true }).click();
    await sheet.getByRole('button', { name: 'Done' }).click();
    await section().getByText('The matrix was changed since. Try it again').waitFor();
    await section().getByRole('button', { name: 'Try the seen tickets' }).click();
    await expect.poll(() => lines().first().textContent()).toContain('Somebody else');
    expect(await lines().first().locator('.replay-who').last().textContent()).toContain('Coach');
  });

  it('a file: bad lines are named and left out, and the rest goes through the real engine', async () => {
    const text = [ticketLine(1, 'Get me your manager.'), 'nonsense', ticketLine(2, 'Where is my order?'), '{}'].join(
      '\n',
    );
    await tryFile(text);
    await section().getByText('2 lines are no tickets and were left out').waitFor();
    await section().getByText('Line 2').waitFor();
    expect(await lines().count()).toBe(2);
    expect(await lines().filter({ hasText: 'acme.zendesk.com/1' }).textContent()).toContain('Team lead');
    expect(await lines().filter({ hasText: 'acme.zendesk.com/2' }).textContent()).toContain('Not escalated');
  });

  it('a long file shows how far it is, and stops when it is told to', async () => {
    // Long enough that also a fast machine is seen at it.
    const words = 'When will it come? The page says nothing of it. '.repeat(40);
    const text = Array.from({ length: 5000 }, (_, i) => ticketLine(i, `Message ${i}: ${words}`)).join('\n');
    await tryFile(text);
    await section()
      .getByRole('status')
      .getByText(/^[1-9]\d* of 5000 tickets$/)
      .waitFor();
    await section().getByRole('button', { name: 'Stop', exact: true }).click();
    await section()
      .getByText(/Stopped after \d+ of 5000 tickets\./)
      .waitFor();
    expect(await lines().count()).toBe(50);
  });

  it('of a matrix of 500 rows only what is in view is drawn, also for each letter that is typed', async () => {
    // What was left unsaved above is of no matter here.
    await askPage(page, 'draft.set', { screen: 'matrix', draft: null });
    const { values, version } = await askPage(page, 'parts.get', { parts: ['matrix'] });
    const matrix = Array.from({ length: 500 }, (_, i) => {
      const row = values.matrix![i % values.matrix!.length]!;
      return { ...row, id: `row-${i}`, when: { all: [{ tag: `tag-${i}` }, { signal: 'anger' as const }] } };
    });
    const { errors } = await askPage(page, 'parts.set', { values: { matrix }, version });
    expect(errors).toEqual([]);
    await page.reload();
    // A page that comes back may stand where it stood, below the rows; those out of view are not drawn.
    await section().getByRole('grid', { name: 'Rows' }).scrollIntoViewIfNeeded();
    await rows().first().waitFor();
    // Only what is in view is drawn.
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBeLessThan(60);
    await rows().nth(1).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => rows().first().getAttribute('data-key'), { timeout: 20_000 }).toBe('row-1');
    await page.keyboard.press('End');
    const last = page.locator('#matrix [data-key="row-499"]');
    await expect.poll(() => last.evaluate((row) => row.contains(document.activeElement))).toBe(true);
    // By keyboard: while a long list scrolls it takes no press of the mouse, and the driver scrolls before each.
    await page.keyboard.press('Enter');
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
    await name.focus();
    const changed = await page.evaluateHandle(() => {
      const keys = new Set<string>();
      const note = ({ target }: MutationRecord) => {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('#matrix [data-key]');
        if (row) keys.add(row.getAttribute('data-key')!);
      };
      const observed = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver((records) => records.forEach(note)).observe(document.body, observed);
      return keys;
    });
    await name.pressSequentially('0123456789');
    await expect.poll(() => name.inputValue(), { timeout: 20_000 }).toContain('0123456789');
    expect(await changed.evaluate((keys) => keys.size)).toBeLessThan(60);
  });
});
