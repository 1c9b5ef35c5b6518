import { openStore } from './open-store.ts';
import type { Store } from './schema.ts';
import { isClosed } from './store-problem.ts';

/** Runs work on the open store. @throws ProblemError `store-*` */
export type UseStore = <T>(work: (db: Store) => Promise<T>) => Promise<T>;

/**
 * Keeps one connection. The one thing a worker may remember between messages: it is no state, only a connection, dropped and
 * opened anew whenever it is lost, was closed under the work, or could not be opened.
 */
export function keepStore(open: (onLost: () => void) => Promise<Store> = (onLost) => openStore({ onLost })): UseStore {
  let kept: Promise<Store> | undefined;
  const store = (): Promise<Store> => {
    if (kept) return kept;
    const drop = () => {
      if (kept === opening) kept = undefined;
    };
    const opening = open(drop);
    kept = opening;
    opening.catch(drop);
    return opening;
  };
  return async (work) => {
    try {
      return await work(await store());
    } catch (error) {
      if (!isClosed(error)) throw error;
      kept = undefined; // Nothing was begun: a closed connection refuses before the first request.
      return work(await store());
    }
  };
}
