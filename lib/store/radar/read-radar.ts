import { LOG_STORES, type Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { projectTickets } from './project-radar.ts';
import { countsIn, type RadarCounts } from './radar-counts.ts';
import type { RadarList, RadarRecord } from './radar-types.ts';

/** How many there are (`radar-counts.ts`). @throws ProblemError `store-*` */
export function readCounts(db: Store): Promise<RadarCounts> {
  return guardStore(() => countsIn(db.transaction('meta').store));
}

const rangeOf = (scope: string) => IDBKeyRange.bound(`${scope}\n`, `${scope}\n\uffff`);

/** The hottest that count under a scope, hottest first. @throws ProblemError `store-*` */
export function listHottest(db: Store, scope: string, most: number): Promise<RadarRecord[]> {
  return guardStore(async () => {
    const found: RadarRecord[] = [];
    const index = db.transaction('radar').store.index('counted');
    let cursor = most > 0 ? await index.openCursor(rangeOf(scope), 'prev') : null;
    while (cursor) {
      found.push(cursor.value);
      cursor = found.length < most ? await cursor.continue() : null;
    }
    return found;
  });
}

/** Everything that stands in a list, in no order. @throws ProblemError `store-*` */
export function listRecords(db: Store, list: RadarList): Promise<RadarRecord[]> {
  return guardStore(() => db.getAllFromIndex('radar', 'list', list));
}

/** The records of these ids; one that is not there any more is left out. @throws ProblemError `store-*` */
export function findRecords(db: Store, ids: readonly string[]): Promise<RadarRecord[]> {
  return guardStore(async () => {
    const { store } = db.transaction('radar');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((record) => record !== undefined);
  });
}

/**
 * Puts back what was snoozed until now. It is asked before the radar is: an alarm may be late, and a computer may have slept.
 * @param now ISO 8601 instant
 * @returns when the next snooze ends, as an ISO 8601 instant; undefined where none is running
 * @throws ProblemError `store-*`
 */
export function wakeSnoozed(db: Store, now: string): Promise<string | undefined> {
  return guardStore(async () => {
    const index = db.transaction('radar').store.index('until');
    const [over, next] = await Promise.all([
      index.getAllKeys(IDBKeyRange.upperBound(now)),
      index.openKeyCursor(IDBKeyRange.lowerBound(now, true)),
    ]);
    if (over.length > 0) {
      const tx = db.transaction(LOG_STORES, 'readwrite');
      await projectTickets(tx, over);
      await tx.done;
    }
    return next?.key;
  });
}
