import { readFile } from 'node:fs/promises';

interface Kept {
  keyPath: string | string[] | null;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
  records: { key?: string; value: Record<string, unknown> }[];
}

/** A database as a Simmer of that version had left it, taken down from a real one. */
export interface OlderStore {
  version: number;
  stores: Record<string, Kept>;
}

/** Reads one of test/fixtures/older, as if it had been left an hour ago: what is old is erased in time. */
export async function readOlderStore(version: number): Promise<OlderStore> {
  const text = await readFile(new URL(`../../fixtures/older/store-${version}.json`, import.meta.url), 'utf8');
  const since = Date.now() - 3_600_000 - Date.parse((JSON.parse(text) as { left: string }).left);
  const later = (at: string) => new Date(Date.parse(at) + since).toISOString();
  return JSON.parse(text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, later));
}

/** Puts it in the place of what there is. Runs in a page of the extension; whoever has the database open lets go of it. */
export async function putStore({ version, stores }: OlderStore): Promise<void> {
  indexedDB.deleteDatabase('simmer');
  // Asked for at once: nobody else opens it in between.
  const opening = indexedDB.open('simmer', version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      for (const { key, value } of records) store.put(value, key);
    }
  };
  await new Promise<void>((resolve, reject) => {
    opening.onsuccess = () => resolve();
    opening.onerror = () => reject(opening.error);
  });
  opening.result.close();
}

/** The version of the database, and all that is in some of its stores. Runs in a page of the extension. */
export async function readStores(names: string[]): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('simmer');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const read = (name: string) =>
    new Promise<[string, unknown[]]>((resolve, reject) => {
      const asked = db.transaction(name).objectStore(name).getAll();
      asked.onsuccess = () => resolve([name, asked.result]);
      asked.onerror = () => reject(asked.error);
    });
  const stores = Object.fromEntries(await Promise.all(names.map(read)));
  const { version } = db;
  db.close();
  return { version, stores };
}
