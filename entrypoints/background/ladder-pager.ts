import { findDestination, wordOfPager } from '../../lib/cases/find-ladder.ts';
import { lastHandover } from '../../lib/cases/last-handover.ts';
import { listOpenCases } from '../../lib/store/read-cases.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { deliveryId } from './delivery.ts';
import { pageCase, pagerAct } from './handover-send.ts';

/**
 * Hands the ladder of each case that was opened, or handed on, on this computer to the service that runs it, where the team has
 * given it to one. Asked again after every such act and every start, so that a worker that died in between has left nothing out; the same
 * delivery is queued once.
 * @throws ProblemError `store-*`
 */
export async function handOutLadders(bg: Background, moment: Moment): Promise<void> {
  const { identity, policy } = moment;
  // Most teams have no such service: then no case is read for it.
  const open = identity === null || policy.destinations.length === 0 ? [] : await bg.store(listOpenCases);
  for (const it of open) {
    const pager = findDestination(it, policy)?.id;
    const { device } = lastHandover(it);
    if (!pager || it.handover.acceptedAt !== null || device !== identity?.device) continue;
    const id = await deliveryId({ case: it.id, destination: pager, act: pagerAct(it) });
    const isQueued = (await bg.store((db) => guardStore(() => db.getKey('deliveries', id)))) !== undefined;
    if (!isQueued && !wordOfPager(it, pager)) await pageCase(bg, it, pager, moment);
  }
}

/** The same where somebody waits for another answer: what goes wrong is tried again at the next start or opening. */
export async function handOutQuietly(bg: Background): Promise<void> {
  try {
    await handOutLadders(bg, await readMoment(bg));
  } catch (error) {
    console.warn('Simmer: a ladder was not handed out yet', error);
  }
}
