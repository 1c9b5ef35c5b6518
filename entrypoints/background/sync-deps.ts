import type { SyncDeps } from '../../lib/sync/deps.ts';

/** A worker is ended half a minute after what woke it: a run is over before that, and the next goes on. */
const BUDGET = 25_000;

/**
 * What a run is given of the world. Runs take turns, whichever page or alarm asked for them.
 * @param hurry true where a person asked: a pause of our own making is then not kept
 */
export const syncDeps = (hurry = false): SyncDeps => ({
  fetch: globalThis.fetch.bind(globalThis),
  now: Date.now,
  random: Math.random,
  isOnline: () => navigator.onLine,
  lock: <T>(work: () => Promise<T>) => navigator.locks.request('simmer-sync', work) as Promise<T>,
  budgetMs: BUDGET,
  hurry,
});
