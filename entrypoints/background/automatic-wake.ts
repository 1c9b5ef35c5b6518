import { browser } from '../../lib/browser/browser.ts';
import type { Assessment } from '../../lib/model/assessment.ts';
import { followTime } from './automatic-time.ts';
import { updateBadge } from './badge.ts';
import { type Background, readMoment } from './context.ts';
import { handOutLadders } from './ladder-pager.ts';
import { readTogether } from './reread.ts';
import { listPages } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/** True where a target has passed since the ticket was read: only a new reading knows whether it was met. */
function isOvertaken({ clocks }: Assessment, now: number): boolean {
  return clocks.some(
    ({ stage, breached, dueAt, source }) =>
      stage === 'running' && !breached && source !== 'default' && dueAt && Date.parse(dueAt) < now,
  );
}

/**
 * What an alarm, a start of the browser or an update wakes for: what is due by time, then the tickets in front whose targets
 * have passed are read again. A tab that the browser has put to sleep is left so.
 * @throws ProblemError `store-*`
 */
export async function wakeForTime(bg: Background): Promise<void> {
  if (await followTime(bg)) await tellChanged(null);
  await updateBadge(bg);
  const now = Date.now();
  for (const { tabId, page } of await listPages()) {
    if (!page.assessment || !isOvertaken(page.assessment, now)) continue;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab && !tab.discarded) await readTogether(bg, tabId);
  }
  await handOutLadders(bg, await readMoment(bg));
}
