import type { Case, CaseMark } from '../model/case.ts';
import type { VaultItem } from '../model/event.ts';
import { CASE_STEPS } from '../model/kinds.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** A case by its id, or by the id of one that joined it. @throws ProblemError `store-*` */
export function findCase(db: Store, id: string): Promise<Case | undefined> {
  return guardStore(async () => (await db.get('cases', id)) ?? (await db.getFromIndex('cases', 'joined', id)));
}

/**
 * The case of a ticket that is in hand: the open one of its own, else the open one about many that carries it, else whichever
 * was closed last. @throws ProblemError `store-*`
 */
export function findCaseOfTicket(db: Store, ticket: string): Promise<Case | undefined> {
  return guardStore(async () => {
    const own = await db.getAllFromIndex('cases', 'ticket', ticket);
    own.sort((a, b) => b.openedAt.localeCompare(a.openedAt));
    const open = own.find(({ closedAt }) => closedAt === null);
    return open ?? (await findGroupOfTicket(db, ticket)) ?? own[0];
  });
}

/** The case about many that carries a ticket, the latest of the open ones first. @throws ProblemError `store-*` */
function findGroupOfTicket(db: Store, ticket: string): Promise<Case | undefined> {
  return guardStore(async () => {
    const said = await db.getAllFromIndex('events', 'ticket', ticket);
    const ids = new Set(said.flatMap(({ type, subject }) => (type === 'case.ticket-joined' ? [subject.slice(5)] : [])));
    const cases = await Promise.all([...ids].map((id) => findCase(db, id)));
    const carrying = cases.flatMap((it) => (it?.tickets?.some((one) => one.ticket === ticket) ? [it] : []));
    carrying.sort((a, b) => b.openedAt.localeCompare(a.openedAt));
    return carrying.find(({ closedAt }) => closedAt === null) ?? carrying[0];
  });
}

/** Every case that is not closed, the oldest first. @throws ProblemError `store-*` */
export function listOpenCases(db: Store): Promise<Case[]> {
  return guardStore(async () => {
    const open = CASE_STEPS.filter((step) => step !== 'closed');
    const tx = db.transaction('cases');
    const cases = await Promise.all(open.map((step) => tx.store.index('step').getAll(step)));
    return cases.flat().sort((a, b) => a.openedAt.localeCompare(b.openedAt));
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

/** How many cases are closed. @throws ProblemError `store-*` */
export function countClosedCases(db: Store): Promise<number> {
  return guardStore(() => db.countFromIndex('cases', 'closed'));
}

/** Closed cases, the one that was closed last first. @throws ProblemError `store-*` */
export function listClosedCases(db: Store, limit: number): Promise<Case[]> {
  return guardStore(async () => {
    const { store } = db.transaction('cases');
    const keys = await store.index('closed').getAllKeys();
    const cases = await Promise.all(
      keys
        .slice(-limit)
        .reverse()
        .map((id) => store.get(id)),
    );
    return cases.filter((it) => it !== undefined);
  });
}

/** Every case about many alike tickets, open or closed. @throws ProblemError `store-*` */
export function listGroups(db: Store): Promise<Case[]> {
  return guardStore(() => db.getAllFromIndex('cases', 'cause', 'similar'));
}

/** The open cases about many alike tickets, the oldest first. @throws ProblemError `store-*` */
export async function listOpenGroups(db: Store): Promise<Case[]> {
  const open = (await listGroups(db)).filter(({ closedAt }) => closedAt === null);
  return open.sort((a, b) => a.openedAt.localeCompare(b.openedAt));
}

/** The cases that want one thing still, open or closed. @throws ProblemError `store-*` */
export function listMarked(db: Store, mark: CaseMark): Promise<Case[]> {
  return guardStore(() => db.getAllFromIndex('cases', 'marks', mark));
}
