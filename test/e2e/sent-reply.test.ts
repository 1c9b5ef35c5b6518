import { mkdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalate } from './harness/panel.ts';
import { EDITOR, FRONT, startWorkbench, type Workbench } from './harness/workbench.ts';

const SEND = `${FRONT} [data-test-id="omnichannel-omnicomposer-send-button"]`;
const PICTURES = process.env.SIMMER_PICTURES;

/** Insert is not send; but what was sent is seen, and a person says whether it counts. */
describe('a reply that was inserted and sent', () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench();
    panel = await bench.openTicket(4711);
    await escalate(panel);
  });
  afterAll(() => bench?.close());

  const page = () => bench.browser.page;
  const offer = () => panel.locator('.notice', { hasText: 'was seen in the ticket' });
  const told = () => panel.locator('.timeline-line', { hasText: 'Customer told by e-mail' });
  async function insert(): Promise<void> {
    await panel.locator('.fact-button', { hasText: 'concern was received' }).click();
    const form = panel.locator('.case-form');
    await form.getByRole('button', { name: 'Insert' }).click();
    await form.getByText('Not sent.').waitFor();
    await form.getByRole('button', { name: 'Cancel' }).click();
  }
  async function post(): Promise<void> {
    const before = bench.replica.control.sent(4711).length;
    await page().click(SEND);
    await expect.poll(() => bench.replica.control.sent(4711).length).toBe(before + 1);
  }

  it('is not seen in another text that was sent in its place', async () => {
    await insert();
    await page().click(EDITOR);
    await page().keyboard.press('Control+A');
    await page().keyboard.press('Delete');
    await page().waitForTimeout(800);
    await page().keyboard.type('Something else altogether, which nobody here wrote down before.');
    await post();
    await page().waitForTimeout(3000);
    expect(await offer().count()).toBe(0);
  });

  it('is offered for the log with what the person added to it, and counts only when they say so (R55, R62)', async () => {
    await insert();
    await page().click(EDITOR);
    await page().keyboard.press('Control+End');
    await page().keyboard.type(' Greetings from the whole team.');
    await post();
    await offer().waitFor();
    expect(await told().count()).toBe(0);
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page().screenshot({ path: `${PICTURES}/sent-reply.png` });
    }
    await offer().getByRole('button', { name: 'Log it' }).click();
    await told().waitFor();
    expect(await offer().count()).toBe(0);
    expect(await told().count()).toBe(1);
  });
});
