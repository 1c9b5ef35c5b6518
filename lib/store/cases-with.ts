import type { Case } from '../model/case.ts';
import type { EventType } from '../model/case-events.ts';
import { findCase } from './read-cases.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/**
 * Cases of which an event of a type was ever said, each once: found by the log's index, so that thousands of others are not read.
 * @throws ProblemError `store-*`
 */
export function listCasesWith(db: Store, type: EventType): Promise<Case[]> {
  return guardStore(async () => {
    const events = await db.getAllFromIndex('events', 'type', type);
    const ids = [...new Set(events.map(({ subject }) => subject.slice('case:'.length)))];
    const cases = await Promise.all(ids.map((id) => findCase(db, id)));
    return [...new Map(cases.flatMap((it) => (it ? [[it.id, it] as const] : []))).values()];
  });
}
