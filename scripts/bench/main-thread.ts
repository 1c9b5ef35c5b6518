import { startWorkbench } from '../../test/e2e/harness/workbench.ts';
import { longTicket } from '../../test/replica/zendesk/odd-tickets.ts';
import { quantile } from './quantiles.ts';

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** Milliseconds spent in the content script, and in what it called, by the profiler's samples. */
function timeIn(
  profile: { nodes: ProfileNode[]; samples?: number[]; timeDeltas?: number[] },
  isOurs: (url: string) => boolean,
): { total: number; longest: number } {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (node: ProfileNode, inside: boolean) => {
    const here = inside || isOurs(node.callFrame.url);
    if (here) ours.add(node.id);
    for (const child of node.children ?? []) mark(byId.get(child) as ProfileNode, here);
  };
  mark(profile.nodes[0] as ProfileNode, false);
  let total = 0;
  let longest = 0;
  let run = 0;
  profile.samples?.forEach((sample, index) => {
    const delta = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    run = ours.has(sample) ? run + delta : 0;
    if (ours.has(sample)) total += delta;
    longest = Math.max(longest, run);
  });
  return { total, longest };
}

/** Main-thread time that the content script adds while a ticket of 200 messages is opened and read. */
export async function measureMainThread(turns: number): Promise<Record<string, string>> {
  const bench = await startWorkbench();
  try {
    const { page, context } = bench.browser;
    const seed = bench.replica.control.addTicket(longTicket(4902, 200));
    const totals: number[] = [];
    const stretches: number[] = [];
    const cdp = await context.newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    for (let turn = 0; turn < turns; turn++) {
      await bench.openTicket(4711);
      await cdp.send('Profiler.start');
      await page.evaluate((id) => {
        history.pushState({}, '', `/agent/tickets/${id}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, seed.id);
      const panel = page.frames().find((frame) => frame.url().includes('sidepanel.html'));
      await panel?.locator('.ticket-subject', { hasText: seed.subject }).waitFor();
      await page.waitForTimeout(1000);
      const { profile } = await cdp.send('Profiler.stop');
      const { total, longest } = timeIn(
        profile as never,
        (url) => url.startsWith('chrome-extension://') && url.includes('content-scripts'),
      );
      totals.push(total);
      stretches.push(longest);
    }
    return {
      'content script, 200 messages': `median ${quantile(totals, 0.5).toFixed(1)} ms of main thread in all (aim ≤ 5), longest stretch ${Math.max(...stretches).toFixed(1)} ms, n ${turns}`,
    };
  } finally {
    await bench.close();
  }
}
