import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { AT, startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

/** What each ticket of the demo is there to show; levels as the defaults have them. */
const EXPECTED: [id: number, levels: string[], about: string][] = [
  [4711, ['critical'], 'a legal threat'],
  [4712, ['calm'], 'a calm question'],
  [4713, ['at-risk', 'critical'], 'asks for the supervisor, in Finnish'],
  [4714, ['calm'], 'thanks, in Finnish'],
  [4715, ['at-risk', 'critical'], 'threatens to leave, in Estonian'],
  [4716, ['calm'], 'a calm question with an agent who does not know'],
  [4717, ['at-risk', 'critical'], 'threatens with the press, in Chinese'],
  [4718, ['calm'], 'a calm question in Chinese'],
  [4719, ['at-risk', 'critical'], 'insults, in Indonesian'],
  [4720, ['at-risk', 'critical'], 'an urgent first reply that is overdue'],
  [4721, ['critical'], 'the person in charge and the consumer centre, in Japanese'],
  [4722, ['calm'], 'anger in the quoted history alone'],
];

describe('every ticket of the demo, in the panel', () => {
  let bench: Workbench;
  let panel: Frame;
  beforeAll(async () => {
    bench = await startWorkbench();
    await bench.browser.page.goto(`${AT}/filters/1`);
    panel = await openPanel(bench.browser.page);
  });
  afterAll(() => bench?.close());

  it.each(EXPECTED)('#%i is %j: %s', async (id, levels) => {
    const { page } = bench.browser;
    await page.click('button[title="Views"]');
    await page.click(`tr[aria-describedby="generic-table-row-${id}"] td a`);
    await waitForTicket(panel, subjectOf(id));
    const reading = await readPanel(panel);
    expect(levels, JSON.stringify(reading)).toContain(reading.level);
  });

  it('follows from one ticket to another', async () => {
    const { page } = bench.browser;
    for (const id of [4711, 4712, 4711, 4721, 4712]) {
      await page.click(`[data-test-id="header-tab"][data-entity-id="${id}"]`);
      await panel.locator('.ticket-subject', { hasText: subjectOf(id) }).waitFor();
    }
  });

  it('counts on the badge, and lists hottest first on the dashboard', async () => {
    const { page } = bench.browser;
    const worker = bench.browser.findWorker()!;
    const badge = () =>
      worker.evaluate(() =>
        (
          globalThis as never as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
        ).chrome.action.getBadgeText({}),
      );
    await expect.poll(async () => Number(await badge())).toBeGreaterThanOrEqual(6);
    const dashboard = await page.context().newPage();
    await dashboard.goto(`${bench.browser.origin}/dashboard.html`);
    await dashboard.locator('.row-score').first().waitFor();
    const scores = (await dashboard.locator('.row-score').allTextContents()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    );
    expect(scores.length).toBeGreaterThanOrEqual(6);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    await dashboard.close();
  });
});
