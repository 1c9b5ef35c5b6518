import {
  ALONE,
  DEFAULT_LEAVES,
  type Leaves,
  leavesSchema,
  type SyncRun,
  type SyncState,
  stricter,
  syncRunSchema,
  syncStateSchema,
  type Team,
  teamSchema,
} from '../model/team.ts';
import { z } from '../model/z.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** What is needed of an object store of `meta`, within whatever transaction. */
interface MetaStore {
  get(key: string): Promise<unknown>;
}

/** The team this browser is in, within a transaction that goes on; undefined where it is in none. */
export async function teamIn(meta: MetaStore): Promise<Team | undefined> {
  const parsed = teamSchema.safeParse(await meta.get('team'));
  return parsed.success ? parsed.data : undefined;
}

/** Under which key of `meta` stands what the team lets leave: a projection of the policy's part `leaves`. */
export const LEAVES_KEY = 'leaves';

/** What the team lets leave, as the policy in this log has it; everything where it says nothing. */
export async function teamLeavesIn(meta: MetaStore): Promise<Leaves> {
  const parsed = leavesSchema.safeParse(await meta.get(LEAVES_KEY));
  return parsed.success ? parsed.data : DEFAULT_LEAVES;
}

/** What may leave by both the team's choice and the person's own: the stricter of the two. Undefined where there is no team. */
export async function leavesIn(meta: MetaStore): Promise<{ leaves: Leaves } | undefined> {
  const team = await teamIn(meta);
  return team && { leaves: stricter(team.leaves, await teamLeavesIn(meta)) };
}

/** The same for where syncing stands; a record that cannot be read is made anew, for it only costs a pull from the start. */
export async function syncStateIn(meta: MetaStore): Promise<SyncState> {
  const parsed = syncStateSchema.safeParse(await meta.get('sync'));
  return parsed.success ? parsed.data : ALONE;
}

/** A clock that is further off than this many seconds is put right by the server's. */
export const CLOCK_MOST_OFF = 60;

/** The time by the team's server, where this computer's clock is known to be wrong. @param now milliseconds since the epoch */
export async function rightTime(meta: MetaStore, now: number): Promise<number> {
  return now + correction(await syncStateIn(meta));
}

/** What is to be added to this computer's clock, in milliseconds. */
export const correction = ({ clockOff }: Pick<SyncState, 'clockOff'>): number =>
  Math.abs(clockOff) > CLOCK_MOST_OFF ? clockOff * 1000 : 0;

/** The team this browser is in; undefined where it is alone. @throws ProblemError `store-*` */
export function findTeam(db: Store): Promise<Team | undefined> {
  return guardStore(() => teamIn(db.transaction('meta').store));
}

/** Where syncing stands. @throws ProblemError `store-*` */
export function readSyncState(db: Store): Promise<SyncState> {
  return guardStore(() => syncStateIn(db.transaction('meta').store));
}

/** Changes some of it, from its newest state. @returns the state as it stands then @throws ProblemError `store-*` */
export function patchSyncState(db: Store, change: (state: SyncState) => Partial<SyncState>): Promise<SyncState> {
  return guardStore(async () => {
    const tx = db.transaction('meta', 'readwrite');
    const state = await syncStateIn(tx.store);
    const next = { ...state, ...change(state) };
    await tx.store.put(next, 'sync');
    await tx.done;
    return next;
  });
}

/** The last 50 runs, newest last. @throws ProblemError `store-*` */
export function readSyncRuns(db: Store): Promise<SyncRun[]> {
  return guardStore(async () => {
    const parsed = z.array(syncRunSchema).safeParse(await db.get('meta', 'sync-runs'));
    return parsed.success ? parsed.data : [];
  });
}
