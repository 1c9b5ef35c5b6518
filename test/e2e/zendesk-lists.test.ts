import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatTicket, queueTickets } from '../replica/zendesk/odd-tickets.ts';
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

  it('side conversations are told beside the ticket: nothing in them is the customer’s, or an answer to them', async () => {
    const { control } = bench.replica;
    const [seed] = queueTickets(2, 4990);
    const ticket = control.addTicket(seed!);
    const alone = await readPanel(await bench.openTicket(ticket.id));
    const carrier = { name: 'Desk of the carrier', email: 'desk@carrier.example' };
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const rude = 'This is a scandal. I want to speak to your manager, or my lawyer will write to you.';
    control.state.beside.set(ticket.id, [
      {
        id: 'a1',
        subject: 'Parcel 340',
        with: carrier,
        messages: [
          { by: 'nora', at: ago(90), text: 'Where is it?' },
          { by: 'other', at: ago(60), text: rude },
        ],
      },
      { id: 'b2', subject: 'Filter', with: carrier, messages: [{ by: 'nora', at: ago(30), text: 'Which one fits?' }] },
      {
        id: 'c3',
        subject: 'Old',
        with: carrier,
        closed: true,
        messages: [{ by: 'nora', at: ago(300), text: 'Gone?' }],
      },
    ]);
    const panel = await bench.openTicket(ticket.id);
    const part = panel.locator('.section', { hasText: 'Side conversations' });
    await part.getByText('Desk of the carrier wrote last').first().waitFor();
    await part.getByText('Waiting for an answer since').first().waitFor();
    await part.getByText('Closed: 1').waitFor();
    await part.getByRole('button', { name: /Parcel 340/ }).click();
    await part.getByText(rude).waitFor();
    const { level, score, reasons, clocks } = await readPanel(panel);
    expect({ level, score, reasons }).toEqual({ level: alone.level, score: alone.score, reasons: alone.reasons });
    expect(clocks).toHaveLength(alone.clocks.length);
  });

  it('a new ticket is none yet', async () => {
    await bench.browser.page.goto(`${AT}/tickets/new/1`);
    await (await openPanel(bench.browser.page)).getByText('No ticket is open on this page.').waitFor();
  });
});
