import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crashPage } from './harness/crash-page.ts';
import { extensionPage } from './harness/extension-page.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';
import { askPage } from './matrix/ask-page.ts';

/** The escalation matrix in the settings, by mouse and keyboard. */
describe('the escalation matrix in the settings', () => {
  let bench: Workbench;
  let page: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    page = await extensionPage(bench.browser, 'options');
    await rows().first().waitFor();
    // Until the sections above and the linter's first word are there, they push the rows down.
    await section().getByText('Nobody is named in the team yet').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.skeleton').length === 0);
  });
  afterAll(() => bench?.close());

  const section = () => page.locator('#matrix');
  const rows = () => section().locator('.matrix-row');
  const row = (name: string) => rows().filter({ has: page.locator('strong', { hasText: name }) });
  const names = () => rows().locator('.matrix-name strong').allTextContents();
  const sheet = () => page.getByRole('dialog');
  const act = async (name: string, what: string) => {
    await row(name)
      .getByRole('button', { name: `More about ${name}` })
      .click();
    await page.getByRole('menuitem', { name: what, exact: true }).click();
  };
  const save = async () => {
    await section().getByRole('button', { name: 'Save', exact: true }).click();
    await section().getByText('Saved. It holds from now on.').waitFor();
  };
  const pick = async (field: string, choice: string) => {
    await sheet().getByRole('button', { name: field }).click();
    await page.getByRole('option', { name: choice, exact: true }).click();
  };
  const saved = async () => (await askPage(page, 'parts.get', { parts: ['matrix', 'ladders'] })).values;

  it('rows read as sentences, in the order in which they are asked', async () => {
    expect((await names()).slice(0, 3)).toEqual([
      'Someone may be in danger',
      'Legal action or a regulator',
      'An important customer threatens to leave',
    ]);
    expect(await row('A manager is asked for').locator('.matrix-sentence').textContent()).toBe(
      'When the customer asks for a manager, the team lead on duty takes it within 2 h (hierarchical, tier 2).',
    );
  });

  it('a row is moved by Alt and an arrow, by a drag with the keyboard, and by a drag with the mouse', async () => {
    await row('Abuse').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await names()).slice(6, 8)).toEqual(['Abuse', 'A manager is asked for']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Abuse');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await names()).slice(6, 8)).toEqual(['A manager is asked for', 'Abuse']);

    await row('Abuse').focus();
    await page.keyboard.press('Tab');
    const place = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(place).toBe('Move Abuse');
    await page.keyboard.press('Enter');
    await expect.poll(place).toBe('Insert between Abuse and Approval needed');
    await page.keyboard.press('ArrowUp');
    await expect.poll(place).toBe('Insert between A manager is asked for and Abuse');
    await page.keyboard.press('ArrowUp');
    await expect.poll(place).toBe('Insert between Many tickets about the same thing and A manager is asked for');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await names()).slice(6, 8)).toEqual(['Abuse', 'A manager is asked for']);

    await section().evaluate((element) => element.scrollIntoView());
    await page.waitForTimeout(300);
    const from = (await row('Legal action or a regulator').boundingBox())!;
    const to = (await row('Someone may be in danger').boundingBox())!;
    await page.mouse.move(from.x + 300, from.y + 14);
    await page.mouse.down();
    await page.mouse.move(from.x + 300, from.y, { steps: 4 });
    // The place to drop at is found while the mouse moves; a hand that rests there has moved a little, too.
    const marks = page.locator('#matrix .react-aria-DropIndicator[data-drop-target]');
    for (let y = 12; y >= 2 && !(y < 6 && (await marks.count()) > 0); y--) {
      await page.mouse.move(to.x + 300, to.y + y);
      await page.waitForTimeout(60);
    }
    await page.mouse.up();
    await expect.poll(async () => (await names())[0]).toBe('Legal action or a regulator');
    await save();
    expect((await saved()).matrix?.[0]?.id).toBe('legal');
    await section().getByRole('button', { name: 'Last changed by' }).click();
    await section().getByText('Put in another order.').waitFor();
  });

  it('a row opens into a form; what is asked and who takes it changes its sentence at once', async () => {
    await row('A manager is asked for').click({ position: { x: 300, y: 14 } });
    await sheet().waitFor();
    await sheet().getByText('Nobody is named for this role yet.').waitFor();
    await sheet().getByRole('button', { name: 'Add a condition' }).click();
    await page.getByRole('menuitem', { name: 'Tag', exact: true }).click();
    await sheet().getByText('Write what to look for.').waitFor();
    await sheet().getByRole('textbox', { name: 'Tag' }).fill('vip');
    await pick('Role', 'Supervisor');
    await sheet().getByRole('textbox', { name: 'To be accepted within' }).fill('45');
    await pick('hours Unit', 'minutes');
    await expect
      .poll(() => sheet().locator('.sheet-sentence').textContent())
      .toBe(
        'When the customer asks for a manager and the ticket has the tag “vip”, the supervisor on duty takes it within 45 min (hierarchical, tier 2).',
      );
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet().count()).toBe(0);
    await save();
    expect((await saved()).matrix?.find(({ id }) => id === 'manager')).toMatchObject({
      when: { all: [{ signal: 'manager-demand' }, { tag: 'vip' }] },
      to: { role: 'supervisor' },
      acknowledgeWithin: 'PT45M',
    });
  });

  it('a condition deeper than the form is kept, and shown as text', async () => {
    const { matrix = [] } = await saved();
    const deep = { all: [{ tag: 'a' }, { any: [{ tag: 'b' }, { all: [{ tag: 'c' }, { tag: 'd' }] }] }] };
    const next = matrix.map((one) => (one.id === 'manager' ? { ...one, when: deep } : one));
    const { version } = await askPage(page, 'parts.get', { parts: ['matrix'] });
    await askPage(page, 'parts.set', { values: { matrix: next }, version });
    await page.reload();
    // By keyboard: the sections above are still loading, and would move the row from under a click.
    await row('A manager is asked for').focus();
    await page.keyboard.press('Enter');
    await sheet().getByText('(nested deeper than this form goes').waitFor();
    await sheet().getByRole('textbox', { name: 'Tag' }).first().fill('z');
    await sheet().getByRole('button', { name: 'Done' }).click();
    await save();
    expect((await saved()).matrix?.find(({ id }) => id === 'manager')?.when).toEqual({
      ...deep,
      all: [{ tag: 'z' }, deep.all[1]],
    });
  });

  it('a row is deleted and put back where it stood; a copy is a row of its own', async () => {
    const before = await names();
    await act('Abuse', 'Delete');
    await expect.poll(names).not.toContain('Abuse');
    await section().getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(names).toEqual(before);
    await act('Abuse', 'Duplicate');
    await sheet().getByRole('textbox', { name: 'Name' }).fill('Abuse, again');
    await sheet().getByRole('button', { name: 'Done' }).click();
    await expect.poll(names).toContain('Abuse, again');
    await act('Abuse, again', 'Delete');
  });

  it('an error stands beside what it is about, keeps the matrix from being saved, and offers its mend (U8)', async () => {
    const ladder = section().locator('.ladder').first();
    await ladder.getByRole('button').first().click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await sheet().getByRole('button', { name: 'Then' }).nth(2).click();
    await page.getByRole('option', { name: 'Step 1' }).click();
    await sheet().getByText('go round and never end').waitFor();
    await sheet().getByRole('button', { name: 'Done' }).click();
    await section().getByText('It cannot be saved yet').waitFor();
    expect(await section().getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await section().getByRole('button', { name: 'Show the next' }).click();
    await section().getByRole('button', { name: 'Undo my changes' }).click();
    await expect.poll(() => section().getByText('It cannot be saved yet').count()).toBe(0);
  });

  it('unsaved work survives a crash of the page', async () => {
    await row('Abuse').focus();
    const before = await names();
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForTimeout(1500);
    const order = await names();
    expect(order).not.toEqual(before);
    await crashPage(bench.browser, page);
    await page.close();
    page = await extensionPage(bench.browser, 'options');
    await section().getByText('You left this unsaved. It is still here.').waitFor();
    expect(await names()).toEqual(order);
    await section().getByRole('button', { name: 'Undo my changes' }).click();
    await expect.poll(names).not.toEqual(order);
  });

  it('a template is looked at before it takes the place of the matrix; the shipped one is followed again', async () => {
    await section().getByRole('button', { name: 'Start from' }).click();
    await page.getByRole('menuitem', { name: 'A small team' }).click();
    await sheet().getByText('nothing to a role that nobody has').waitFor();
    expect(await names()).toHaveLength(13);
    await sheet().getByRole('button', { name: 'Put it into the editor' }).click();
    await expect.poll(names).toHaveLength(12);
    await save();
    await section().getByRole('button', { name: 'Start from' }).click();
    await page.getByRole('menuitem', { name: 'The shipped matrix' }).click();
    await sheet().getByRole('button', { name: 'Put it into the editor' }).click();
    await save();
    const { given } = await askPage(page, 'parts.get', { parts: ['matrix', 'ladders'] });
    expect(given).toEqual([]);
    await section().getByRole('button', { name: 'Last changed by' }).click();
    await section().getByText('Back to the shipped ones.').first().waitFor();
  });
});
