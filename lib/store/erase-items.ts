import type { IDBPTransaction } from 'idb';
import type { NewEvent } from '../cases/new-event.ts';
import type { LogEvent, VaultItem } from '../model/event.ts';
import { dropIndex } from './index-marks.ts';
import { openRecord } from './own-record.ts';
import type { PERSONAL_STORES } from './read-records.ts';
import type { Identity, SimmerSchema } from './schema.ts';
import { rightTime } from './sync-meta.ts';

/** A transaction over every store in which something about a person may be. */
export type Within = IDBPTransaction<SimmerSchema, typeof PERSONAL_STORES, 'readwrite'>;

/**
 * Takes the text out of vault items, in a transaction that goes on: what stays says only that there was something, of which
 * kind, and who erased it when (contract, "Event"). The team's database hears of it by the outbox. One erased before stays.
 * @param now milliseconds since the epoch
 * @returns how many were erased
 */
export async function eraseItems(tx: Within, ids: Iterable<string>, by: string, now: number): Promise<number> {
  let erased = 0;
  for (const id of new Set(ids)) {
    const item = await tx.objectStore('vault').get(id);
    if (!item || 'erased' in item) continue;
    const { space, kind } = item;
    const gone: VaultItem = { id, space, erased: true, kind, by, at: new Date(now).toISOString() };
    await tx.objectStore('vault').put(gone);
    if (space !== 'local') await tx.objectStore('outbox').put({ kind: 'item', id });
    erased++;
  }
  // No word of theirs may be found any more.
  if (erased > 0) await dropIndex(tx.objectStore('meta'));
  return erased;
}

/** Records one event that changes no projection, in a transaction that goes on. */
export async function recordEvent(tx: Within, event: NewEvent, identity: Identity, clock: number): Promise<LogEvent> {
  const meta = tx.objectStore('meta');
  const now = await rightTime(meta, clock);
  const record = await openRecord(meta, identity);
  const whole = record.next(event, null, now);
  await tx.objectStore('events').add(whole);
  if (whole.space !== 'local') await tx.objectStore('outbox').put({ kind: 'event', id: whole.id });
  await record.keep();
  return whole;
}
