import { unwrap } from 'idb';
import { eventSchema, type LogEvent, type VaultItem, vaultItemSchema } from '../../model/event.ts';
import { endedBy } from '../ended-by.ts';
import { seen } from '../hybrid-clock.ts';
import { mergeEvents } from '../merge-events.ts';
import { LOG_STORES, type Position, type Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { knownIds } from './known-ids.ts';
import type { Taken } from './taken.ts';

/**
 * Puts events or texts of a backup into the log. What is new goes in as it is, and nothing is made of it yet: that the projections are
 * to be made anew is noted in the same transaction, so that whoever opens the store next does it where this does not come to its end.
 * What is known here, or cannot be read, goes the way of everything that comes from elsewhere.
 * @param now milliseconds since the epoch
 * @throws ProblemError `store-*`
 */
export async function takeLog(
  db: Store,
  name: 'events' | 'vault',
  records: readonly unknown[],
  now: number,
): Promise<Taken> {
  const schema = name === 'events' ? eventSchema : vaultItemSchema;
  const parsed = records.map((record) => schema.safeParse(record).data as LogEvent | VaultItem | undefined);
  const known = await putNew(
    db,
    name,
    parsed.filter((record) => record !== undefined),
    now,
  );
  const rest = records.filter((_, i) => {
    const { id } = parsed[i] ?? {};
    return id === undefined || known.has(id);
  });
  if (rest.length > 0) await mergeEvents(db, name === 'events' ? { events: rest } : { events: [], items: rest }, now);
  const odd = parsed.filter((record) => record === undefined).length;
  return { fresh: records.length - rest.length, known: rest.length - odd, odd };
}

/** @returns ids of those that were here, or came twice: nothing was done about them */
function putNew(
  db: Store,
  name: 'events' | 'vault',
  records: readonly (LogEvent | VaultItem)[],
  now: number,
): Promise<Set<string>> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const known = await knownIds(
        tx.objectStore(name),
        records.map(({ id }) => id),
      );
      const met = new Set(known);
      // None is waited for: one that fails ends the transaction, and a promise for each takes longer than the writing.
      const store: IDBObjectStore = unwrap(tx).objectStore(name);
      const added: (LogEvent | VaultItem)[] = [];
      for (const record of records) {
        if (met.has(record.id)) known.add(record.id);
        else {
          met.add(record.id);
          store.put(record);
          added.push(record);
        }
      }
      if (added.length > 0) {
        const meta = tx.objectStore('meta');
        const position = ((await meta.get('position')) as Position | undefined) ?? { seq: 0, at: null };
        const times = name === 'events' ? (added as LogEvent[]).map(({ at }) => at) : [];
        await meta.put({ ...position, at: times.reduce((last, at) => seen(last, at, now), position.at) }, 'position');
        await meta.delete('folded');
      }
      await tx.done;
      return known;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}
