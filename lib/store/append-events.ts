import { maskItemText } from '../cases/mask.ts';
import type { Batch, NewEvent } from '../cases/new-event.ts';
import { type LogEvent, type VaultItem, vaultItemSchema } from '../model/event.ts';
import { nextTime } from './hybrid-clock.ts';
import { project } from './project.ts';
import { type Identity, LOG_STORES, type Position, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { uuidV7 } from './uuid-v7.ts';

const START: Position = { seq: 0, at: null };

function logged(event: NewEvent, identity: Identity, position: Position, now: number): LogEvent {
  const { id = uuidV7(now), ...rest } = event;
  return { ...rest, id, at: position.at as string, by: identity.person, device: identity.device, seq: position.seq };
}

/**
 * Appends one act: its vault items and events, their outbox entries and every projection they change, in one strict
 * transaction that also gives out the sequence numbers and times. Either all of it is on disk when this resolves, or none.
 * An event whose id is already in the log (an automatic one, said before) is left as it is.
 *
 * @param now milliseconds since the epoch
 * @returns the events as they stand in the log, without those that were there before
 * @throws ProblemError `store-*`
 */
export function appendEvents(db: Store, identity: Identity, batch: Batch, now = Date.now()): Promise<LogEvent[]> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const meta = tx.objectStore('meta');
      let position = ((await meta.get('position')) as Position | undefined) ?? START;
      const isAutomatic = batch.events.some(({ id }) => id !== undefined);
      for (const item of batch.items) {
        // What an automatic act keeps has a fixed id, too: said before, or erased since, it stays as it is.
        if (isAutomatic && (await tx.objectStore('vault').getKey(item.id)) !== undefined) continue;
        await tx.objectStore('vault').add(maskedItem(vaultItemSchema.parse(item)));
        if (item.space !== 'local') await tx.objectStore('outbox').put({ kind: 'item', id: item.id });
      }
      const added: LogEvent[] = [];
      for (const event of batch.events) {
        if (event.id !== undefined && (await tx.objectStore('events').getKey(event.id)) !== undefined) continue;
        position = { seq: position.seq + 1, at: nextTime(position.at, now) };
        const whole = logged(event, identity, position, now);
        await tx.objectStore('events').add(whole);
        if (whole.space !== 'local') await tx.objectStore('outbox').put({ kind: 'event', id: whole.id });
        added.push(whole);
      }
      await meta.put(position, 'position');
      await project(tx, added);
      await tx.done;
      return added;
    } catch (error) {
      await abort(tx);
      throw error;
    }
  });
}

/** No secret reaches the disk, whoever forgot to take it out. */
const maskedItem = (item: VaultItem): VaultItem =>
  'erased' in item ? item : { ...item, text: maskItemText(item.kind, item.text) };

/** Ends a transaction whose work threw, so that none of it stays; its own rejection says nothing new. */
export async function abort(tx: { abort(): void; done: Promise<void> }): Promise<void> {
  try {
    tx.abort();
  } catch {
    // It had already ended by itself: the failed request aborted it.
  }
  await tx.done.catch(() => undefined);
}
