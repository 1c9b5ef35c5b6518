import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { ElsewhereShown } from '../../lib/messages/elsewhere-shown.ts';
import type { Case } from '../../lib/model/case.ts';
import { listOpenCases, readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Moment } from './context.ts';
import { whoName } from './names.ts';

/** Open cases by the keyed hash of their customer: as the case says it, or as its ticket was seen on this computer (U4). @throws ProblemError `store-*` */
export async function openByCustomer(db: Store): Promise<Map<string, Case[]>> {
  const open = (await listOpenCases(db)).filter(({ ticket }) => ticket !== null);
  const seen = await guardStore(() => {
    const { store } = db.transaction('seen');
    return Promise.all(open.map(({ ticket }) => store.get(ticket as string)));
  });
  const all = new Map<string, Case[]>();
  open.forEach((it, at) => {
    const customers = new Set([it.opened.requester, seen[at]?.customer]);
    for (const customer of customers) if (customer) all.set(customer, [...(all.get(customer) ?? []), it]);
  });
  return all;
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
  const own = ((await openByCustomer(db)).get(requester) ?? []).filter((it) => isElsewhere(it, site)).toReversed();
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
