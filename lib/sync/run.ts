import type { SyncState, Team } from '../model/team.ts';
import type { Identity, Store } from '../store/schema.ts';
import { patchSyncState } from '../store/sync-meta.ts';
import type { Couch, Tally } from './couch.ts';

/** Below this many milliseconds no further request is begun: it could hardly end in time. */
const TOO_LITTLE = 5000;
/** From this many documents on, how far it is is shown. */
const WORTH_SHOWING = 200;

/** One run under way: what it works with, and what it has done. */
export interface Run {
  db: Store;
  team: Team;
  identity: Identity;
  couch: Record<'team' | 'closed', Couch | null>;
  tally: Tally;
  /** Milliseconds since the epoch, by the server's clock where ours is off. */
  now(): number;
  /** When it began and when it ends, by this computer's clock, and that clock. */
  began: number;
  until: number;
  clock(): number;
  up: number;
  down: number;
  /** Entries of the closed circle that this person is not in: they stay here. */
  staying: number;
  /** Entries it tried: what came since is tried once more before it ends. */
  tried: Set<string>;
}

/** @param share of the run's time: what others say is to be heard also while much is to be said */
export const hasTime = (run: Run, share = 1): boolean =>
  run.began + share * (run.until - run.began) - run.clock() > TOO_LITTLE;

/** Says how far it is, where there is much. */
export async function showProgress(run: Run, way: 'up' | 'down', done: number, all: number): Promise<void> {
  if (all < WORTH_SHOWING) return;
  await patchSyncState(run.db, ({ progress }) => ({
    state: 'syncing',
    progress: { ...progress, [way]: done < all ? [done, all] : null },
  }));
}

/** A record of the state without one database's entry. */
export function without<T>(record: Record<string, T>, name: string): Record<string, T> {
  const { [name]: _, ...rest } = record;
  return rest;
}

/** The database lost something, or is another one: all of it is read anew, and what it lacks of ours is given back. */
export const startAnew =
  (name: string) =>
  ({ since, server, refill }: SyncState): Partial<SyncState> => ({
    since: without(since, name),
    server: without(server, name),
    refill: { ...refill, [name]: '' },
  });
