import { mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { extensionPage } from './harness/extension-page.ts';
import { BROWSER } from './harness/launch-browser.ts';
import { escalate } from './harness/panel.ts';
import { startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

const PASSPHRASE = 'kettle lamp window';
/** Where Debian's Chromium looks for what an organisation sets; other browsers look elsewhere, and Firefox only when it starts. */
const POLICIES = '/etc/chromium/policies/managed';
const mayWrite = BROWSER === 'chromium' && process.getuid?.() === 0 && findBrowser()?.endsWith('/chromium') === true;

/** A profile is saved as a file, lost, and brought back; then an organisation sets things over its settings. */
describe('for administrators (issue 9, 7)', () => {
  let bench: Workbench;
  let options: Page;
  let file = Buffer.from('');
  const policyFile = () => `${POLICIES}/simmer-${bench.browser.extensionId}.json`;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(async () => {
    if (mayWrite && bench) {
      rmSync(policyFile(), { force: true });
      // Only where nothing else is in them.
      for (const folder of [POLICIES, '/etc/chromium/policies']) {
        try {
          rmdirSync(folder);
        } catch {
          break;
        }
      }
    }
    await bench?.close();
  });

  const button = (name: string) => options.getByRole('button', { name, exact: true });
  const open = async (buffer: Buffer) => {
    const [chooser] = await Promise.all([options.waitForEvent('filechooser'), button('Open a backup').click()]);
    await chooser.setFiles({ name: 'simmer-backup.ndjson', mimeType: 'application/x-ndjson', buffer });
  };
  const field = (name: string) =>
    options.getByRole('textbox', { name, exact: true }).or(options.getByLabel(name, { exact: true }));

  it('everything is saved as one locked file, in which nobody’s words can be read', async () => {
    await escalate(await bench.openTicket(4711));
    options = await extensionPage(bench.browser, 'options');
    await options.bringToFront();
    await field('Your name').first().fill('Maija Support');
    await field('Your name').first().blur();
    await options.getByText('Saved', { exact: true }).waitFor();
    await button('Make a backup').click();
    await field('Passphrase').first().fill('short');
    await button('Save the file').click();
    await options.getByText('Use at least 12 characters.').waitFor();
    await field('Passphrase').first().fill(PASSPHRASE);
    await field('The same once more').first().fill(PASSPHRASE);
    const [got] = await Promise.all([options.waitForEvent('download'), button('Save the file').click()]);
    expect(got.suggestedFilename()).toMatch(/^simmer-backup-\d{4}-\d\d-\d\d\.ndjson$/);
    file = readFileSync(await got.path());
    expect(file.toString()).not.toMatch(/Maija|case\.opened|zendesk/);
    expect(file.toString()).not.toContain(subjectOf(4711));
  });

  it('a broken file, a foreign one and a wrong passphrase change nothing, and say so', async () => {
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('simmer');
          gone.onsuccess = () => resolve();
          gone.onerror = () => reject(gone.error);
        }),
    );
    await options.reload();
    await open(Buffer.from('hello\n'));
    await options.getByText('This is not a backup that Simmer made.').waitFor();
    await open(file.subarray(0, file.length - 40));
    await field('Passphrase').first().fill(PASSPHRASE);
    await button('Look inside').click();
    await options.getByText('This backup is not whole').waitFor();
    await open(file);
    await field('Passphrase').first().fill('another passphrase');
    await button('Look inside').click();
    await options.getByText('does not open with this passphrase').waitFor();
    expect(await field('Your name').first().inputValue()).toBe('');
  });

  it('restored into an empty profile it is all there again: the case, its words, the settings', async () => {
    await field('Passphrase').first().fill(PASSPHRASE);
    await button('Look inside').click();
    const plan = options.getByRole('region', { name: 'What restoring would do' });
    await plan.getByText('Entries of the record').waitFor();
    expect(await plan.innerText()).toMatch(/Texts\s*\d+ new, 0 here already/);
    await button('Restore').click();
    await options.getByText(/^Restored\./).waitFor();
    await expect.poll(() => field('Your name').first().inputValue()).toBe('Maija Support');
    const dashboard = await extensionPage(bench.browser, 'dashboard');
    await dashboard
      .locator('.case-row, .row-open')
      .filter({ hasText: subjectOf(4711) })
      .first()
      .waitFor();
    await dashboard.close();
  });

  it('the diagnostics count it and name nobody', async () => {
    await options.bringToFront();
    await button('Write it').click();
    const text = (await options.getByRole('region', { name: 'Text of the diagnostics' }).textContent()) ?? '';
    expect(text).toMatch(/events: [1-9]/);
    expect(text).toMatch(/backup-passphrase|policy:/);
    for (const word of ['Maija', subjectOf(4711), 'demo.zendesk', '4711']) expect(text).not.toContain(word);
  });

  it.skipIf(!mayWrite)('what the browser’s policies say holds at once, is shown, and gives way again', async () => {
    mkdirSync(POLICIES, { recursive: true });
    const values = { language: 'fi', off: ['drills', 'backup'], sites: ['*.zendesk.com'], colour: 'red' };
    const all = { '3rdparty': { extensions: { [bench.browser.extensionId]: values } } };
    writeFileSync(policyFile(), JSON.stringify(all));
    await options.getByRole('heading', { name: 'Organisaatiosi' }).waitFor({ timeout: 20_000 });
    const section = options.locator('#organisation');
    expect(await section.innerText()).toContain('Kytketty pois: harjoitukset ja varmuuskopiot');
    expect(await options.locator('#backup button').first().isDisabled()).toBe(true);
    expect(await options.getByRole('button', { name: /Suomi/ }).isDisabled()).toBe(true);
    const refused = await options.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(it: object): Promise<object> } } }
      ).chrome;
      return runtime.sendMessage({ simmer: 1, name: 'backup.about', data: { isLocked: false } });
    });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'managed-off' } });
    rmSync(policyFile());
    await options.getByRole('heading', { name: 'Settings', level: 1 }).waitFor({ timeout: 20_000 });
    expect(await section.count()).toBe(0);
  });
});
