import type { RadarBasis } from '../../lib/store/radar/radar-basis.ts';
import { wakeSnoozed } from '../../lib/store/radar/read-radar.ts';
import { ensureRadar } from '../../lib/store/radar/rebuild-radar.ts';
import type { Store } from '../../lib/store/schema.ts';
import type { Moment } from './context.ts';
import { findMe } from './me.ts';
import { setSnoozeAlarm } from './snooze-alarm.ts';

/** Who works here, as far as it decides which tickets are theirs. */
export function radarBasis(moment: Pick<Moment, 'identity' | 'settings' | 'policy'>): RadarBasis {
  const me = findMe(moment);
  const ids = [moment.identity?.person, moment.settings.person, me?.id];
  const names = [moment.settings.name, me?.name].map((name) => name?.trim().toLowerCase());
  return {
    ids: [...new Set(ids.filter((id) => typeof id === 'string'))],
    accounts: me?.accounts ?? [],
    names: [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[],
  };
}

/**
 * Brings the radar to this moment before it is asked: made for whoever works here, with what was snoozed until now back in it.
 * Where nothing of that changed, two reads tell so. @throws ProblemError `store-*`
 */
export async function freshRadar(db: Store, moment: Moment): Promise<void> {
  await ensureRadar(db, radarBasis(moment));
  await setSnoozeAlarm(await wakeSnoozed(db, moment.now));
}
