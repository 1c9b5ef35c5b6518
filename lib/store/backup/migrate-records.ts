import { deleteDB, openDB } from 'idb';
import { MIGRATIONS } from '../migrations/all.ts';
import { type SimmerSchema, STORE_VERSION } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { type BackedStore, isKeyed, type Keyed } from './backup-parts.ts';

/**
 * Records of an older version of the database, brought to the newest by the same migrations that a database goes through: in one
 * that is made for this and deleted afterwards. Records that it does not take are given back as they came.
 * @param from the version they were read from, 1 or more
 * @throws ProblemError `store-*`
 */
export function migrateRecords(name: BackedStore, records: readonly unknown[], from: number): Promise<unknown[]> {
  if (from >= STORE_VERSION || records.length === 0) return Promise.resolve([...records]);
  return guardStore(async () => {
    const own = `simmer-restore-${crypto.randomUUID()}`;
    const odd: unknown[] = [];
    try {
      const older = await openDB<SimmerSchema>(own, from, {
        upgrade(db, _, __, tx) {
          for (const migrate of MIGRATIONS.slice(0, from)) migrate(db, tx);
        },
      });
      // A store that came later has no records in an older file; a file that says so is odd.
      if (!older.objectStoreNames.contains(name)) odd.push(...records);
      else {
        const { store } = older.transaction(name, 'readwrite');
        for (const record of records) {
          const { key, value } = isKeyed(name) ? (record as Keyed) : { key: undefined, value: record };
          try {
            await store.put(value as never, key);
          } catch {
            odd.push(record); // without the key it is kept under: what it is, whoever takes it in will say
          }
        }
      }
      older.close();
      const newer = await openDB<SimmerSchema>(own, STORE_VERSION, {
        upgrade(db, version, _, tx) {
          for (const migrate of MIGRATIONS.slice(version)) migrate(db, tx);
        },
      });
      const [keys, values] = await Promise.all([newer.getAllKeys(name), newer.getAll(name)]);
      newer.close();
      return [...values.map((value, i) => (isKeyed(name) ? { key: keys[i], value } : value)), ...odd];
    } finally {
      await deleteDB(own);
    }
  });
}
