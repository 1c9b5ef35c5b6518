import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** Asks the background as this page of ours does. */
const send = <T>(page: Page, name: string, data: unknown) =>
  page.evaluate(
    async ([name, data]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } };
      };
      const reply = (await chrome.runtime.sendMessage({ simmer: 1, name, data })) as { ok: boolean; value: unknown };
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return reply.value;
    },
    [name, data] as const,
  ) as Promise<T>;

interface Parts {
  values: {
    people: { id: string; name: string; roles: string[]; deputies?: string[] }[];
    accounts: { domain: string }[];
  };
  version: string;
}
const parts = (page: Page) => send<Parts>(page, 'parts.get', { parts: ['people', 'accounts'] });
const put = async (page: Page, values: object) => {
  const { version } = await parts(page);
  const result = await send<{ saved: boolean; errors: unknown[] }>(page, 'parts.set', { values, version });
  expect(result).toMatchObject({ saved: true, errors: [] });
};
const SAVED = 'Saved. It holds from now on.';

/** People, their duty and the customers that matter, through the settings and the panel in a real browser. */
describe('people and accounts in the settings', () => {
  let bench: Workbench;
  let options: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    options = await extensionPage(bench.browser, 'options');
    await options.bringToFront();
  });
  afterAll(() => bench?.close());

  const people = () => options.locator('#people');
  const accounts = () => options.locator('#accounts');
  const save = (section: ReturnType<typeof people>) => section.getByRole('button', { name: 'Save' }).click();
  const addPerson = async (name: string, roles: string[]) => {
    await people().getByRole('button', { name: 'Add a person' }).click();
    const form = people().locator('.entry-form');
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    for (const role of roles) await form.locator('.role-boxes').getByText(role, { exact: true }).click();
    await people()
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
  };

  it('somebody is added by mouse, a deputy by keyboard, and the week shows who has the duty', async () => {
    await people().getByText('Nobody is listed yet.').waitFor();
    await addPerson('Ville Virtanen', ['Team lead']);
    await addPerson('Maija Laine', ['Team lead', 'Legal team']);
    const entry = people().getByRole('button', { name: /^Maija Laine/ });
    await entry.focus();
    await options.keyboard.press('Enter');
    const form = people().locator('.entry-form');
    const pick = form.getByRole('combobox', { name: 'Add a deputy' });
    await pick.focus();
    await options.keyboard.type('vill');
    await options.getByRole('option', { name: /Ville Virtanen/ }).waitFor();
    // The list takes keys once it has come up, and forgets them where the last letter brings it anew.
    const deputy = form.locator('.ordered-list').getByText('Ville Virtanen');
    await expect
      .poll(async () => {
        if (await deputy.isVisible()) return true;
        await options.keyboard.press('ArrowDown');
        if (await pick.getAttribute('aria-activedescendant')) await options.keyboard.press('Enter');
        return deputy.isVisible();
      })
      .toBe(true);
    // Always reachable, so that it does not matter when this runs.
    await form.getByRole('button', { name: /Working hours/ }).click();
    await options.getByRole('option', { name: 'Always reachable' }).click();
    await entry.click();
    await save(people());
    await people().getByText(SAVED).waitFor();
    const saved = (await parts(options)).values.people;
    const [maija, ville] = [
      saved.find(({ name }) => name === 'Maija Laine'),
      saved.find(({ name }) => name === 'Ville Virtanen'),
    ];
    expect(maija?.deputies).toEqual([ville?.id]);
    expect(maija?.roles).toEqual(['lead', 'legal']);
    await people()
      .locator('.duty-row', { hasText: 'Approver' })
      .locator('.duty-who')
      .getByText('Nobody holds this role yet')
      .waitFor();
    await people().getByRole('button', { name: 'The week in words' }).click();
    await people().locator('.duty-words').getByText('Maija Laine, at work').first().waitFor();
  });

  it('turns and the team’s own name of a role are set, time away is typed and imported, and unsaved work survives', async () => {
    await people().getByRole('button', { name: 'Roles', exact: true }).click();
    await people()
      .getByRole('button', { name: /^Legal team/ })
      .click();
    const role = people().locator('.roles-part .entry-form');
    await role.getByRole('textbox', { name: 'English' }).fill('lawyers of the house');
    await role.getByRole('button', { name: /When somebody must be reachable/ }).click();
    await options.getByRole('option', { name: 'Around the clock' }).click();
    await role.getByText('They take turns').click();
    await people()
      .locator('.duty-row', { hasText: 'Lawyers of the house' })
      .locator('.duty-who')
      .getByText(/it is their turn/)
      .waitFor();
    await people()
      .getByRole('button', { name: /^Ville Virtanen/ })
      .click();
    const form = people().locator('.entry-form').first();
    const day = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    await form.locator('input[type=file]').setInputFiles({
      name: 'away.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:${day(2)}\r\nDTEND;VALUE=DATE:${day(4)}\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
      ),
    });
    await form.getByRole('button', { name: 'Add 1 as time away' }).click();
    await expect.poll(() => form.locator('.ordered-list li').count()).toBe(1);
    // Each part of the date is its own field: typed from the first on, the whole goes in by keyboard.
    await form.locator('.date-segment').first().focus();
    await options.keyboard.type('0101203005012030');
    await form.locator('.range-row').getByRole('button', { name: 'Add', exact: true }).click();
    await form
      .locator('.ordered-name')
      .getByText(/1\s?–\s?5 Jan 2030/)
      .waitFor();
    await options.waitForTimeout(900);
    options.once('dialog', (dialog) => void dialog.accept());
    await options.reload();
    await people().getByText('You left this unsaved. It is still here.').waitFor();
    await people().locator('.duty-row', { hasText: 'Lawyers of the house' }).waitFor();
    await save(people());
    await people().getByText(SAVED).waitFor();
  });

  it('"this is me" is kept at once, and somebody taken off the list comes back by undo', async () => {
    await people()
      .getByRole('button', { name: /^Maija Laine/ })
      .click();
    await people().getByText('This is me').click();
    await people().locator('.entry-summary', { hasText: 'Maija Laine' }).getByText('you', { exact: true }).waitFor();
    const { settings } = await send<{ settings: { person: string } }>(options, 'settings.get', {});
    const maija = (await parts(options)).values.people.find(({ name }) => name === 'Maija Laine');
    expect(settings.person).toBe(maija?.id);
    await people().getByRole('button', { name: 'Take off the list' }).click();
    await people().getByText('Maija Laine is off the list.').waitFor();
    await people().getByRole('button', { name: 'Undo', exact: true }).click();
    await people()
      .getByRole('button', { name: /^Maija Laine/ })
      .waitFor();
    await people().locator('.parts-actions').getByText('Not saved yet').waitFor({ state: 'detached' });
  });

  it('customers come from a CSV file: looked at first, bad lines named, and out again without formulas', async () => {
    await accounts()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'customers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Asiakas;Kotisivu;Taso;CSM\nÄänekoski;https://www.replica.example/fi;high;Laine, Maija\n=1+1;b.example;low;Matti M\nRikki;ei mitään;;\n',
          'latin1',
        ),
      });
    const box = accounts().locator('.import-box');
    await box.getByText('Nothing in the file says how its letters are encoded.').waitFor();
    await box.getByText('2 new, none changed').waitFor();
    await box.locator('.change-list').getByText('Äänekoski').waitFor();
    expect(await box.getByText('Line 4:').locator('xpath=..').innerText()).toContain('is no domain');
    await box.getByText('Matti M (1 line)').waitFor();
    expect((await parts(options)).values.accounts).toEqual([]);
    await box.getByRole('button', { name: 'Take over 2 changes' }).click();
    await save(accounts());
    await accounts().getByText(SAVED).waitFor();
    expect((await parts(options)).values.accounts).toMatchObject([
      { domain: 'replica.example', name: 'Äänekoski', tier: 'high' },
      { domain: 'b.example', name: '=1+1' },
    ]);
    const download = options.waitForEvent('download');
    await accounts().getByRole('button', { name: 'Export as CSV' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/[,;]"?=1/);
    expect(text).toContain('Maija Laine');
  });

  it('a domain that is none is marked at its field, and one within an address is taken out of it', async () => {
    await accounts().getByRole('button', { name: 'Add a customer' }).click();
    await accounts().getByRole('textbox', { name: 'Customer', exact: true }).fill('Nowhere');
    const form = accounts().locator('.entry-form');
    await form.getByRole('textbox', { name: 'Domain' }).fill('not a domain');
    await form.getByText('Write a domain such as customer.example.').waitFor();
    await form.getByRole('textbox', { name: 'Domain' }).fill('https://www.nowhere.example/x');
    await form.getByRole('textbox', { name: 'Domain' }).blur();
    expect(await form.getByRole('textbox', { name: 'Domain' }).inputValue()).toBe('nowhere.example');
    await save(accounts());
    await accounts().getByText(SAVED).waitFor();
  });

  it('the panel names who is on duty, whom they stand in for, and the customer’s own people (R59, R111)', async () => {
    const always = { calendar: null, accounts: [], addresses: [] };
    const gone = [{ from: '2020-01-01T00:00:00Z', until: '2040-01-01T00:00:00Z' }];
    const matrix = [
      {
        id: 'all',
        when: { all: [] },
        type: 'hierarchical',
        to: { role: 'lead' },
        notify: ['csm'],
        acknowledgeWithin: 'PT2H',
        explain: { en: 'A colleague takes over.' },
      },
    ];
    await put(options, {
      matrix,
      roles: [{ id: 'lead', name: { en: 'shift captain' }, calendar: null }],
      people: [
        { id: 'ville', name: 'Ville Virtanen', roles: ['lead'], deputies: ['maija'], absences: gone, ...always },
        { id: 'maija', name: 'Maija Laine', roles: ['csm'], ...always },
      ],
      accounts: [],
    });
    const { settings } = await send<{ settings: object }>(options, 'settings.get', {});
    await send(options, 'settings.set', { ...settings, person: 'maija' });
    await bench.browser.page.bringToFront();
    const panel = await bench.openTicket(4713);
    const route = panel.locator('.route');
    await route.getByText('Maija Laine (you)').first().waitFor();
    await route.getByText('stands in for Ville Virtanen').waitFor();
    await route.getByText('shift captain').waitFor();
    await route.getByText('Maija Laine (you) (customer success manager)').waitFor();
    await put(options, {
      people: [{ id: 'ville', name: 'Ville Virtanen', roles: ['lead'], absences: gone, ...always }],
    });
    await route.getByText('Nobody is on duty for the role “shift captain” right now').waitFor();
    await route.getByText('First to be asked: Ville Virtanen.').waitFor();
  });
});
