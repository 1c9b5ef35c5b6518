import type { SyncState } from '../model/team.ts';
import type { Store } from '../store/schema.ts';
import { findTeam, readSyncState } from '../store/sync-meta.ts';
import { isPause } from './backoff.ts';
import { couchClient } from './couch.ts';
import type { SyncDeps } from './deps.ts';
import { SyncFailure } from './failure.ts';
import { findSecret, runSync } from './run-sync.ts';

/** A browser ends a worker after 30 seconds, whatever it waits for. */
const POLL_MS = 25_000;

/**
 * Waits at most 25 seconds for something new in the team's database, then makes a run. For as long as a page is open: whoever calls
 * it again and again looks at `nextAt` of the answer first, for nothing is asked of the server during a pause.
 * @throws ProblemError `store-*`
 */
export async function pollOnce(db: Store, deps: SyncDeps, signal: AbortSignal): Promise<SyncState> {
  const [team, secret, state] = [await findTeam(db), await findSecret(db), await readSyncState(db)];
  const since = team && state.since[team.name];
  const isPaused = isPause(state.nextAt, deps.now());
  if (!team || !secret || since === undefined || isPaused) return runSync(db, deps);
  if (state.waiting > 0) {
    const after = await runSync(db, deps);
    // What still waits then is not hurried by asking for it again and again.
    if (after.state !== 'waiting' || after.nextAt !== null) return after;
  }
  const couch = couchClient({ server: team.server, db: team.name, auth: secret.auth, ...deps, signal });
  try {
    const isNews = await couch.longpoll(since, deps.budgetMs ?? POLL_MS);
    return isNews ? await runSync(db, deps) : state;
  } catch (error) {
    if (!(error instanceof SyncFailure)) throw error;
    if (signal.aborted || error.kind === 'slow') return state;
    return runSync(db, deps); // it finds out by itself what is wrong, and writes it down
  }
}
