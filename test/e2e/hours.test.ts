import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { AT, startWorkbench, type Workbench } from './harness/workbench.ts';

/** Calendars and service levels in the settings, by mouse and by keyboard (issue 4, item 5 and bad input). */
describe('hours and targets in the settings', () => {
  let bench: Workbench;
  let options: Page;
  beforeAll(async () => {
    bench = await startWorkbench({ timezoneId: 'Europe/Helsinki' });
    options = await extensionPage(bench.browser, 'options');
    await options.bringToFront();
    await section().getByRole('button', { name: 'Office hours' }).waitFor();
  });
  afterAll(() => bench?.close());

  const section = () => options.locator('#hours');
  const button = (name: string | RegExp, within: Locator = section()) => within.getByRole('button', { name });
  const menu = async (opener: Locator, choice: string) => {
    await opener.click();
    await options.getByRole('menuitem', { name: choice }).click();
  };
  const card = (name: string) => section().locator('.calendar-card').filter({ hasText: name });
  const day = (name: string) => section().getByRole('textbox', { name: `Hours on ${name}` });
  const preview = (kind: string) => section().locator(`.preview-examples [data-kind="${kind}"]`);
  const names = () => section().locator('.sla-row strong').allTextContents();
  const save = () => section().locator('.hours-actions').getByRole('button', { name: 'Save' }).click();
  const saved = () => section().getByText('Saved. It holds from now on.').waitFor();
  const policy = () => options.locator('#policy .cm-content').first();
  const choose = async (opener: Locator, name: string, body: string) => {
    const chooser = options.waitForEvent('filechooser');
    await opener.click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(body) });
  };

  it('a template is shown before it is taken, and the preview follows at once', async () => {
    await menu(button('Start from a template'), 'Office hours, 8 × 5');
    const proposal = section().locator('.hours-proposal');
    await proposal
      .getByText('All tickets: first reply within 1 h (urgent), 4 h (high), 8 h (normal) and 16 h (low)')
      .waitFor();
    expect(await names()).toEqual(['1. Until you set targets']);
    await button('Replace what is here', proposal).click();
    await expect.poll(names).toEqual(['1. Office hours, 8 × 5']);
    await preview('evening')
      .getByText(/^First reply is due Mon/)
      .waitFor();
  });

  it('a day is typed as people write it, and drawn; what is not understood is said and kept', async () => {
    await card('Office hours').locator('.disclosure-trigger').first().click();
    await day('Friday').fill('8-12, 12.30-16.30');
    await day('Friday').blur();
    expect(await day('Friday').inputValue()).toBe('08:00–12:00, 12:30–16:30');
    await preview('evening')
      .getByText(/^A ticket created Fri .* 16:00$/)
      .waitFor();
    await day('Saturday').fill('22-6');
    await day('Saturday').blur();
    await section().getByText('A period ends later on the same day.').waitFor();
    expect(await day('Saturday').inputValue()).toBe('22-6');
    await section().getByText('Something here cannot be counted with yet.').waitFor();
    await day('Saturday').fill('');
    await day('Saturday').blur();
    await expect.poll(() => section().getByText('cannot be counted with yet').count()).toBe(0);
  });

  it('an edge moves by the arrow keys, a quarter of an hour a press', async () => {
    const closes = section().getByRole('slider', { name: 'Monday, period 1 closes' });
    await closes.focus();
    await options.keyboard.press('ArrowRight');
    await options.keyboard.press('ArrowRight');
    await options.keyboard.press('PageUp');
    expect(await closes.getAttribute('aria-valuetext')).toBe('18:30');
    expect(await day('Monday').inputValue()).toBe('09:00–18:30');
    await section().getByRole('slider', { name: 'Friday, period 2 opens' }).focus();
    await options.keyboard.press('Delete');
    expect(await day('Friday').inputValue()).toBe('08:00–12:00');
  });

  it('an edge is dragged, a bar is moved and a new one is drawn with the mouse', async () => {
    const track = section().locator('.day-track').nth(5);
    const drag = async (from: number, to: number) => {
      await track.scrollIntoViewIfNeeded();
      const box = (await track.boundingBox())!;
      const x = (hour: number) => box.x + (box.width * hour) / 24;
      const y = box.y + box.height / 2;
      await options.mouse.move(x(from), y);
      await options.mouse.down();
      await options.mouse.move(x((from + to) / 2), y, { steps: 4 });
      await options.mouse.move(x(to), y, { steps: 4 });
      await options.mouse.up();
    };
    await drag(10, 14);
    expect(await day('Saturday').inputValue()).toBe('10:00–14:00');
    await drag(14, 18);
    expect(await day('Saturday').inputValue()).toBe('10:00–18:00');
    await drag(12, 9);
    expect(await day('Saturday').inputValue()).toBe('07:00–15:00');
    await menu(button('Copy or clear Saturday'), 'Closed on this day');
    expect(await day('Saturday').inputValue()).toBe('');
  });

  it('a target takes hours and minutes as people say them, and refuses days by name', async () => {
    await menu(section().getByRole('button', { name: 'More for Office hours, 8 × 5' }), 'Edit');
    const reply = section().getByRole('group', { name: 'First reply' }).first();
    const normal = reply.getByRole('textbox', { name: 'Normal' });
    await normal.fill('90m');
    await normal.blur();
    expect(await normal.inputValue()).toBe('1 h 30 min');
    await section().locator('.sla-row').getByText('1 h 30 min (normal)').waitFor();
    await normal.fill('2 days');
    await normal.blur();
    await reply.getByText('Write it in hours').waitFor();
    await save();
    await section().getByText('One thing has to be mended before this can be saved').waitFor();
    await section().locator('.parts-actions').getByText('Office hours, 8 × 5, First reply, Normal:').waitFor();
    expect(await policy().textContent()).not.toContain('office-hours');
    expect(await normal.inputValue()).toBe('2 days');
    await normal.fill('2 h');
  });

  it('a zone that does not exist is refused at its field, nothing typed is lost, and the old policy stays in force', async () => {
    const zone = () => section().getByRole('combobox', { name: 'Time zone' });
    await zone().fill('Mars/Base');
    await zone().blur();
    await section().getByText('There is no such time zone').first().waitFor();
    await save();
    await section().locator('.parts-actions').getByText('Office hours, Time zone:').waitFor();
    expect(await policy().textContent()).not.toContain('Mars');
    // The page goes, as in a crash: what was typed is there again.
    await options.waitForTimeout(800);
    await options.close({ runBeforeUnload: false });
    options = await extensionPage(bench.browser, 'options');
    await options.bringToFront();
    await section().getByText('You left this unsaved. It is still here.').waitFor();
    await card('Office hours').locator('.disclosure-trigger').first().click();
    expect(await zone().inputValue()).toBe('Mars/Base');
    await zone().fill('tokyo');
    await options.getByRole('option', { name: /^Asia\/Tokyo/ }).waitFor();
    // The list takes keys once it has come up.
    await expect
      .poll(async () => {
        await options.keyboard.press('ArrowDown');
        return zone().getAttribute('aria-activedescendant');
      })
      .toContain('Asia/Tokyo');
    await options.keyboard.press('Enter');
    await save();
    await saved();
    await expect.poll(() => policy().textContent()).toContain('Asia/Tokyo');
  });

  it('days off come from a calendar file, shown first; 10,000 entries or nonsense change nothing', async () => {
    await button(/^Days off/).click();
    const trigger = button('Add from a calendar file (.ics)');
    const entry = (date: string) =>
      `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:New Year\r\nEND:VEVENT`;
    const file = (count: number) =>
      `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, () => entry('20200101')).join('\r\n')}\r\nEND:VCALENDAR`;
    await choose(trigger, 'huge.ics', file(10_000));
    await section().getByText('huge.ics has more than 2000 entries.').waitFor();
    await choose(trigger, 'odd.ics', 'all of them, please');
    await section().getByText('odd.ics is not a calendar file.').waitFor();
    await choose(trigger, 'holidays.ics', file(1));
    await section().getByText('4 new days in holidays.ics').waitFor();
    expect(await section().getByRole('button', { name: 'Days off', exact: true }).count()).toBe(1);
    await button('Add 4 days').click();
    await button('Days off (4 days)').waitFor();
    const typed = section().getByRole('textbox', { name: 'Add days off' });
    await typed.fill('2027-02-30');
    await typed.press('Enter');
    await section().getByText('There is no such day: “2027-02-30”.').waitFor();
    await typed.fill('24.12.2026 – 26.12.2026');
    await typed.press('Enter');
    await button('Days off (7 days)').waitFor();
    await typed.fill('24/11/2026');
    await typed.press('Enter');
    await button('Days off (8 days)').waitFor();
    expect(
      await section()
        .getByRole('button', { name: /^Remove Tue,? 24 Nov$/ })
        .count(),
    ).toBe(1);
  });

  it('service levels of Zendesk are read with the person’s own session; what cannot be mapped is named', async () => {
    await button('Import from Zendesk').click();
    await section().getByText('Open your Zendesk in another tab').waitFor();
    await bench.browser.page.goto(`${AT}/tickets/4711`);
    await options.bringToFront();
    bench.replica.control.api({ status: 403 }, /slas\/policies/);
    await expect
      .poll(
        async () => {
          await button('Import from Zendesk').click();
          return section().locator('.notice').allTextContents();
        },
        { interval: 500, timeout: 15_000 },
      )
      .toContainEqual(expect.stringContaining('does not show you its service levels'));
    bench.replica.control.api({ status: 404 }, /slas\/policies/);
    await button('Import from Zendesk').click();
    await section().getByText('the plan does not include them').waitFor();
    bench.replica.control.api(null, /slas\/policies/);
    await button('Import from Zendesk').click();
    const proposal = section().locator('.hours-proposal');
    await proposal.getByText('What demo.zendesk.com has').waitFor();
    await proposal.getByText('Tickets with tag “vip” or “gold” and priority High: first reply within 1 h').waitFor();
    await proposal.getByText('Simmer cannot ask assignee_id is 4021').waitFor();
    await proposal.getByText('the target group_ownership_time is not counted').waitFor();
    await proposal.getByText('Mon–Fri 08:00–12:00, 13:00–17:00 · 4 days off').waitFor();
    await button('Add to what is here', proposal).click();
    await expect
      .poll(names)
      .toEqual(['1. VIP customers', '2. VIP customers (24×7)', '3. Billing', '4. Office hours, 8 × 5']);
    expect(await section().getByText('Never reached').count()).toBe(0);
  });

  it('the order is changed by keyboard, by buttons and by dragging, and is saved', async () => {
    await button('Move Office hours, 8 × 5 up').click();
    await expect
      .poll(names)
      .toEqual(['1. VIP customers', '2. VIP customers (24×7)', '3. Office hours, 8 × 5', '4. Billing']);
    await section()
      .locator('.sla-row')
      .nth(3)
      .getByText('Never reached: number 3 matches every ticket. Move this up.')
      .waitFor();
    await button('Move Billing', section().locator('.sla-row').nth(3)).first().focus();
    await options.keyboard.press('Enter');
    for (let i = 0; i < 2; i++) await options.keyboard.press('ArrowUp');
    await options.keyboard.press('Enter');
    await expect.poll(async () => (await names()).indexOf('4. Billing')).toBe(-1);
    const before = await names();
    const [from, to] = [section().locator('.sla-row').last(), section().locator('.sla-row').first()];
    await from.scrollIntoViewIfNeeded();
    await from.hover({ position: { x: 20, y: 20 } });
    await options.mouse.down();
    await to.hover({ position: { x: 60, y: 14 } });
    // Where it would drop is found while the mouse moves.
    const target = (await to.boundingBox())!;
    await options.mouse.move(target.x + 60, target.y + 4, { steps: 4 });
    await options.mouse.up();
    await expect.poll(names).not.toEqual(before);
    expect((await names())[0]).toContain(before.at(-1)?.slice(3));
    await save();
    await saved();
    // The policy further down is asked for again once it has been saved.
    await expect.poll(() => policy().textContent()).toContain('zendesk-360001');
  });

  it('a file that is wrong says where, and changes nothing', async () => {
    const before = await names();
    await choose(
      button('Import a file'),
      'policy.json',
      '{"schema": 1, "slas": [{"id": "a", "calendar": null, "targets": {"default": {"resolution": "P2D"}}}]}',
    );
    await section().getByText('policy.json cannot be used. Nothing was changed.').waitFor();
    await section().getByText('slas.0.targets.default.resolution').waitFor();
    expect(await names()).toEqual(before);
  });

  it('another calendar becomes the team’s hours, and the focus stays with it', async () => {
    const first = () => section().locator('.calendar-card').first();
    await button('Add a calendar').click();
    await button('Make these the team’s hours').last().click();
    await expect
      .poll(() => first().locator('.calendar-summary').textContent())
      .toMatch(/^Calendar \d+The team’s hours/);
    expect(
      await first()
        .locator('.disclosure-trigger')
        .first()
        .evaluate((it) => it === document.activeElement),
    ).toBe(true);
    expect(await section().getByText('The team’s hours', { exact: true }).count()).toBe(1);
  });

  it('what is removed can be brought back', async () => {
    const before = await names();
    await menu(section().getByRole('button', { name: 'More for Billing' }), 'Remove Billing');
    await expect.poll(names).not.toEqual(before);
    await button('Bring back Billing').click();
    await expect.poll(names).toEqual(before);
  });
});
