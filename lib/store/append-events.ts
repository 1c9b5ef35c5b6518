import { maskItemText } from '../cases/mask.ts';
import type { Batch } from '../cases/new-event.ts';
import { type LogEvent, type VaultItem, vaultItemSchema } from '../model/event.ts';
import { circleOf } from './circle-of.ts';
import { endedBy } from './ended-by.ts';
import { asItMayLeave } from './leaves.ts';
import { openRecord } from './own-record.ts';
import { type LogTransaction, projectNext } from './project.ts';
import { type Identity, LOG_STORES, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';
import { leavesIn, rightTime } from './sync-meta.ts';

/** The latest time that something was said of a subject, or of what joined it; null where nothing was. */
async function lastOf(tx: LogTransaction, subject: string): Promise<string | null> {
  const range = IDBKeyRange.bound([subject], [subject, []]);
  const last = (await tx.objectStore('events').index('order').openKeyCursor(range, 'prev'))?.key[1] ?? null;
  const it = subject.startsWith('case:') ? await tx.objectStore('cases').get(subject.slice('case:'.length)) : undefined;
  return it && (last === null || it.upTo > last) ? it.upTo : last;
}

/**
 * Appends one act: its vault items and events, their outbox entries and every projection they change, in one strict
 * transaction that also gives out the sequence numbers and times. Either all of it is on disk when this resolves, or none.
 * What is said of a subject comes after all that was said of it, also by a computer whose clock is a year ahead: else a case
 * could not go on for a year. An event whose id is already in the log (an automatic one, said before) is left as it is, and so
 * is a whole act of a click that is in it: its answer was lost, and a person clicked again.
 *
 * What the team, or the person, does not let leave stays on this computer from the start.
 *
 * @param clock milliseconds since the epoch, as this computer has it; where the team's server knows better, its time counts
 * @returns the events as they stand in the log, without those that were there before
 * @throws ProblemError `store-*`
 */
export function appendEvents(db: Store, identity: Identity, batch: Batch, clock = Date.now()): Promise<LogEvent[]> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'strict' });
    try {
      const said = await byClick(tx, batch);
      if (said === null) {
        await tx.done;
        return [];
      }
      const meta = tx.objectStore('meta');
      const record = await openRecord(meta, identity);
      const now = await rightTime(meta, clock);
      const isAutomatic = batch.events.some(({ id }) => id !== undefined);
      const events = await Promise.all(said.map(async (one) => ({ ...one, space: await circleOf(tx, one) })));
      // The texts of an act go no further than what it says of a case.
      const circle = events.find(({ space }, i) => space !== batch.events[i]?.space)?.space;
      const choice = await leavesIn(meta);
      const items = batch.items
        .map((item) => (circle && item.space === 'team' ? { ...item, space: circle } : item))
        .map((item) => asItMayLeave(item, choice));
      for (const item of items) {
        // What an automatic act keeps has a fixed id, too: said before, or erased since, it stays as it is.
        if (isAutomatic && (await tx.objectStore('vault').getKey(item.id)) !== undefined) continue;
        await tx.objectStore('vault').add(maskedItem(vaultItemSchema.parse(item)));
        if (item.space !== 'local') await tx.objectStore('outbox').put({ kind: 'item', id: item.id });
      }
      const added: LogEvent[] = [];
      for (const event of events) {
        if (event.id !== undefined && (await tx.objectStore('events').getKey(event.id)) !== undefined) continue;
        const whole = record.next(event, await lastOf(tx, event.subject), now);
        await tx.objectStore('events').add(whole);
        if (whole.space !== 'local') await tx.objectStore('outbox').put({ kind: 'event', id: whole.id });
        added.push(whole);
      }
      await record.keep();
      await projectNext(tx, added);
      await tx.done;
      return added;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

/** The events of an act, the first under the name of its click; null where that click was written before, and its answer was lost. */
async function byClick(tx: LogTransaction, { events, once }: Batch): Promise<Batch['events'] | null> {
  const [first, ...rest] = events;
  if (!first || first.id !== undefined || once === undefined) return events;
  const before = await tx.objectStore('events').get(once);
  if (!before) return [{ ...first, id: once }, ...rest];
  // Another act under this name is what went before this one in the same click: this one was not written.
  return before.type === first.type && before.subject === first.subject ? null : events;
}

/** No secret reaches the disk, whoever forgot to take it out. */
const maskedItem = (item: VaultItem): VaultItem =>
  'erased' in item ? item : { ...item, text: maskItemText(item.kind, item.text) };
