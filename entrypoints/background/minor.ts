import { foldMinor, type Minor } from '../../lib/cases/fold-minor.ts';
import { mask } from '../../lib/cases/mask.ts';
import { newEvent, vaultKeeper } from '../../lib/cases/new-event.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { pageWithTicket } from './page-with-ticket.ts';

/** The minor issue of a ticket, by the ticket's hash. @throws ProblemError `store-*` */
export function findMinor(db: Store, hash: string): Promise<Minor | null> {
  return guardStore(async () => foldMinor(await db.getAllFromIndex('events', 'subject', `ticket:${hash}`)));
}

/** The same as a panel shows it; null where there is none, or it is fixed. */
export async function showMinor(db: Store, hash: string, { say }: Moment): Promise<PanelState['minor']> {
  const minor = await findMinor(db, hash);
  if (!minor || minor.doneAt !== null) return null;
  const item = (await readVault(db, [minor.defect])).get(minor.defect);
  const defect = item && !('erased' in item) ? item.text : say('case.erased');
  return { defect, fixOn: minor.fixOn, toldAt: minor.toldAt };
}

/** Says something of the minor issue of the ticket in front. @throws ProblemError `no-ticket`, `store-*` */
export async function sayOfMinor(
  bg: Background,
  tabId: number,
  what: { defect: string; fixOn: string } | 'told' | 'done',
): Promise<void> {
  const { hash, requester, head } = await pageWithTicket(tabId);
  if (hash === null) return;
  const { now } = await readMoment(bg);
  const subject = `ticket:${hash}`;
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), now, requester);
  if (what === 'told') return void (await act(bg, { events: [newEvent('ticket.minor-told', subject, {})], items }));
  if (what === 'done') return void (await act(bg, { events: [newEvent('ticket.minor-done', subject, {})], items }));
  const { key, url } = head;
  const event = newEvent('ticket.minor-recorded', subject, {
    ticketRef: keep(
      'ticket',
      JSON.stringify({ key, url, subject: mask(head.subject), requester: mask(head.requester) }),
    ),
    defect: keep('defect', mask(what.defect)) ?? '',
    fixOn: what.fixOn,
  });
  await act(bg, { events: [event], items });
}
