import type { LogEvent, VaultItem } from '../../../lib/model/event.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { fill, join, type Place, syncWhole, type Timed } from './ours.ts';
import { openPouches, type PouchClass } from './pouch.ts';
import { spent } from './spent.ts';

/*
 * What the bench does inside the extension: a page of its own, in a copy of what was built, with the same sources in it. It is
 * never part of what is shipped.
 */

const stores: Record<'one' | 'other', Store | undefined> = { one: undefined, other: undefined };
let pouches: Awaited<ReturnType<typeof openPouches>> | undefined;

const storeOf = (who: keyof typeof stores): Store => {
  const db = stores[who];
  if (!db) throw new Error(`there is no store of ${who}`);
  return db;
};

const bench = {
  /** Two browsers' stores: one has the log, the other has none. */
  async open(log: readonly LogEvent[], items: readonly VaultItem[], place: Place): Promise<void> {
    stores.one = await fill(crypto.randomUUID(), log, items);
    stores.other = await openStore({ name: crypto.randomUUID() });
    for (const db of [stores.one, stores.other]) await join(db, place);
  },
  /** How long it took, and how much of that projections and the rest of taking in were. */
  async sync(who: keyof typeof stores): Promise<Timed & typeof spent> {
    for (const key of Object.keys(spent) as (keyof typeof spent)[]) spent[key] = 0;
    return { ...(await syncWhole(storeOf(who))), ...spent };
  },
  async count(who: keyof typeof stores): Promise<number[]> {
    const db = storeOf(who);
    return Promise.all((['events', 'vault', 'cases'] as const).map((name) => db.count(name)));
  },
  async close(): Promise<void> {
    for (const db of [stores.one, stores.other]) {
      db?.close();
      if (db) indexedDB.deleteDatabase(db.name);
    }
  },
  async openPouch(adapter: string, docs: readonly unknown[], place: Place): Promise<void> {
    const { PouchDB } = globalThis as unknown as { PouchDB: PouchClass };
    pouches = await openPouches(PouchDB, adapter, docs, place);
  },
  pouch: (way: 'up' | 'down', batch: number | undefined): Promise<Timed> => {
    if (!pouches) throw new Error('there is no PouchDB open');
    return pouches[way](batch);
  },
  closePouch: () => pouches?.close(),
};
export type PageBench = typeof bench;
Object.assign(globalThis, { bench });
