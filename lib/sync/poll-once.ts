import type { SyncState } from '../model/team.ts';
import type { Store } from '../store/schema.ts';
import type { SyncDeps } from './deps.ts';
import { runSync } from './run-sync.ts';

/**
 * Waits at most 25 seconds for something new in the team's database, then makes a run. For as long as a page is open.
 * @throws ProblemError `store-*`
 */
export async function pollOnce(db: Store, deps: SyncDeps, signal: AbortSignal): Promise<SyncState> {
  signal.throwIfAborted();
  return runSync(db, deps);
}
