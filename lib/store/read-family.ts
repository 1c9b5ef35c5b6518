import { eventInstant } from '../cases/read-data.ts';
import type { LogEvent } from '../model/event.ts';
import { readable } from './project.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** Every event about one family of subjects, such as `account`: for what is small enough to be folded when it is asked for. @throws ProblemError `store-*` */
export function readEventsAbout(db: Store, family: 'account' | 'review'): Promise<LogEvent[]> {
  const range = IDBKeyRange.bound(`${family}:`, `${family}:\uffff`);
  return guardStore(async () => readable(await db.getAllFromIndex('events', 'subject', range)));
}

/** Every event of one type. @throws ProblemError `store-*` */
export function readEventsOfType(db: Store, type: string): Promise<LogEvent[]> {
  return guardStore(async () => readable(await db.getAllFromIndex('events', 'type', type)));
}

/** How many of the oldest openings are looked at: ids are ordered by time, but for those of cases that opened by themselves. */
const OLDEST = 100;

/** When the first case of this log opened, as an ISO 8601 instant; null where there is none. @throws ProblemError `store-*` */
export function readFirstCase(db: Store): Promise<string | null> {
  return guardStore(async () => {
    const opened = await db.getAllFromIndex('events', 'type', 'case.opened', OLDEST);
    const [first] = readable(opened).map(eventInstant).sort();
    return first ?? null;
  });
}
