import { applyEvent } from '../cases/apply-event.ts';
import { ticketOf } from '../cases/case-families.ts';
import { foldCases } from '../cases/fold-case.ts';
import { findCaseId } from '../cases/new-case.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { markChanged } from './index-marks.ts';
import { isLast, type LogTransaction, project } from './project.ts';
import { projectRadar } from './radar/project-radar.ts';

/**
 * The same as `project` for many events that are new to the log, as a page of the team's database is. Most of them come after all
 * that is known of their cases, or tell a case from its beginning: those are put on top, all at once, without reading what was said
 * before. Where anything else could have a part in it, all of that case is folded anew.
 * @param renewed subjects of events that took the place of others
 */
export async function projectTaken(
  tx: LogTransaction,
  added: readonly LogEvent[],
  renewed: ReadonlySet<string>,
): Promise<void> {
  const bySubject = Map.groupBy(added, ({ subject }) => subject);
  const told = await Promise.all(
    [...bySubject].map(async ([subject, events]) => ({
      subject,
      isOnTop: !renewed.has(subject) && (await putOnTop(tx, subject, sortEvents(events))),
    })),
  );
  const onTop = new Set(told.flatMap(({ subject, isOnTop }) => (isOnTop ? [subject] : [])));
  await markChanged(tx.objectStore('meta'), onTop);
  await projectRadar(
    tx,
    added.filter(({ subject }) => onTop.has(subject)),
  );
  await project(
    tx,
    added.filter(({ subject }) => !onTop.has(subject)),
  );
}

/** @param events of one subject, in log order @returns false where that is not enough */
async function putOnTop(tx: LogTransaction, subject: string, events: readonly LogEvent[]): Promise<boolean> {
  const id = findCaseId(subject);
  const [first] = events;
  if (id === undefined || !first) return false;
  const cases = tx.objectStore('cases');
  const known = await cases.get(id);
  const next = known ? await goOn(tx, known, events, first) : await begin(tx, id, subject, events);
  if (next) await cases.put(next);
  return next !== undefined;
}

/** The case with these events after all that it has; an opening may join another case, and so may anything of the same ticket. */
async function goOn(
  tx: LogTransaction,
  it: Case,
  events: readonly LogEvent[],
  first: LogEvent,
): Promise<Case | undefined> {
  if (events.some((event) => ticketOf(event) !== undefined) || !(await isLast(tx, it, first))) return undefined;
  return events.reduce(applyEvent, it);
}

/** A case of which nothing was known: where these events are all of it, and of its ticket. */
async function begin(
  tx: LogTransaction,
  id: string,
  subject: string,
  events: readonly LogEvent[],
): Promise<Case | undefined> {
  const log = tx.objectStore('events');
  const tickets = new Set(events.flatMap(({ data }) => (typeof data.ticket === 'string' ? [data.ticket] : [])));
  const [all, ...ofTickets] = await Promise.all([
    log.index('subject').count(subject),
    ...[...tickets].map((ticket) => log.index('ticket').count(ticket)),
  ]);
  const own = events.filter(({ data }) => typeof data.ticket === 'string').length;
  if (all !== events.length || ofTickets.reduce((sum, count) => sum + count, 0) !== own) return undefined;
  return foldCases(events).get(id);
}
