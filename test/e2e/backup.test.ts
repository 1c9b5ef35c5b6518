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

/** All that the sections of the settings hold wholly are about, from an organisation. */
const heldPolicy = {
  schema: 1,
  calendars: [
    {
      id: 'hq',
      name: 'Head office',
      timeZone: 'Europe/Helsinki',
      weekly: { mon: [['08:00', '16:00']] },
      holidays: ['2026-12-06'],
    },
  ],
  slas: [
    { id: 'gold', name: 'Gold', when: { tag: 'vip' }, calendar: 'hq', targets: { default: { 'first-reply': 'PT1H' } } },
    {
      id: 'rest',
      name: 'The rest',
      when: { all: [] },
      calendar: 'hq',
      targets: { default: { 'first-reply': 'PT8H' } },
    },
  ],
  matrix: ['first', 'second'].map((id) => ({
    ...{ id, when: { any: [{ signal: 'legal-threat' }] }, type: 'executive', mode: 'transfer', tier: 3 },
    ...{ to: { role: 'lead' }, notify: [], acknowledgeWithin: 'PT30M', explain: { en: `Words of the ${id}` } },
    protective: false,
  })),
  ladders: [{ id: 'usual', steps: [{ id: 'step-1', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' }] }],
  signals: { anger: { on: true, words: { en: ['steam from my ears'] } } },
  roles: [{ id: 'lead', name: { en: 'Team lead' } }],
  people: Array.from({ length: 30 }, (_, i) => ({
    ...{ id: `p${i}`, name: `Person ${i}`, roles: ['lead'], accounts: [], addresses: [`p${i}@team.example`] },
  })),
  accounts: [{ domain: 'customer.example', name: 'Customer Ltd', tier: 'high', renewal: '2027-03-01' }],
};

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

  const setManaged = (values: object) => {
    mkdirSync(POLICIES, { recursive: true });
    const all = { '3rdparty': { extensions: { [bench.browser.extensionId]: values } } };
    writeFileSync(policyFile(), JSON.stringify(all));
  };
  /** What in a part of the page somebody could change: all but what only leads to more to read. */
  const changeable = (part: string) =>
    options.locator(part).evaluate((node) => {
      const controls =
        'button, input:not([type="file"]), select, textarea, [contenteditable="true"], [draggable="true"], [role="slider"], [role="spinbutton"]';
      const still = ':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]';
      const leading =
        '.disclosure-trigger, .pager *, .entries-find *, .sla-form-head *, .info-button, [aria-haspopup="true"]';
      return [...node.querySelectorAll(controls)]
        .filter((element) => !element.matches(still) && !element.matches(leading))
        .map((element) => element.outerHTML.slice(0, 200));
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

  it.skipIf(!mayWrite)(
    'what the organisation holds wholly is unfolded and read, and nothing of it is changed',
    async () => {
      setManaged({ policy: JSON.stringify(heldPolicy) });
      const of = (section: string) => options.locator(`#${section}`);
      await of('hours').getByText('Head office').first().waitFor({ timeout: 20_000 });
      // By mouse, one fold within another; by keys; on the next page of a list; in a list of rows; in a sheet.
      await of('hours')
        .getByRole('button', { name: /^Head office/ })
        .click();
      await of('hours').getByRole('button', { name: 'Days off (1 day)' }).click();
      await of('hours').getByText('Sun 6 Dec').waitFor();
      await of('hours').locator('.sla-row').first().press('Enter');
      await of('hours').getByRole('region', { name: 'Edit: Gold' }).waitFor();
      await of('people').getByRole('button', { name: 'Later ones' }).press('Space');
      await of('people').getByRole('button', { name: 'Person 29' }).press('Enter');
      await of('people').getByText('p29@team.example').waitFor();
      await of('people').getByRole('button', { name: 'Roles', exact: true }).press('Enter');
      await of('signals').locator('.disclosure-trigger').first().press('Enter');
      await of('signals').getByText('steam from my ears').waitFor();
      await of('accounts').getByRole('button', { name: 'Customer Ltd' }).press('Enter');
      await of('accounts').getByText('01').waitFor();
      const row = of('matrix').getByRole('row').first();
      await row.press('Enter');
      const sheet = options.getByRole('dialog', { name: 'first' });
      await sheet.getByRole('heading', { name: 'Who takes it' }).waitFor();
      expect(await changeable('.sheet-body')).toEqual([]);
      await sheet.getByRole('button', { name: 'Done' }).press('Enter');
      for (const section of ['signals', 'hours', 'matrix', 'people', 'accounts'])
        expect([section, await changeable(`#${section}`)]).toEqual([section, []]);
      // What is no field of a form asks whether it is held, too.
      await row.press('Alt+ArrowDown');
      const opens = of('hours').getByRole('slider').first();
      await opens.press('ArrowRight');
      await of('hours').getByRole('button', { name: 'More for Gold' }).press('Enter');
      expect(await options.getByRole('menuitem').allTextContents()).toEqual(['Edit']);
      await options.keyboard.press('Escape');
      expect(await row.textContent()).toContain('first');
      expect(await opens.getAttribute('aria-valuetext')).toBe('08:00');
    },
  );

  it.skipIf(!mayWrite)('what the browser’s policies say holds at once, is shown, and gives way again', async () => {
    setManaged({ language: 'fi', off: ['drills', 'backup'], sites: ['*.zendesk.com'], colour: 'red' });
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
