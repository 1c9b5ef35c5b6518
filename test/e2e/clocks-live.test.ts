import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

const OFFICE = { id: 'hq', timeZone: 'Europe/Helsinki', weekly: {} as Record<string, [string, string][]> };
for (const day of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']) OFFICE.weekly[day] = [['00:00', '24:00']];
const POLICY = {
  schema: 1,
  calendars: [OFFICE],
  slas: [
    {
      id: 'standard',
      calendar: 'hq',
      targets: { default: { 'first-reply': 'PT8H', 'next-reply': 'PT4H', 'requester-wait': 'PT90H' } },
    },
  ],
};

/** Puts a policy in force as the settings page does. */
async function setPolicy(options: Page, policy: object): Promise<boolean> {
  return options.evaluate(async (text) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(it: object): Promise<never> } } })
      .chrome;
    const ask = async (name: string, data: object) =>
      ((await runtime.sendMessage({ simmer: 1, name, data })) as { value: { version: string; saved: boolean } }).value;
    const { version } = await ask('policy.get', {});
    return (await ask('policy.set', { text, version })).saved;
  }, JSON.stringify(policy));
}

/** Clocks in the panel beside a real helpdesk page: they run by themselves, and tell how they come to their time (U3). */
describe('the clocks in the panel', () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench({ timezoneId: 'Asia/Kolkata' });
    const options = await extensionPage(bench.browser, 'options');
    expect(await setPolicy(options, POLICY)).toBe(true);
    await options.close();
    await bench.browser.page.bringToFront();
  });
  afterAll(() => bench?.close());

  const clock = (name: string) => panel.locator('.clock').filter({ has: panel.locator('h3', { hasText: name }) });
  const due = (seconds: number) => {
    const at = new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000);
    bench.replica.control.change(4711, { status: 'open', sla: [{ metric: 'next_reply_time', at, stage: 'active' }] });
    // A page is read again when its conversation changes, as it does when a customer writes.
    bench.replica.control.addMessage(4711, { by: 'customer', text: 'Any news on this?' });
    return at;
  };

  it('the last minute runs second by second, and the miss shows by itself (R35; issue 4, item 6)', async () => {
    bench.replica.control.change(4711, { sla: [] });
    panel = await bench.openTicket(4711);
    const asked = () => bench.replica.control.requests.filter(({ path }) => path.includes('/tickets/4711.json')).length;
    const at = due(20);
    const figure = clock('Next reply').locator('.clock-figure');
    await figure.getByText(/^\d+ s left$/).waitFor({ timeout: 10_000 });
    const seen = new Set<number>();
    while (Date.now() < at.getTime() - 1500) {
      seen.add(Number.parseInt((await figure.textContent()) ?? '', 10));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const before = asked();
    expect(seen.size).toBeGreaterThan(5);
    expect(Math.min(...seen)).toBeLessThan(5);
    // Nothing happens on the ticket and nobody touches the panel: at the due time it is read again, once for all who show it, and the miss is heard.
    await clock('Next reply').getByText('Missed').waitFor({ timeout: 10_000 });
    await panel.locator('.reason', { hasText: 'Next reply was due' }).waitFor({ timeout: 10_000 });
    expect(Date.now() - at.getTime()).toBeLessThan(8000);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(asked() - before).toBe(1);
  });

  it('names where the helpdesk and the team’s own SLA disagree, and tells the steps by keyboard (U3)', async () => {
    due(2 * 3600);
    const line = clock('Next reply');
    await line.locator('.clock-beside', { hasText: 'The helpdesk’s time counts' }).waitFor({ timeout: 10_000 });
    await line.getByText('from the helpdesk').waitFor();
    const why = line.getByRole('button', { name: 'Why this time?' });
    await why.focus();
    await why.press('Enter');
    await line.locator('.clock-step[data-what="due"]').waitFor();
    const steps = await line
      .locator('.clock-step')
      .evaluateAll((all) => all.map((step) => step.getAttribute('data-what')));
    expect(steps[0]).toBe('started');
    expect(steps).toContain('open');
    // The office is in Helsinki and its reader in Kolkata: the steps are told by the office's wall.
    await line.getByText('Europe/Helsinki').waitFor();
  });

  it('tells the steps of the team’s own clock, with what they come to', async () => {
    const line = clock('Customer’s waiting time');
    await line.getByText('from your SLA').waitFor();
    await line.getByRole('button', { name: 'Why this time?' }).click();
    await line.locator('.clock-step', { hasText: 'Due, 90 h used' }).waitFor();
    await line.locator('.clock-step-sum').last().getByText('90 h in all').waitFor();
  });
});
