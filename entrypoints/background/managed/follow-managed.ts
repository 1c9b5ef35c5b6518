import { wakeForTime } from '../automatic-wake.ts';
import { updateBadge } from '../badge.ts';
import type { Background } from '../context.ts';
import { scoreAnew } from '../score-anew.ts';
import { followGrants } from '../site-access.ts';
import { followTeam, startSync } from '../sync.ts';
import { tellChanged } from '../tell-changed.ts';
import { keepManaged } from './read-managed.ts';

/** The organisation set something else: it holds at once, in what is open too. @throws ProblemError `store-*` */
export async function followManaged(bg: Background): Promise<void> {
  await keepManaged();
  await followGrants(bg);
  await followTeam(bg);
  await scoreAnew(bg);
  await updateBadge(bg);
  await tellChanged(null);
  await wakeForTime(bg);
  startSync(bg);
}

/** At a start of the browser or of a new version: it may have been set otherwise since. @throws ProblemError `store-*` */
export async function lookForManaged(bg: Background): Promise<void> {
  if (await keepManaged()) await followManaged(bg);
}
