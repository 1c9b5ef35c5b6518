import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { ElsewhereShown } from '../../lib/messages/elsewhere-shown.ts';
import type { Case } from '../../lib/model/case.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Moment } from './context.ts';
import { whoName } from './names.ts';

/**
 * Open cases of these customers, the oldest first, by the keyed hash of each: as the case says it, or as its ticket was seen on this
 * computer (U4). @throws ProblemError `store-*`
 */
export async function openByCustomer(db: Store, customers: Iterable<string>): Promise<Map<string, Case[]>> {
  const all = await guardStore(() => {
    const tx = db.transaction(['cases', 'seen']);
    const [cases, seen] = [tx.objectStore('cases'), tx.objectStore('seen')];
    return Promise.all(
      [...new Set(customers)].map(async (customer) => {
        const tickets = await seen.index('customer').getAllKeys(customer);
        const found = await Promise.all([
          cases.index('customer').getAll(customer),
          ...tickets.map((ticket) => cases.index('ticket').getAll(ticket)),
        ]);
        return [customer, found.flat()] as const;
      }),
    );
  });
  return new Map(
    all.map(([customer, found]) => {
      const once = new Map(found.map((it) => [it.id, it]));
      const open = [...once.values()].filter(({ ticket, closedAt }) => ticket !== null && closedAt === null);
      return [customer, open.sort((a, b) => a.openedAt.localeCompare(b.openedAt))];
    }),
  );
}

/** Whether a case stands in another helpdesk than a ticket's. */
export const isElsewhere = (it: Case, site: string | null): boolean =>
  site !== null && it.site !== null && it.site !== site;

/** Open cases of the customer in front that are in another helpdesk (U4), the newest first. @throws ProblemError `store-*` */
export async function findElsewhere(
  db: Store,
  { requester, site }: { requester: string | null; site: string | null },
  moment: Moment,
): Promise<ElsewhereShown[]> {
  if (requester === null) return [];
  const own = ((await openByCustomer(db, [requester])).get(requester) ?? [])
    .filter((it) => isElsewhere(it, site))
    .toReversed();
  const items = await readVault(
    db,
    own.flatMap(({ ticketRef }) => ticketRef ?? []),
  );
  return own.map((it) => {
    const item = items.get(it.ticketRef ?? '');
    return {
      id: it.id,
      ref: caseRef(it.id),
      site: it.site ?? '',
      severity: it.severity,
      owner: whoName(it.owner, moment),
      url: parseRef(item && 'text' in item ? item.text : null).url ?? null,
    };
  });
}
