import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queueTickets } from '../replica/zendesk/odd-tickets.ts';
import { openPanel } from './harness/panel.ts';
import { AT, startWorkbench, type Workbench } from './harness/workbench.ts';

const MARK = '[data-simmer="mark"]';
const rowOf = (id: number) => `tr[aria-describedby="generic-table-row-${id}"]`;

describe('a list of sixty tickets, none of which anybody has opened', () => {
  let bench: Workbench;
  let panel: Frame;
  const asked = (part: RegExp) => bench.replica.control.requests.filter(({ path }) => part.test(path));
  const scan = () => panel.locator('.view-scan');
  const scroll = (to: number) =>
    bench.browser.page.locator('#views_views-ticket-table').evaluate((box, top) => box.scrollTo({ top }), to);

  beforeAll(async () => {
    bench = await startWorkbench();
    const { control } = bench.replica;
    for (const seed of queueTickets()) control.addTicket(seed);
    control.limit(4000); // so that the test need not take a minute
    await bench.browser.page.goto(`${AT}/filters/6`);
    panel = await openPanel(bench.browser.page);
  });
  afterAll(() => bench?.close());

  it('is not looked through without a click', async () => {
    await scan().getByRole('button', { name: 'Look through this view' }).waitFor();
    await bench.browser.page.waitForTimeout(500);
    expect(asked(/views|comments|show_many/)).toEqual([]);
  });

  it('is read ticket by ticket, through a pause that the helpdesk asks for, and nothing is written', async () => {
    const { control } = bench.replica;
    await scan().getByRole('button', { name: 'Look through this view' }).click();
    await expect.poll(() => asked(/comments/).length, { timeout: 10_000 }).toBeGreaterThan(20);
    control.api({ status: 429, retryAfter: 1 }, /comments/);
    await scan().getByText('asked for a pause of 1 second').waitFor();
    control.api(null, /comments/);
    await scan().getByText('60 of 60 read.').waitFor({ timeout: 20_000 });
    expect(await scan().textContent()).toContain('One of these is at risk.');
    expect(asked(/execute|show_many/)).toHaveLength(2);
    expect(asked(/comments/).filter(({ status }) => status === 200)).toHaveLength(60);
    expect(asked(/comments/).filter(({ status }) => status === 429)).toHaveLength(1);
    expect(control.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('marks the angry one at its end, wherever rows are used again, and nothing moves', async () => {
    const { page } = bench.browser;
    expect(await page.locator(`table ${MARK}`).count()).toBe(0);
    await scroll(100_000);
    const mark = page.locator(`${rowOf(5060)} ${MARK}`);
    await mark.waitFor({ state: 'attached' });
    expect(await mark.getAttribute('title')).toMatch(/at risk|critical/i);
    const moved = await page.evaluate((selector) => {
      const boxes = () =>
        [...document.querySelectorAll('table td, table a')].map((one) => JSON.stringify(one.getBoundingClientRect()));
      const before = boxes();
      for (const one of document.querySelectorAll(selector)) one.remove();
      return boxes().filter((box, at) => box !== before[at]);
    }, `table ${MARK}`);
    expect(moved).toEqual([]);
    await mark.waitFor({ state: 'attached' });
    await scroll(0);
    await expect.poll(() => page.locator(`table ${MARK}`).count()).toBe(0);
    await scroll(100_000);
    await mark.waitFor({ state: 'attached' });
    expect(await page.locator(`table ${MARK}`).count()).toBe(1);
  });

  it('stands on the dashboard, with how many were read', async () => {
    const dashboard = await bench.browser.page.context().newPage();
    await dashboard.goto(`${bench.browser.origin}/dashboard.html`);
    await dashboard.getByText('60 of 60 read in the list that is open.').waitFor();
    await dashboard.getByText('Question 60 about the kettle').first().waitFor();
    await dashboard.close();
  });

  it('looked through again, only what changed is read; leaving the list stops it', async () => {
    const { control } = bench.replica;
    control.requests.length = 0;
    for (let id = 5001; id <= 5024; id++) control.addMessage(id, { by: 'customer', text: 'Thank you.' });
    await scan().getByRole('button', { name: 'Look again' }).click();
    await expect.poll(() => asked(/comments/).length).toBeGreaterThan(3);
    await bench.browser.page.click('a[href="/agent/filters/3"]');
    await scan().getByText('Look through this view').waitFor();
    const then = asked(/comments/).length;
    expect(then).toBeLessThan(24);
    await bench.browser.page.waitForTimeout(1200);
    expect(asked(/comments/).length).toBe(then);
    await bench.browser.page.click('a[href="/agent/filters/6"]');
    await scan().getByRole('button', { name: 'Look through this view' }).click();
    await scan().getByText('60 of 60 read.').waitFor({ timeout: 15_000 });
    expect(new Set(asked(/comments/).map(({ path }) => path)).size).toBe(24);
  });

  it('is left alone while little is left of the limit that the whole account shares', async () => {
    const { control } = bench.replica;
    control.addMessage(5001, { by: 'customer', text: 'Thank you again.' });
    control.limit(4000, 700);
    control.requests.length = 0;
    await scan().getByRole('button', { name: 'Look again' }).click();
    await scan().getByText('Little is left of the requests').waitFor();
    expect(asked(/comments/)).toEqual([]);
    control.limit(4000);
  });
});
