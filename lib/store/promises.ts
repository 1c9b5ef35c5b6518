import type { KeptPromise } from '../model/promise.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** Open promises due up to a moment, the one due first in front; all that are open where none is given. @throws ProblemError `store-*` */
export function listOpenPromises(db: Store, until?: string): Promise<KeptPromise[]> {
  return guardStore(async () => {
    const range = until === undefined ? null : IDBKeyRange.upperBound(until);
    const found = await db.getAllFromIndex('promises', 'openUntil', range);
    return found.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  });
}

/** Every promise of a ticket, in whatever state. @throws ProblemError `store-*` */
export function listPromisesOf(db: Store, ticket: string): Promise<KeptPromise[]> {
  return guardStore(() => db.getAllFromIndex('promises', 'ticket', ticket));
}

/** @throws ProblemError `store-*` */
export function findPromise(db: Store, ticket: string, id: string): Promise<KeptPromise | undefined> {
  return guardStore(() => db.get('promises', [ticket, id]));
}
