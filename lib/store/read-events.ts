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
