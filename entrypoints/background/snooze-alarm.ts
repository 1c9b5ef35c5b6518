import { browser } from '../../lib/browser/browser.ts';
import type { Aside } from '../../lib/store/schema.ts';

export const SNOOZE_ALARM = 'simmer-snooze-ends';

/** The next moment a snooze ends, in milliseconds since the epoch; undefined where none is running. */
export function nextSnoozeEnd(asides: readonly Pick<Aside, 'kind' | 'until'>[], now: string): number | undefined {
  const ends = asides.flatMap(({ kind, until }) => (kind === 'snoozed' && until ? [Date.parse(until)] : []));
  const ahead = ends.filter((end) => end > Date.parse(now));
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/**
 * Wakes the worker when the next snooze ends. The alarm only wakes: what is over is computed from the instants, because
 * alarms do not tick while a laptop sleeps (law 3).
 */
export async function setSnoozeAlarm(asides: readonly Aside[], now: string): Promise<void> {
  const when = nextSnoozeEnd(asides, now);
  const set = await browser.alarms.get(SNOOZE_ALARM);
  if (when === undefined) {
    if (set) await browser.alarms.clear(SNOOZE_ALARM);
  } else if (set?.scheduledTime !== when) {
    browser.alarms.create(SNOOZE_ALARM, { when });
  }
}
