import type { IDBPTransaction } from 'idb';
import { foldCases } from '../cases/fold-case.ts';
import { foldMutes, foldTicket } from '../cases/fold-ticket.ts';
import type { LogEvent } from '../model/event.ts';
import { eventSchema } from '../model/event.ts';
import { markChanged } from './index-marks.ts';
import type { LOG_STORES, SimmerSchema } from './schema.ts';

export type LogTransaction = IDBPTransaction<SimmerSchema, typeof LOG_STORES, 'readwrite'>;

/** Events that this version can read. One that it cannot stays in the log untouched (law 12). */
export function readable(events: LogEvent[]): LogEvent[] {
  return events.filter((event) => eventSchema.safeParse(event).success);
}

/**
 * Brings the projections up to date with events that were just put into the log, in the same transaction: a view never
 * shows what was not committed, and nothing committed is missing from a view, whenever the worker dies.
 */
export async function project(tx: LogTransaction, added: readonly LogEvent[]): Promise<void> {
  const subjects = new Set(added.map(({ subject }) => subject));
  const cases = new Set([...subjects].filter((subject) => subject.startsWith('case:')));
  const done = new Set<string>();
  for (const subject of cases) {
    if (!done.has(subject)) await projectCases(tx, subject, done);
  }
  for (const subject of subjects) if (subject.startsWith('ticket:')) await projectAside(tx, subject);
  const requesters = added.flatMap(({ data }) => (typeof data.requester === 'string' ? [data.requester] : []));
  for (const requester of new Set(requesters)) await projectMutes(tx, requester);
  await markChanged(tx.objectStore('meta'), subjects);
}

/** All cases that could have to do with one another: those of the same ticket, for a second opening joins the first. */
async function projectCases(tx: LogTransaction, subject: string, done: Set<string>): Promise<void> {
  const events = tx.objectStore('events');
  const own = await events.index('subject').getAll(subject);
  const tickets = new Set(own.flatMap(({ data }) => (typeof data.ticket === 'string' ? [data.ticket] : [])));
  const related = new Map<string, LogEvent[]>([[subject, own]]);
  for (const ticket of tickets) {
    for (const other of await events.index('ticket').getAll(ticket)) {
      if (!other.subject.startsWith('case:') || related.has(other.subject)) continue;
      related.set(other.subject, await events.index('subject').getAll(other.subject));
    }
  }
  const folded = foldCases(readable([...related.values()].flat()));
  const store = tx.objectStore('cases');
  for (const known of related.keys()) {
    done.add(known);
    const id = known.slice('case:'.length);
    const it = folded.get(id);
    // A case that joined another is shown as part of that one from now on.
    await (it ? store.put(it) : store.delete(id));
  }
}

async function projectAside(tx: LogTransaction, subject: string): Promise<void> {
  const ticket = subject.slice('ticket:'.length);
  const aside = foldTicket(readable(await tx.objectStore('events').index('subject').getAll(subject)));
  await (aside ? tx.objectStore('asides').put({ ticket, ...aside }) : tx.objectStore('asides').delete(ticket));
}

async function projectMutes(tx: LogTransaction, requester: string): Promise<void> {
  const events = readable(await tx.objectStore('events').index('requester').getAll(requester));
  for (const mute of foldMutes(events)) await tx.objectStore('mutes').put(mute);
}
