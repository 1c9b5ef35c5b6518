import { foldCases } from '../cases/fold-case.ts';
import { foldMutes, foldTicket } from '../cases/fold-ticket.ts';
import { eventSchema, vaultItemSchema } from '../model/event.ts';
import { abort } from './append-events.ts';
import { dropIndex } from './index-marks.ts';
import { mergeEvents } from './merge-events.ts';
import { projectLeaves, readable } from './project.ts';
import { FOLD_VERSION, LOG_STORES, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/**
 * Makes every projection anew from the log, in one transaction: until it is done the old ones stand.
 * @throws ProblemError `store-*`
 */
export function rebuildProjections(db: Store): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite');
    try {
      const events = readable(await tx.objectStore('events').getAll());
      const puts: Promise<unknown>[] = [];
      for (const name of ['cases', 'asides', 'mutes'] as const) puts.push(tx.objectStore(name).clear());
      for (const it of foldCases(events).values()) puts.push(tx.objectStore('cases').put(it));
      for (const mute of foldMutes(events)) puts.push(tx.objectStore('mutes').put(mute));
      const byTicket = Map.groupBy(
        events.filter(({ subject }) => subject.startsWith('ticket:')),
        ({ subject }) => subject.slice('ticket:'.length),
      );
      for (const [ticket, own] of byTicket) {
        const aside = foldTicket(own);
        if (aside) puts.push(tx.objectStore('asides').put({ ticket, ...aside }));
      }
      puts.push(projectLeaves(tx));
      puts.push(tx.objectStore('meta').put(FOLD_VERSION, 'folded'));
      await Promise.all(puts);
      await dropIndex(tx.objectStore('meta'));
      await tx.done;
    } catch (error) {
      await abort(tx);
      throw error;
    }
  });
}

/**
 * The same where the projections were made by another version of the fold: a newer Simmer knows more of what is in the log.
 * @throws ProblemError `store-*`
 */
export async function freshenProjections(db: Store): Promise<void> {
  const folded = await guardStore(() => db.get('meta', 'folded'));
  if (folded === FOLD_VERSION) return;
  await takeUpUnread(db);
  await rebuildProjections(db);
}

/** What came from elsewhere and no version here could read so far goes into the log where this one can (law 12). */
async function takeUpUnread(db: Store): Promise<void> {
  const kept = await guardStore(() => db.getAll('unread'));
  const events = kept.filter(({ record }) => eventSchema.safeParse(record).success);
  const items = kept.filter(({ record }) => vaultItemSchema.safeParse(record).success);
  if (events.length + items.length === 0) return;
  await mergeEvents(db, { events: events.map(({ record }) => record), items: items.map(({ record }) => record) });
  // Said twice it is there once: a worker that dies in between loses nothing.
  await guardStore(() => Promise.all([...events, ...items].map(({ id }) => db.delete('unread', id))));
}
