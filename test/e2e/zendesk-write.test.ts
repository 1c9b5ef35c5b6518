import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** What is written into the helpdesk through its API: after a click that showed it, once, and never to the customer. */
describe('writing into the helpdesk', () => {
  let bench: Workbench;
  let panel: Frame;
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const puts = () => bench.replica.control.requests.filter(({ method }) => method !== 'GET');
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  beforeEach(() => {
    bench.replica.control.api(null);
    bench.replica.control.requests.length = 0;
  });
  afterAll(() => bench?.close());

  const addTag = async () => {
    await button('Add tag simmer-at-risk').click();
    await panel.getByText('This tag will be added.').waitFor();
    const before = puts().length;
    await panel.page().waitForTimeout(200);
    expect(puts()).toHaveLength(before);
    await button('Add the tag').click();
  };

  /** The brief of a case that was just handed to another role. */
  const handOver = async (ticket: number) => {
    panel = await bench.openTicket(ticket);
    await escalate(panel);
    await button('Hand over').click();
    await panel.locator('.brief').waitFor();
    await panel.getByRole('button', { name: /^To/ }).or(panel.locator('.case-form .field-select')).first().click();
    await panel.getByRole('option', { name: 'Legal team' }).click();
    await panel.locator('.case-form-actions').getByRole('button', { name: 'Hand over', exact: true }).click();
    await button('Save as internal note').click();
    await panel.locator('.brief-payload').waitFor();
  };

  it('a tag is shown, added, and found again; the others stay', async () => {
    const ticket = bench.replica.control.ticket(4711);
    const before = [...ticket.tags];
    panel = await bench.openTicket(4711);
    await addTag();
    await panel.getByText('The ticket bears the tag simmer-at-risk now.').waitFor();
    expect(ticket.tags).toEqual([...before, 'simmer-at-risk']);
    panel = await bench.openTicket(4711);
    await addTag();
    await panel.getByText('bore the tag simmer-at-risk already').waitFor();
    expect(puts()).toHaveLength(1);
  });

  it('a session without the right to write is told in plain words, and nothing is written', async () => {
    bench.replica.control.api({ status: 403 }, /tags/, 'PUT');
    panel = await bench.openTicket(4713);
    await addTag();
    await panel.getByText('does not let your account change this ticket').waitFor();
    expect(bench.replica.control.ticket(4713).tags).not.toContain('simmer-at-risk');
  });

  it('a brief is saved as a note that colleagues alone see, once, though the answer was lost', async () => {
    const { control } = bench.replica;
    const ticket = control.ticket(4713);
    const count = ticket.comments.length;
    control.api({ after: 502 }, /tickets\/4713\.json/, 'PUT');
    await handOver(4713);
    const preview = (await panel.locator('.brief-payload').textContent()) ?? '';
    expect(ticket.comments).toHaveLength(count);
    await button('Save the note').click();
    await panel.getByText('The note stands in the ticket, for colleagues alone.').waitFor();
    expect(ticket.comments).toHaveLength(count + 1);
    const note = ticket.comments.at(-1)!;
    expect(note.public).toBe(false);
    expect(note.text.trim()).toBe(preview.trim());
    await button('Save as internal note').click();
    await button('Save the note').click();
    await panel.getByText('The same note stood in the ticket already').waitFor();
    expect(ticket.comments).toHaveLength(count + 1);
    expect(puts()).toHaveLength(1);
  });

  it('a closed ticket takes no note, and the person is told', async () => {
    const { control } = bench.replica;
    await handOver(4721);
    control.ticket(4721).status = 'closed';
    const count = control.ticket(4721).comments.length;
    await button('Save the note').click();
    await panel.getByText('The helpdesk does not take this change (error 422)').waitFor();
    expect(control.ticket(4721).comments).toHaveLength(count);
  });
});
