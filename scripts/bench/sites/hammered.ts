import type { Page } from 'playwright-core';
import { findPanel } from '../../../test/e2e/harness/find-panel.ts';
import { startWorkbench, type Workbench } from '../../../test/e2e/harness/workbench.ts';
import { hammer, oursWhile } from '../../../test/e2e/life/hammer.ts';
import { longTicket } from '../../../test/replica/zendesk/odd-tickets.ts';

const RATE = 1000;
const FOR = 8000;

/** What a plain observer takes that asks the page for its messages after every change; share of a core. */
async function plainShare(page: Page): Promise<number> {
  await page.evaluate(() => {
    const state = { spent: 0, found: 0 };
    Object.assign(window, { plain: state });
    const observer = new MutationObserver(() => {
      const start = performance.now();
      state.found = document.querySelectorAll('article [data-test-id]').length;
      state.spent += performance.now() - start;
    });
    observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  });
  await hammer(page, RATE);
  const spent = () => page.evaluate(() => (window as unknown as { plain: { spent: number } }).plain.spent);
  const before = await spent();
  await page.waitForTimeout(FOR / 2);
  const after = await spent();
  await page.evaluate(() => window.simmerHammer.stop());
  return (after - before) / (FOR / 2);
}

async function hammerTicket(bench: Workbench, id: number): Promise<string> {
  const { page } = bench.browser;
  await bench.openTicket(id);
  await findPanel(page);
  const { share, changes, where } = await oursWhile(page, FOR, () => hammer(page, RATE));
  const [top] = Object.entries(where).sort(([, a], [, b]) => b - a);
  const plain = await plainShare(page);
  const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
  return `${percent(share)} of a core (aim ≤ 1 %) at ${changes.toFixed(0)} changes/s, most of it in ${top?.[0] ?? 'nothing'}; a plain observer that asks for the messages each time ${percent(plain)}`;
}

/** The share of a core that Simmer takes on a page that changes all the time, by the length of the ticket in front. */
export async function measureHammered(): Promise<Record<string, string>> {
  const bench = await startWorkbench();
  try {
    const rows: Record<string, string> = {};
    for (const [at, count] of [10, 200, 2000].entries()) {
      const { id } = bench.replica.control.addTicket(longTicket(4902 + at, count));
      rows[`a ticket of ${count} messages in front`] = await hammerTicket(bench, id);
    }
    return rows;
  } finally {
    await bench.close();
  }
}
