import type { IDBPTransaction } from 'idb';
import type { Records } from '../privacy/records.ts';
import type { SimmerSchema, Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** Every object store in which something about a person may be. */
export const PERSONAL_STORES = [
  'events',
  'vault',
  'outbox',
  'cases',
  'meta',
  'seen',
  'sightings',
  'asides',
  'mutes',
  'deliveries',
  'drafts',
  'told',
  'unread',
] as const;

export type PersonalTransaction = IDBPTransaction<SimmerSchema, typeof PERSONAL_STORES, 'readwrite' | 'readonly'>;

/** The same, within a transaction that goes on. */
export async function recordsIn(tx: PersonalTransaction): Promise<Records> {
  const [events, vault, cases, seen, sightings, asides, mutes, deliveries, told, unread, screens, values] =
    await Promise.all([
      tx.objectStore('events').getAll(),
      tx.objectStore('vault').getAll(),
      tx.objectStore('cases').getAll(),
      tx.objectStore('seen').getAll(),
      tx.objectStore('sightings').getAll(),
      tx.objectStore('asides').getAll(),
      tx.objectStore('mutes').getAll(),
      tx.objectStore('deliveries').getAll(),
      tx.objectStore('told').getAll(),
      tx.objectStore('unread').getAll(),
      tx.objectStore('drafts').getAllKeys(),
      tx.objectStore('drafts').getAll(),
    ]);
  const drafts = screens.map((screen, at) => ({ screen, value: values[at]?.value }));
  return { events, vault, cases, seen, sightings, asides, mutes, deliveries, told, unread, drafts };
}

/** Everything this browser keeps that may be about a person, as it stood at one moment. @throws ProblemError `store-*` */
export function readRecords(db: Store): Promise<Records> {
  return guardStore(async () => {
    const tx = db.transaction(PERSONAL_STORES);
    const records = await recordsIn(tx);
    await tx.done;
    return records;
  });
}
