import { browser } from '../../../lib/browser/browser.ts';
import type { Tells } from '../../../lib/messages/case-parts/customer-tells.ts';
import type { CustomerView } from '../../../lib/messages/case-parts/customer-view.ts';
import type { Case } from '../../../lib/model/case.ts';

/** A text put into a ticket's reply box: what it tells, and when it was seen there as sent; null until then. */
export interface Reply {
  tells: Tells | null;
  sentAt: string | null;
}

const slotOf = (ticket: string) => `reply:${ticket}`;
const ticketsOf = (it: Case) =>
  [it.ticket, ...(it.tickets ?? []).map(({ ticket }) => ticket)].flatMap((one) => one ?? []);

async function read(ticket: string): Promise<Reply | undefined> {
  const slot = slotOf(ticket);
  return (await browser.storage.session.get(slot))[slot] as Reply | undefined;
}

/**
 * Remembers, for as long as the browser runs, what the text tells that was just inserted; the latest of a ticket counts.
 * @param ticket hash of the ticket's key
 */
export async function keepReply(ticket: string, tells: Tells | null): Promise<void> {
  await browser.storage.session.set({ [slotOf(ticket)]: { tells, sentAt: null } satisfies Reply });
}

/** The page saw it in its ticket. False where nothing from here was waited for. `at`: ISO 8601 instant. */
export async function noteSent(ticket: string, at: string): Promise<boolean> {
  const reply = await read(ticket);
  if (!reply) return false;
  await browser.storage.session.set({ [slotOf(ticket)]: { ...reply, sentAt: at } satisfies Reply });
  return true;
}

/** The reply in one of a case's tickets that was seen as sent and not logged yet. */
export async function findSent(it: Case): Promise<(Reply & { sentAt: string }) | undefined> {
  for (const ticket of ticketsOf(it)) {
    const reply = await read(ticket);
    if (reply?.sentAt) return { tells: reply.tells?.case === it.id ? reply.tells : null, sentAt: reply.sentAt };
  }
  return undefined;
}

/** What a person said of it, or that it was sent, is said once. */
export async function dropReplies(it: Case): Promise<void> {
  await browser.storage.session.remove(ticketsOf(it).map(slotOf));
}

/** As the card shows it. */
export async function sentView(it: Case): Promise<CustomerView['sent']> {
  const sent = await findSent(it);
  if (!sent) return null;
  return { at: sent.sentAt, as: sent.tells === null ? 'contact' : sent.tells.parts ? 'update' : 'told' };
}
