import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatTicket } from '../replica/zendesk/odd-tickets.ts';
import { openPanel, readPanel } from './harness/panel.ts';
import { AT, startWorkbench, type Workbench } from './harness/workbench.ts';

const MARK = '[data-simmer="mark"]';

describe('pages beside views', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
    for (const id of [4711, 4713]) await bench.openTicket(id);
  });
  afterAll(() => bench?.close());

  it.each([
    ['search/1?q=kettle', [4711]],
    ['organizations/301/tickets', [4711, 4713]],
    ['users/2003/requested_tickets', [4711, 4713]],
    ['filters/suspended', []],
  ])('%s: marks %j', async (path, ids) => {
    const { page } = bench.browser;
    await page.goto(`${AT}/${path}`);
    await page.locator('main table').waitFor();
    await expect.poll(() => page.locator(`table ${MARK}`).count()).toBe(ids.length);
    await page.waitForTimeout(400);
    const marked = await page
      .locator(`table ${MARK}`)
      .evaluateAll((marks) => marks.map((mark) => Number(/tickets\/(\d+)/.exec(mark.parentElement!.innerHTML)?.[1])));
    expect(marked).toEqual(ids);
  });

  it('a chat that came as one comment is told speaker by speaker', async () => {
    bench.replica.control.addTicket(chatTicket());
    const panel = await bench.openTicket(4804);
    const { reasons } = await readPanel(panel);
    expect(reasons.map(({ quote }) => quote).join()).not.toContain('legal action');
    await panel.getByText('Conversation with Kim Chat').first().waitFor();
  });

  it('a new ticket is none yet', async () => {
    await bench.browser.page.goto(`${AT}/tickets/new/1`);
    await (await openPanel(bench.browser.page)).getByText('No ticket is open on this page.').waitFor();
  });
});
