import type { Identity, Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { teamIn } from '../sync-meta.ts';
import { BACKED_META, BACKED_STORES, type BackedStore, isKeyed, isSecret, type Keyed } from './backup-parts.ts';

/** So many records at once, and no more text than a message between pages takes with ease. */
const PIECE = 500;
const MOST_TEXT = 8_000_000;

export type PartKey = string | string[];

/** How many records each store has that goes into a backup. @throws ProblemError `store-*` */
export function countBackup(db: Store): Promise<Record<string, number>> {
  return guardStore(async () => {
    const tx = db.transaction(BACKED_STORES);
    const counts = await Promise.all(BACKED_STORES.map((name) => tx.objectStore(name).count()));
    return Object.fromEntries(BACKED_STORES.map((name, i) => [name, counts[i] ?? 0]));
  });
}

/**
 * Some records of a store, in the order of their keys.
 * @param after the key of the last one that was read; null for the first
 * @returns `next`: what to ask for after that; null where there is no more
 * @throws ProblemError `store-*`
 */
export function readBackupPart(
  db: Store,
  name: BackedStore,
  after: PartKey | null,
): Promise<{ records: unknown[]; next: PartKey | null }> {
  return guardStore(async () => {
    const { store } = db.transaction(name);
    const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
    const [keys, values] = await Promise.all([
      store.getAllKeys(range as IDBKeyRange, PIECE),
      store.getAll(range as IDBKeyRange, PIECE),
    ]);
    let [count, length] = [0, 0];
    while (count < values.length && (count === 0 || length < MOST_TEXT))
      length += JSON.stringify(values[count++])?.length ?? 0;
    const last = keys[count - 1] as PartKey | undefined;
    const isOver = values.length < PIECE && count === values.length;
    const read = values.slice(0, count).map((value, i) => (isKeyed(name) ? { key: keys[i], value } : value));
    return { records: read.filter((record) => !isSecret(record)), next: isOver ? null : (last ?? null) };
  });
}

/** What of `meta` goes into a backup. @throws ProblemError `store-*` */
export function readBackupMeta(db: Store): Promise<Keyed[]> {
  return guardStore(async () => {
    const { store } = db.transaction('meta');
    const values = await Promise.all(BACKED_META.map((key) => store.get(key)));
    return BACKED_META.flatMap((key, i) => (values[i] === undefined ? [] : [{ key, value: values[i] }]));
  });
}

/**
 * Who speaks from here. The keys by which customers are known again go along only where the file is locked, and never those of a
 * team: they come back by joining it.
 * @throws ProblemError `store-*`
 */
export function readBackupIdentity(db: Store, isLocked: boolean): Promise<{ person: string; keys: string[] }[]> {
  return guardStore(async () => {
    const meta = db.transaction('meta').store;
    const [identity, team] = await Promise.all([meta.get('identity') as Promise<Identity | undefined>, teamIn(meta)]);
    if (!identity) return [];
    const keys = isLocked && !team ? [identity.secret, ...(identity.earlier ?? [])] : [];
    return [{ person: identity.person, keys }];
  });
}
