import { browser } from '../../lib/browser/browser.ts';
import { newEvent } from '../../lib/cases/new-event.ts';
import { keepLimits } from '../../lib/store/keep-limits.ts';
import { findTeam } from '../../lib/store/sync-meta.ts';
import { findRefusal } from '../../lib/sync/rights/find-refusal.ts';
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
  const erased = await bg.store(async (db) => {
    const team = await findTeam(db);
    const record = newEvent('person.erased', 'person:anybody', { items: 0, kept: [] });
    return keepLimits(db, identity, policy.keeping, Date.now(), !team || !findRefusal(team, record));
  });
  if (erased > 0) await tellChanged(null);
}
