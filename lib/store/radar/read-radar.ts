import { LOG_STORES, type Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { projectTickets } from './project-radar.ts';
import { countsIn, type RadarCounts } from './radar-counts.ts';
import type { RadarList, RadarRecord, RadarScope } from './radar-types.ts';

/** How many there are (`radar-counts.ts`). @throws ProblemError `store-*` */
export function readCounts(db: Store): Promise<RadarCounts> {
  return guardStore(() => countsIn(db.transaction('meta').store));
}

/** The hottest that count in a scope, hottest first. @throws ProblemError `store-*` */
export async function listHottest(db: Store, { scope, groups }: RadarScope, most: number): Promise<RadarRecord[]> {
  const scopes = scope === 'groups' ? ['mine', ...groups.map((key) => `group ${key}`)] : [scope];
  const found = await guardStore(() => {
    const index = db.transaction('radar').store.index('counted');
    return Promise.all(scopes.map((one) => index.getAll(IDBKeyRange.bound(`${one}\n`, `${one}\n\uffff`), most)));
  });
  const once = new Map(found.flat().map((record) => [record.id, record]));
  return [...once.values()].sort(byHeat).slice(0, most);
}

/** The hottest first. */
export const byHeat = (a: RadarRecord, b: RadarRecord) => (a.heat < b.heat ? -1 : a.heat > b.heat ? 1 : 0);
const ofList = (list: RadarList) => IDBKeyRange.bound([list, ''], [list, '\uffff']);

/** Ids of what stands in a list first, hottest first. @throws ProblemError `store-*` */
export function listIds(db: Store, list: RadarList, most?: number): Promise<string[]> {
  return guardStore(() => db.getAllKeysFromIndex('radar', 'list', ofList(list), most));
}

/** What stands in a list, hottest first. @throws ProblemError `store-*` */
export function listRecords(db: Store, list: RadarList, most?: number): Promise<RadarRecord[]> {
  return guardStore(() => db.getAllFromIndex('radar', 'list', ofList(list), most));
}

/** Ids of the tickets of this person whose clocks run. @throws ProblemError `store-*` */
export function listWatchedIds(db: Store): Promise<string[]> {
  return guardStore(() => db.getAllKeysFromIndex('radar', 'watched'));
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
