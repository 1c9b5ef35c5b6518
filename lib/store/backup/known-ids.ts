import type { IDBPObjectStore, StoreNames } from 'idb';
import type { SimmerSchema } from '../schema.ts';

type Keys = Pick<
  IDBPObjectStore<SimmerSchema, StoreNames<SimmerSchema>[], 'events' | 'vault'>,
  'getAllKeys' | 'getKey'
>;

/**
 * Which of these ids a store has. Those of a piece lie beside each other, so that one request tells; where too many others lie
 * between them, each is asked for.
 */
export async function knownIds(store: Keys, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const [first, last] = [ids.reduce((a, b) => (a < b ? a : b)), ids.reduce((a, b) => (a > b ? a : b))];
  const most = 2 * ids.length;
  const between = await store.getAllKeys(IDBKeyRange.bound(first, last), most);
  if (between.length < most) {
    const all = new Set<string>(between);
    return new Set(ids.filter((id) => all.has(id)));
  }
  const known = await Promise.all(ids.map((id) => store.getKey(id)));
  return new Set(known.filter((id) => id !== undefined));
}
