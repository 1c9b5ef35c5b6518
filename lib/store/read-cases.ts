import type { Case } from '../model/case.ts';
import type { VaultItem } from '../model/event.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** A case by its id, or by the id of one that joined it. @throws ProblemError `store-*` */
export function findCase(db: Store, id: string): Promise<Case | undefined> {
  return guardStore(async () => (await db.get('cases', id)) ?? (await db.getFromIndex('cases', 'joined', id)));
}

/** The case of a ticket that is in hand: the open one, else the one that was closed last. @throws ProblemError `store-*` */
export function findCaseOfTicket(db: Store, ticket: string): Promise<Case | undefined> {
  return guardStore(async () => {
    const cases = await db.getAllFromIndex('cases', 'ticket', ticket);
    cases.sort((a, b) => b.openedAt.localeCompare(a.openedAt));
    return cases.find(({ closedAt }) => closedAt === null) ?? cases[0];
  });
}

/** Every case, the one that changed last first. @throws ProblemError `store-*` */
export function listCases(db: Store): Promise<Case[]> {
  return guardStore(async () => {
    const cases = await db.getAll('cases');
    return cases.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  });
}

/** Vault items by id. An id that is not in the vault is left out. @throws ProblemError `store-*` */
export function readVault(db: Store, ids: Iterable<string>): Promise<Map<string, VaultItem>> {
  return guardStore(async () => {
    const tx = db.transaction('vault');
    const items = await Promise.all([...new Set(ids)].map((id) => tx.store.get(id)));
    return new Map(items.flatMap((item) => (item ? [[item.id, item] as const] : [])));
  });
}
