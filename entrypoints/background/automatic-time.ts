import { browser } from '../../lib/browser/browser.ts';
import { type Background, readMoment } from './context.ts';
import { climbLadders, soonest, tellAsked } from './ladder.ts';
import { warnOfClocks } from './warnings.ts';

export const TIME_ALARM = 'simmer-time';

/**
 * Does what time alone makes due: climbs ladders, tells who is asked, warns of clocks. Then sets the alarm for the next such moment. The alarm
 * only wakes: what is due is computed from instants, because alarms do not tick while a laptop sleeps (law 3).
 * @returns true where the log grew
 * @throws ProblemError `store-*`
 */
export function followTime(bg: Background): Promise<boolean> {
  return navigator.locks.request('simmer-time', async () => {
    const moment = await readMoment(bg);
    if (moment.identity === null) return false;
    const climbed = await climbLadders(bg, moment);
    const told = await tellAsked(bg, moment);
    const warned = await warnOfClocks(bg, moment);
    await wakeAt(soonest([climbed.next, told.next, warned.next]), Date.parse(moment.now));
    return climbed.changed;
  }) as Promise<boolean>;
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
