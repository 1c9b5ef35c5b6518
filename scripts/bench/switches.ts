import type { Frame, Page } from 'playwright-core';
import { startWorkbench } from '../../test/e2e/harness/workbench.ts';
import { summary } from './quantiles.ts';

declare global {
  interface Window {
    simmerBench: { shown: { subject: string; at: number }[] };
  }
}

/** Notes, in the panel, when each ticket's score came on screen (wall-clock milliseconds, after the frame was painted). */
function watchPanel(panel: Frame): Promise<void> {
  return panel.evaluate(() => {
    const shown: Window['simmerBench']['shown'] = [];
    window.simmerBench = { shown };
    let last = '';
    const look = () => {
      const subject = document.querySelector('.header-score')
        ? document.querySelector('.ticket-subject')?.textContent
        : '';
      if (!subject || subject === last) {
        if (!subject) last = '';
        return;
      }
      last = subject;
      requestAnimationFrame(() =>
        setTimeout(() => shown.push({ subject, at: performance.timeOrigin + performance.now() })),
      );
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Goes to an opened ticket by its tab, and gives when that was (wall-clock milliseconds). */
function switchTo(page: Page, id: number): Promise<number> {
  return page.evaluate((ticket) => {
    const tab = document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`);
    if (!tab) throw new Error(`no tab for ticket ${ticket}`);
    const at = performance.timeOrigin + performance.now();
    tab.click();
    return at;
  }, id);
}

/** Keeps when the page's own API last answered (wall-clock milliseconds), and gives a way to read it. */
function watchApi(page: Page): (since: number) => number {
  let last = 0;
  page.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing();
    if (request.url().includes('/api/v2/')) last = Math.max(last, startTime + responseEnd);
  });
  return (since) => Math.max(since, last);
}

/** Time from navigation to the score on screen, over many switches between opened tickets. */
export async function measureSwitches(count: number): Promise<Record<string, string>> {
  const bench = await startWorkbench();
  try {
    const { page } = bench.browser;
    const ids = [4711, 4712, 4713, 4715, 4717, 4719];
    const panel = await bench.openTicket(ids[0] as number);
    for (const id of ids.slice(1)) {
      await page.evaluate((ticket) => {
        history.pushState({}, '', `/agent/tickets/${ticket}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, id);
      await panel.locator('.ticket-subject', { hasText: bench.replica.control.ticket(id).subject }).waitFor();
    }
    await watchPanel(panel);
    const lastAnswer = watchApi(page);
    const whole: number[] = [];
    const beyond: number[] = [];
    for (let turn = 0; turn < count; turn++) {
      const id = ids[turn % ids.length] as number;
      const subject = bench.replica.control.ticket(id).subject;
      const from = await switchTo(page, id);
      const shown = await panel.waitForFunction(
        ([wanted, since]) =>
          window.simmerBench.shown.find((each) => each.subject === wanted && each.at > (since as number))?.at,
        [subject, from] as const,
        { timeout: 5000 },
      );
      const at = (await shown.jsonValue()) as number;
      whole.push(at - from);
      await page.waitForTimeout(150);
      beyond.push(at - Math.min(at, lastAnswer(from)));
    }
    return {
      'navigation to score': summary(whole),
      'of that, beyond the API answer': `${summary(beyond)} (aim p95 ≤ 150)`,
    };
  } finally {
    await bench.close();
  }
}
