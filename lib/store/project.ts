import { applyEvent } from '../cases/apply-event.ts';
import { ticketOf } from '../cases/case-families.ts';
import { foldCases } from '../cases/fold-case.ts';
import { foldPromises } from '../cases/fold-promises.ts';
import { foldMutes, foldTicket } from '../cases/fold-ticket.ts';
import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { isEvent } from '../model/is-event.ts';
import { policyFromEvents } from '../policy/policy-from-events.ts';
import { markChanged } from './index-marks.ts';
import type { LogTransaction } from './log-transaction.ts';
import { projectRadar } from './radar/project-radar.ts';
import { LEAVES_KEY } from './sync-meta.ts';

export type { LogTransaction };

const caseId = (subject: string) => subject.slice('case:'.length);

/** Events that this version can read. One that it cannot stays in the log untouched (law 12). */
export function readable(events: LogEvent[]): LogEvent[] {
  return events.filter(isEvent);
}

/**
 * Brings the projections up to date with events that were just put into the log, in the same transaction: a view never
 * shows what was not committed, and nothing committed is missing from a view, whenever the worker dies.
 */
export async function project(tx: LogTransaction, added: readonly LogEvent[]): Promise<void> {
  const subjects = new Set(added.map(({ subject }) => subject));
  const done = new Set<string>();
  for (const subject of subjects) {
    if (subject.startsWith('case:') && !done.has(subject)) await projectCases(tx, subject, done);
  }
  for (const subject of subjects) if (subject.startsWith('ticket:')) await projectTicket(tx, subject);
  const requesters = added.flatMap(({ data }) => (typeof data.requester === 'string' ? [data.requester] : []));
  for (const requester of new Set(requesters)) await projectMutes(tx, requester);
  if (subjects.has('policy:leaves')) await projectLeaves(tx);
  await markChanged(tx.objectStore('meta'), subjects);
  await projectRadar(tx, added);
}

/**
 * The same for events that come after all that is in the log of their subjects: what is said of a case that is known is put on
 * top of it, however long its log is.
 * @param added in log order
 */
export async function projectNext(tx: LogTransaction, added: readonly LogEvent[]): Promise<void> {
  const rest: LogEvent[] = [];
  const applied: LogEvent[] = [];
  for (const event of added) {
    if (await applyNext(tx, event)) applied.push(event);
    else rest.push(event);
  }
  const subjects = new Set(applied.map(({ subject }) => subject));
  await markChanged(tx.objectStore('meta'), subjects);
  await projectRadar(tx, applied);
  await project(tx, rest);
}

/** Puts an event on top of its case; false where that is not enough: what puts a case on a ticket may join it to another. */
async function applyNext(tx: LogTransaction, event: LogEvent): Promise<boolean> {
  if (!event.subject.startsWith('case:') || ticketOf(event) !== undefined) return false;
  const cases = tx.objectStore('cases');
  const it = await cases.get(caseId(event.subject));
  if (!it || !(await isLast(tx, it, event))) return false;
  await cases.put(applyEvent(it, event));
  return true;
}

/**
 * True for an event that comes after all that is known of its case, and that no other case can have a part in: a later case of the
 * same ticket is one because this one was closed by then.
 */
export async function isLast(tx: LogTransaction, it: Case, event: LogEvent): Promise<boolean> {
  if (it.upTo >= event.at || it.ticket !== it.opened.ticket) return false;
  const said = it.ticket === null ? [] : await tx.objectStore('events').index('ticket').getAll(it.ticket);
  return !said.some((other) => ticketOf(other) !== undefined && other.at >= event.at);
}

/** All cases that could have to do with one another: those that were ever on the same ticket, for a second opening joins the first. */
async function readRelated(tx: LogTransaction, subject: string): Promise<Map<string, LogEvent[]>> {
  const events = tx.objectStore('events');
  const related = new Map<string, LogEvent[]>();
  const tickets = new Set<string>();
  const waiting = [subject];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (related.has(next)) continue;
    const own = readable(await events.index('subject').getAll(next));
    related.set(next, own);
    for (const event of own) {
      const ticket = ticketOf(event);
      if (ticket === undefined || tickets.has(ticket)) continue;
      tickets.add(ticket);
      const alike = await events.index('ticket').getAll(ticket);
      waiting.push(...alike.flatMap((other) => (ticketOf(other) === undefined ? [] : [other.subject])));
    }
  }
  return related;
}

async function projectCases(tx: LogTransaction, subject: string, done: Set<string>): Promise<void> {
  const related = await readRelated(tx, subject);
  const folded = foldCases([...related.values()].flat());
  const store = tx.objectStore('cases');
  for (const known of related.keys()) {
    done.add(known);
    const it: Case | undefined = folded.get(caseId(known));
    // A case that joined another is shown as part of that one from now on.
    await (it ? store.put(it) : store.delete(caseId(known)));
  }
}

/** What the team lets leave is asked with every text that is made: the policy is not folded for each. */
export async function projectLeaves(tx: Pick<LogTransaction, 'objectStore'>): Promise<void> {
  const { leaves } = policyFromEvents(await tx.objectStore('events').index('subject').getAll('policy:leaves'));
  const meta = tx.objectStore('meta');
  await (leaves ? meta.put(leaves, LEAVES_KEY) : meta.delete(LEAVES_KEY));
}

/** What was decided about a ticket, and what its customer was promised. */
async function projectTicket(tx: LogTransaction, subject: string): Promise<void> {
  const ticket = subject.slice('ticket:'.length);
  const events = readable(await tx.objectStore('events').index('subject').getAll(subject));
  const aside = foldTicket(events);
  await (aside ? tx.objectStore('asides').put({ ticket, ...aside }) : tx.objectStore('asides').delete(ticket));
  for (const promise of foldPromises(events).promises) await tx.objectStore('promises').put(promise);
}

async function projectMutes(tx: LogTransaction, requester: string): Promise<void> {
  const events = readable(await tx.objectStore('events').index('requester').getAll(requester));
  for (const mute of foldMutes(events)) await tx.objectStore('mutes').put(mute);
}
