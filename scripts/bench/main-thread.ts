import { findPanel } from '../../test/e2e/harness/find-panel.ts';
import { launchChromium } from '../../test/e2e/harness/launch-chromium.ts';
import { AT } from '../../test/e2e/harness/workbench.ts';
import { longTicket } from '../../test/replica/zendesk/odd-tickets.ts';
import { startReplica } from '../../test/replica/zendesk/start-replica.ts';
import { buildIfStale } from '../build.ts';
import { quantile } from './quantiles.ts';

interface Run {
  /** Milliseconds the page's main thread was busy, in thread time: other load on the machine does not count. */
  task: number;
  longTasks: number;
}

/** Opens a ticket of 200 messages from another one, `turns` times, in a browser with or without Simmer. */
async function runTurns(extensionDir: string | undefined, turns: number): Promise<Run[]> {
  const replica = await startReplica();
  const browser = await launchChromium({ replica, ...(extensionDir ? { extensionDir } : {}) });
  try {
    const { page, context } = browser;
    const seed = replica.control.addTicket(longTicket(4902, 200));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const runs: Run[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await page.goto(`${AT}/tickets/4711`);
      // Folded, as it starts: opened, the page is laid out narrower, which is not the content script's work.
      if (extensionDir) await (await findPanel(page)).locator('.slim-score').waitFor();
      await page.waitForTimeout(1000);
      await page.evaluate(() => {
        const long: number[] = [];
        Object.assign(window, { longTasks: long });
        new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration))).observe({
          type: 'longtask',
        });
      });
      const before = await busy();
      await page.evaluate((id) => {
        history.pushState({}, '', `/agent/tickets/${id}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, seed.id);
      await page.waitForTimeout(2500);
      const after = await busy();
      const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.length);
      runs.push({ task: after - before, longTasks });
    }
    return runs;
  } finally {
    await browser.close();
    await replica.close();
  }
}

/** What Simmer adds to the page's main thread while a ticket of 200 messages is opened and read: with it, less without it. */
export async function measureMainThread(turns: number): Promise<Record<string, string>> {
  const bare = await runTurns(undefined, turns);
  const beside = await runTurns(await buildIfStale('chrome'), turns);
  const median = (runs: Run[], of: keyof Run) =>
    quantile(
      runs.map((run) => run[of]),
      0.5,
    );
  const [without, withIt] = [median(bare, 'task'), median(beside, 'task')];
  return {
    'opening 200 messages': `${(withIt - without).toFixed(1)} ms added (${withIt.toFixed(1)} with Simmer, ${without.toFixed(1)} without; aim ≤ 5), n ${turns}`,
    'long tasks': `${median(beside, 'longTasks')} with Simmer, ${median(bare, 'longTasks')} without`,
  };
}
