import { browser } from '../../lib/browser/browser.ts';
import { keepLimits } from '../../lib/store/keep-limits.ts';
import { type Background, readMoment } from './context.ts';
import { tellChanged } from './tell-changed.ts';

export const RETENTION_ALARM = 'simmer-retention';
const DAY = 24 * 60 * 60 * 1000;

/**
 * Ends what was kept long enough, by the team's policy (R145), and has itself called again in a day. Idempotent: at a start of the
 * browser and by the alarm.
 * @throws ProblemError `store-*`
 */
export async function runRetention(bg: Background): Promise<void> {
  // First, so that one failure is not the last try.
  browser.alarms.create(RETENTION_ALARM, { when: Date.now() + DAY });
  const { identity, policy } = await readMoment(bg);
  if (identity === null) return;
  const erased = await bg.store((db) => keepLimits(db, identity, policy.keeping));
  if (erased > 0) await tellChanged(null);
}
