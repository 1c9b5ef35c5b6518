import { wrap } from 'idb';
import { keepStore, type UseStore } from '../../../lib/store/keep-store.ts';
import { openStore } from '../../../lib/store/open-store.ts';

/**
 * What happens at the n-th thing that would last or leave (a write, the end of a transaction, a request, an alarm, a note):
 * - `cut`: the power goes; the transaction is gone, and not one line more is run
 * - `full`: the disk is full from there on, until it is said that there is room again
 * - `closed`: the browser closes the connection, once
 */
export type Fault = 'cut' | 'full' | 'closed';

interface Armed {
  at: number;
  how: Fault;
}

const state = { count: 0, armed: null as Armed | null, life: 0, dead: new Set<number>(), isFull: false, struck: '' };

/** What has come so far that lasts or leaves. */
export const effects = () => state.count;
/** The effect at which the fault came; empty where it has not come. */
export const struck = () => state.struck;

/** From now on: the n-th effect fails. */
export function arm(how: Fault, at: number): void {
  Object.assign(state, { count: 0, armed: { at, how }, isFull: false, struck: '' });
}
/** There is power, and room. */
export function disarm(): void {
  Object.assign(state, { armed: null, isFull: false });
}

const never = new Promise<never>(() => undefined);
const isDead = (life: number) => state.dead.has(life);

/** Counts an effect, and tells what becomes of it. */
function strike(name: string): Fault | null {
  state.count++;
  if (state.isFull) return 'full';
  if (state.armed?.at !== state.count) return null;
  const { how } = state.armed;
  state.struck = name;
  if (how === 'cut') state.dead.add(state.life);
  state.isFull = how === 'full';
  return how;
}

type Transaction = IDBTransaction & { _abort(name: string | null): void };

/** The request fails as a browser's does: it says why, and its transaction ends with it. */
function fail(tx: Transaction, asked: unknown, why: string): void {
  const error = new DOMException(`made to fail: ${why}`, why);
  Object.defineProperty(asked, 'error', { get: () => error, set: () => undefined });
  wrap(tx as IDBTransaction).done.catch(() => undefined); // whoever waits for the request hears it there
  tx._abort(why);
}

/** Has every write of this process counted, and failed when its turn has come. Gives a way back. */
export function wireStores(): () => void {
  const kept: [object, string, unknown][] = [];
  const count = (on: object, names: readonly string[], transactionOf: (it: never) => IDBTransaction) => {
    for (const name of names) {
      const before = (on as Record<string, (...given: unknown[]) => unknown>)[name] as (...given: unknown[]) => unknown;
      kept.push([on, name, before]);
      Object.assign(on, {
        [name](this: never, ...given: unknown[]) {
          const tx = transactionOf(this) as Transaction;
          const fault = isDead(state.life)
            ? 'cut'
            : strike(
                `${name} ${[...tx.objectStoreNames].length > 1 ? 'in a big transaction' : [...tx.objectStoreNames][0]}`,
              );
          const asked = before.apply(this, given);
          if (fault === 'closed') tx.db.close();
          if (fault) fail(tx, asked, fault === 'full' ? 'QuotaExceededError' : 'AbortError');
          return asked;
        },
      });
    }
  };
  count(IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear'], (it: IDBObjectStore) => it.transaction);
  count(IDBCursor.prototype, ['update', 'delete'], (it: IDBCursor) => (it.source as IDBObjectStore).transaction);
  return () => {
    for (const [on, name, before] of kept) Object.assign(on, { [name]: before });
  };
}

/** The store of one life of the worker: once it is dead, nothing it asks is answered any more. */
export function mortalStore(name: string): UseStore {
  const life = ++state.life;
  const store = keepStore((onLost) => openStore({ name, onLost }));
  return async (work) => {
    if (isDead(life)) return never;
    try {
      const answer = await store(work);
      return isDead(life) ? await never : answer;
    } catch (error) {
      if (isDead(life)) return never;
      throw error;
    }
  };
}

/** The same for what is no store: a request, an alarm, a note. What a dead worker asks for does not come about. */
export function mortal<A extends unknown[], R>(name: string, work: (...given: A) => R): (...given: A) => R {
  const life = state.life;
  return (...given) => {
    if (isDead(life) || strike(name) === 'cut') return never as R;
    return work(...given);
  };
}
