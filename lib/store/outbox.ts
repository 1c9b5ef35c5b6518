import type { LogEvent, Sighting, VaultItem } from '../model/event.ts';
import { endedBy } from './ended-by.ts';
import { isSame } from './is-same.ts';
import { asItMayLeave } from './leaves.ts';
import { beginAnew } from './own-record.ts';
import { LOG_STORES, type OutboxEntry, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { leavesIn, syncStateIn } from './sync-meta.ts';

/** What an entry of the outbox stands for, as it is now. */
export type Outgoing = { entry: OutboxEntry } & ({ event: LogEvent } | { item: VaultItem } | { sighting: Sighting });

/** Set aside because others do it: not shown as refused. */
export const THEIRS = 'theirs';

/** Items before the events that name them, so that nobody reads a name that is not there yet. */
const ORDER: readonly OutboxEntry['kind'][] = ['item', 'event', 'sighting'];

/** What waits to go up, in the order in which it goes; what the server refused for good is not among it. @throws ProblemError `store-*` */
export function listWaiting(db: Store): Promise<OutboxEntry[]> {
  return guardStore(async () => {
    const all = (await db.getAll('outbox')).filter(({ refused }) => refused === undefined);
    return ORDER.flatMap((kind) => all.filter((entry) => entry.kind === kind));
  });
}

/** What entries stand for. One whose record is gone, or may not leave by what was chosen since, leaves the outbox. @throws ProblemError `store-*` */
export function readOutgoing(db: Store, entries: readonly OutboxEntry[], device: string): Promise<Outgoing[]> {
  return guardStore(async () => {
    const tx = db.transaction(['events', 'vault', 'sightings', 'outbox', 'meta'], 'readwrite');
    const choice = await leavesIn(tx.objectStore('meta'));
    const [events, vault, sightings] = [tx.objectStore('events'), tx.objectStore('vault'), tx.objectStore('sightings')];
    const read = await Promise.all(
      entries.map(async (entry): Promise<Outgoing | OutboxEntry> => {
        if (entry.kind === 'sighting') {
          const sighting = await sightings.get([entry.id, device]);
          return sighting ? { entry, sighting } : entry;
        }
        if (entry.kind === 'event') {
          const event = await events.get(entry.id);
          return event && event.space !== 'local' ? { entry, event } : entry;
        }
        const kept = await vault.get(entry.id);
        if (!kept || kept.space === 'local') return entry;
        const item = asItMayLeave(kept, choice);
        // Made before less of it was wanted: what the server gets is what is kept.
        if (!isSame(item, kept)) await vault.put(item);
        return item.space === 'local' ? entry : { entry, item };
      }),
    );
    const gone = read.filter((it): it is OutboxEntry => 'kind' in it);
    for (const { kind, id } of gone) await tx.objectStore('outbox').delete([kind, id]);
    await tx.done;
    return read.filter((it): it is Outgoing => 'entry' in it);
  });
}

/**
 * The server has these, and these it refused for good. What was changed meanwhile, an item that was erased or a ticket that was
 * looked at again, still waits.
 * @throws ProblemError `store-*`
 */
export function settleOutbox(
  db: Store,
  sent: readonly Outgoing[],
  refused: readonly { entry: OutboxEntry; reason: string }[] = [],
): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const outbox = tx.objectStore('outbox');
      await Promise.all(
        sent.map(async (it) => {
          const { kind, id } = it.entry;
          if ('item' in it && !isSame(await tx.objectStore('vault').get(id), it.item)) return;
          if ('sighting' in it) {
            const now = await tx.objectStore('sightings').get([it.sighting.ticket, it.sighting.device]);
            if (now && !isSame(now, it.sighting)) return;
          }
          await outbox.delete([kind, id]);
        }),
      );
      for (const { entry, reason } of refused) await outbox.put({ ...entry, refused: reason });
      const shown = refused.filter(({ reason }) => reason !== THEIRS);
      if (shown.length > 0) {
        // Nobody else will ever have it: what is said from now on names something that they have.
        if (shown.some(({ entry }) => entry.kind === 'event')) await beginAnew(tx.objectStore('meta'));
        const state = await syncStateIn(tx.objectStore('meta'));
        const news = shown.map(({ entry, reason }) => ({ id: entry.id, reason }));
        await tx.objectStore('meta').put({ ...state, refused: [...state.refused, ...news].slice(-50) }, 'sync');
      }
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}
