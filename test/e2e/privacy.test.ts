import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

const NOTE = 'They said: לא מקובל עליי, and to call back on Monday';

/** A case looked through, printed, taken along; then its customer found, exported and erased; then the file opened again. */
describe('personal data and the archive', () => {
  let bench: Workbench;
  let dashboard: Page;
  let customer = '';
  let file = '';
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  const button = (name: string | RegExp) => dashboard.getByRole('button', { name, exact: typeof name === 'string' });
  const download = async (act: () => Promise<void>) => {
    const [got] = await Promise.all([dashboard.waitForEvent('download'), act()]);
    return { name: got.suggestedFilename(), text: readFileSync(await got.path(), 'utf8') };
  };
  /** Everything that the extension keeps, as text. */
  const kept = () =>
    dashboard.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('simmer');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const all = (name: string) =>
        new Promise<unknown>((resolve, reject) => {
          const asked = db.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const stores = await Promise.all([...db.objectStoreNames].map(all));
      db.close();
      type Area = { get(key: null): Promise<object> };
      const { storage } = (globalThis as unknown as { chrome: { storage: { session: Area; local: Area } } }).chrome;
      return JSON.stringify([stores, await storage.session.get(null), await storage.local.get(null)]);
    });
  const openFile = async (name: string, text: string) => {
    const [chooser] = await Promise.all([dashboard.waitForEvent('filechooser'), button('Open a case file').click()]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };

  it('the timeline says who, when and from where, narrowed by kind, and right-to-left words turn nothing else (R103)', async () => {
    const panel = await bench.openTicket(4711);
    await escalate(panel);
    dashboard = await extensionPage(bench.browser, 'dashboard');
    await dashboard.bringToFront();
    await dashboard.locator('.row-open').first().click();
    const pane = dashboard.locator('.dashboard-pane');
    customer = (await pane.locator('.pane-subject p').textContent()) ?? '';
    expect(customer).not.toBe('');
    await pane.getByRole('button', { name: 'Add a note' }).click();
    await pane.getByRole('textbox', { name: 'Note', exact: true }).fill(NOTE);
    await pane.locator('.case-form').getByRole('button', { name: 'Add a note' }).click();
    const line = pane.locator('.timeline-line', { hasText: 'call back on Monday' });
    await line.waitFor();
    expect(await line.locator('.timeline-text').getAttribute('dir')).toBe('auto');
    await pane.getByRole('button', { name: /^All \d+ entries/ }).click();
    await pane.getByRole('button', { name: /Show/ }).click();
    await dashboard.getByRole('option', { name: 'Notes' }).click();
    await pane.getByText('1 of 2 entries').waitFor();
    expect(await pane.locator('.timeline-line').count()).toBe(1);
    expect(await line.innerText()).toContain('this computer');
  });

  it('the case is printed and taken along (R103)', async () => {
    await button('Report and export').click();
    const json = await download(() => dashboard.getByRole('menuitem', { name: /JSON/ }).click());
    file = json.text;
    expect(json.name).toMatch(/^simmer-case-.*\.json$/);
    expect(JSON.parse(file)).toMatchObject({ simmer: 'case', version: 1 });
    await button('Report and export').click();
    const opened = bench.browser.context.waitForEvent('page');
    await dashboard.getByRole('menuitem', { name: 'Report to print' }).click();
    const report = await opened;
    await report.locator('.timeline-line', { hasText: 'call back on Monday' }).waitFor();
    await report.emulateMedia({ media: 'print' });
    expect(await report.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await report.close();
  });

  it('a damaged file is refused with what to do, and a whole one changes nothing here', async () => {
    await openFile('case.json', file.slice(0, -30));
    await dashboard.getByText('This file is not whole').waitFor();
    await openFile('case.json', '{"some": "thing"}');
    await dashboard.getByText('This is not a case that Simmer exported.').waitFor();
    await openFile('case.json', file);
    await dashboard.getByText('was here already').waitFor();
  });

  it('a case is kept from being erased, with a reason that is not too long (R145)', async () => {
    const pane = dashboard.locator('.dashboard-pane');
    const keep = pane.locator('.case-form').getByRole('button', { name: 'Keep them' });
    await pane.getByRole('button', { name: 'Keep from being erased…' }).click();
    const why = pane.getByRole('textbox', { name: 'Why they have to be kept' });
    await why.fill('x'.repeat(503));
    await pane.getByText('3 characters too long.').waitFor();
    expect(await keep.isDisabled()).toBe(true);
    await why.fill('A letter of their lawyer');
    await keep.click();
    await pane.locator('.notice', { hasText: 'A letter of their lawyer' }).waitFor();
    expect(await pane.getByRole('button', { name: 'Keep from being erased…' }).count()).toBe(0);
  });

  it('a person is found, exported, and after two questions erased everywhere (R145)', async () => {
    await dashboard.getByRole('link', { name: 'Personal data' }).click();
    const field = dashboard.getByRole('textbox', { name: /Name, e-mail address or ticket/ });
    await field.fill(customer);
    await button('Find').click();
    await button('Show').first().click();
    await dashboard.getByText(/texts about this person/).waitFor();
    const markdown = await download(() => button(/Markdown/).click());
    expect(markdown.text).toContain('call back on Monday');
    expect(await kept()).toContain('call back on Monday');
    await button('Erase…').click();
    await dashboard.getByText('What stays:').waitFor();
    await dashboard.locator('.notice', { hasText: 'Kept from being erased' }).waitFor();
    await dashboard.getByText('Erase this, too').click();
    expect(await button('Erase').isDisabled()).toBe(true);
    await dashboard.getByRole('textbox', { name: 'Why, and who decided it' }).fill('Settled, says the manager');
    await button('Erase').click();
    await dashboard.getByText('This cannot be undone.').waitFor();
    expect(await kept()).toContain('call back on Monday');
    await button('Yes, erase for good').click();
    await dashboard.getByText(/texts erased/).waitFor();
    const after = await kept();
    for (const words of ['call back on Monday', customer]) expect(after).not.toContain(words);
    await button('Close').click();
    await dashboard.getByText(/about one person, by/).waitFor();
    await dashboard.getByText('What was kept from being erased went, too: Settled, says the manager').waitFor();
    await field.fill(customer);
    await button('Find').click();
    await dashboard.getByText(/Nothing is held here about/).waitFor();
  });

  it('a file of before brings nothing of it back', async () => {
    await dashboard.getByRole('link', { name: 'Now', exact: true }).click();
    await openFile('case.json', file);
    await dashboard.getByText('was here already').waitFor();
    expect(await kept()).not.toContain('call back on Monday');
  });
});
