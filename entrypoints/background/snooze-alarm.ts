import { browser } from '../../lib/browser/browser.ts';

export const SNOOZE_ALARM = 'simmer-snooze-ends';

/**
 * Wakes the worker when the next snooze ends. The alarm only wakes: what is over is computed from the instants, because
 * alarms do not tick while a laptop sleeps (law 3).
 * @param next when it ends, as an ISO 8601 instant; undefined where none is running
 */
export async function setSnoozeAlarm(next: string | undefined): Promise<void> {
  const set = await browser.alarms.get(SNOOZE_ALARM);
  if (next === undefined) {
    if (set) await browser.alarms.clear(SNOOZE_ALARM);
    return;
  }
  const when = Date.parse(next);
  if (set?.scheduledTime !== when) browser.alarms.create(SNOOZE_ALARM, { when });
}
