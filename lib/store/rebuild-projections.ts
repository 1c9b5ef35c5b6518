import { unwrap } from 'idb';
import { caseFamilies } from '../cases/case-families.ts';
import { foldCases } from '../cases/fold-case.ts';
import { foldPromises } from '../cases/fold-promises.ts';
import { foldMutes, foldTicket } from '../cases/fold-ticket.ts';
import { parseAhead } from '../cases/read-data.ts';
import { eventSchema, type LogEvent, vaultItemSchema } from '../model/event.ts';
import { endedBy } from './ended-by.ts';
import { dropIndex } from './index-marks.ts';
import { mergeEvents } from './merge-events.ts';
import { type LogTransaction, projectLeaves, readable } from './project.ts';
import { dropRadar } from './radar/radar-basis.ts';
import { readPieces } from './read-pieces.ts';
import { FOLD_VERSION, LOG_STORES, type Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/**
 * Makes every projection anew from the log, in one transaction: until it is done the old ones stand. It is relaxed, for what a power
 * cut takes away is made again at the next start.
 * @throws ProblemError `store-*`
 */
export function rebuildProjections(db: Store): Promise<void> {
  return guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'relaxed' });
    try {
      const log = await sortLog(tx);
      await projectLeaves(tx);
      await dropIndex(tx.objectStore('meta'));
      await dropRadar(tx.objectStore('meta'));
      putAnew(tx, log);
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

/**
 * Puts what a log folds to in the place of what is there. Each is put as soon as it is known, so that the browser writes while the next
 * ones are folded, and none is waited for: one that fails ends the transaction.
 */
function putAnew(tx: LogTransaction, log: SortedLog): void {
  const raw = unwrap(tx);
  const [cases, asides, mutes] = [raw.objectStore('cases'), raw.objectStore('asides'), raw.objectStore('mutes')];
  const promises = raw.objectStore('promises');
  for (const store of [cases, asides, mutes, promises]) store.clear();
  for (const family of caseFamilies(log.cases)) for (const it of foldCases(family).values()) cases.put(it);
  for (const mute of foldMutes(log.disagreed)) mutes.put(mute);
  for (const [subject, events] of log.tickets) {
    const aside = foldTicket(events);
    if (aside) asides.put({ ticket: subject.slice('ticket:'.length), ...aside });
    for (const promise of foldPromises(events).promises) promises.put(promise);
  }
  raw.objectStore('meta').put(FOLD_VERSION, 'folded');
}

/** What the projections are made of, by subject. */
interface SortedLog {
  cases: Map<string, LogEvent[]>;
  tickets: Map<string, LogEvent[]>;
  disagreed: LogEvent[];
}

async function sortLog(tx: LogTransaction): Promise<SortedLog> {
  const log: SortedLog = { cases: new Map(), tickets: new Map(), disagreed: [] };
  const add = (to: Map<string, LogEvent[]>, event: LogEvent) => {
    const own = to.get(event.subject);
    if (own) own.push(event);
    else to.set(event.subject, [event]);
  };
  for await (const piece of readPieces(tx)) {
    for (const event of readable(piece)) {
      parseAhead(event);
      if (event.subject.startsWith('case:')) add(log.cases, event);
      if (event.subject.startsWith('ticket:')) add(log.tickets, event);
      if (event.type === 'ticket.disagreed') log.disagreed.push(event);
    }
  }
  return log;
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
