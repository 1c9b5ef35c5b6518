import { sortEvents } from '../cases/sort-events.ts';
import type { Case } from '../model/case.ts';
import type { LogEvent } from '../model/event.ts';
import { readable } from './project.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/**
 * Everything that was said of a case and of those that joined it, in log order, also of types this version does not know.
 * @throws ProblemError `store-*`
 */
export function listCaseEvents(db: Store, it: Pick<Case, 'id' | 'joined'>): Promise<LogEvent[]> {
  return guardStore(async () => {
    const { store } = db.transaction('events');
    const all = await Promise.all([it.id, ...it.joined].map((id) => store.index('subject').getAll(`case:${id}`)));
    return sortEvents(readable(all.flat()));
  });
}

/**
 * The same with what the customers were promised while the case was in hand (U2): that is said of their tickets.
 * @throws ProblemError `store-*`
 */
export async function listTimelineEvents(
  db: Store,
  it: Pick<Case, 'id' | 'joined' | 'ticket' | 'tickets'>,
): Promise<LogEvent[]> {
  const own = await listCaseEvents(db, it);
  const ids = [it.id, ...it.joined];
  const promised = await guardStore(async () => {
    const kept = await Promise.all(ids.map((id) => db.getAllFromIndex('promises', 'case', id)));
    const carried = [it.ticket, ...(it.tickets ?? []).map(({ ticket }) => ticket)].flatMap((ticket) => ticket ?? []);
    const tickets = new Set([...carried, ...kept.flat().map(({ ticket }) => ticket)]);
    return Promise.all([...tickets].map((ticket) => db.getAllFromIndex('events', 'subject', `ticket:${ticket}`)));
  });
  const isHere = ({ type, data }: LogEvent) => type.startsWith('promise.') && ids.includes(String(data.case));
  return sortEvents([...own, ...readable(promised.flat()).filter(isHere)]);
}
