import { browser } from '../../lib/browser/browser.ts';
import { listOpenCases } from '../../lib/store/read-cases.ts';
import { followAlerts } from './alerts/follow-alerts.ts';
import { type Background, readMoment } from './context.ts';
import { tellOfCustomers } from './customer-time.ts';
import { climbLadders, type Followed, soonest, tellAsked } from './ladder.ts';
import { warnOfPromises } from './promises/warn-of-promises.ts';
import { warnOfClocks } from './warnings.ts';

export const TIME_ALARM = 'simmer-time';

const MINUTE = 60_000;

/**
 * Does what time alone makes due: climbs ladders, tells who is asked, warns of clocks, of promises, of updates to customers and of silent owners. Then sets the alarm for the next such moment. The alarm
 * only wakes: what is due is computed from instants, because alarms do not tick while a laptop sleeps (law 3).
 * @returns true where the log grew
 * @throws ProblemError `store-*`
 */
export function followTime(bg: Background): Promise<boolean> {
  return navigator.locks.request('simmer-time', async () => {
    const moment = await readMoment(bg);
    if (moment.identity === null) return false;
    // Read once for all of them: thousands may be open, and this follows every act.
    const before = await bg.store(listOpenCases);
    const climbed = await climbLadders(bg, moment, before);
    const open = climbed.changed ? await bg.store(listOpenCases) : before;
    const now = Date.parse(moment.now);
    const told = await orLater(tellAsked(bg, moment, open), now);
    const warned = await orLater(warnOfClocks(bg, moment, open), now);
    const heard = await orLater(tellOfCustomers(bg, moment, open), now);
    const due = await orLater(warnOfPromises(bg, moment), now);
    const alerted = await orLater(followAlerts(bg, moment), now);
    await wakeAt(soonest([climbed.next, told.next, warned.next, heard.next, due.next, alerted.next]), now);
    return climbed.changed;
  }) as Promise<boolean>;
}

/** A browser that shows no notifications must not keep ladders from their next step: it is tried again in a minute. */
async function orLater(work: Promise<Followed>, now: number): Promise<Followed> {
  try {
    return await work;
  } catch (error) {
    console.warn('Simmer: somebody could not be told', error);
    return { changed: false, next: now + MINUTE };
  }
}

async function wakeAt(next: number | null, now: number): Promise<void> {
  const when = next === null ? null : Math.max(next, now + 1000);
  const set = await browser.alarms.get(TIME_ALARM);
  if (when === null) {
    if (set) await browser.alarms.clear(TIME_ALARM);
  } else if (set?.scheduledTime !== when) {
    browser.alarms.create(TIME_ALARM, { when });
  }
}
