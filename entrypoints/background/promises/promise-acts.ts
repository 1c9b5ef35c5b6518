import { mask } from '../../../lib/cases/mask.ts';
import { newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import type { Request } from '../../../lib/messages/messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { findPromise } from '../../../lib/store/promises.ts';
import { findCaseOfTicket } from '../../../lib/store/read-cases.ts';
import { act } from '../act.ts';
import type { Background } from '../context.ts';
import { pageWithTicket } from '../page-with-ticket.ts';
import type { TabPage } from '../tab-state.ts';

/** The ticket in front with what was offered of it. @throws ProblemError `no-ticket`, `promise-gone` where it is not offered any more */
async function offered(tabId: number, id: string) {
  const page = await pageWithTicket(tabId);
  const offer = page.promises?.offers.find((one) => one.id === id);
  if (page.hash === null || !offer) throw new ProblemError('promise-gone');
  return { page, hash: page.hash, offer };
}

const refOf = ({ head }: { head: NonNullable<TabPage['head']> }) =>
  JSON.stringify({ key: head.key, url: head.url, subject: mask(head.subject), requester: mask(head.requester) });

/** The open case of a ticket, which the event then names. */
async function caseOf(bg: Background, hash: string): Promise<{ case?: string }> {
  const it = await bg.store((db) => findCaseOfTicket(db, hash));
  return it && it.closedAt === null ? { case: it.id } : {};
}

/**
 * Keeps track of what was offered, at the time heard or at the one a person put in its place; or as the new time of another
 * promise of the ticket. @throws ProblemError `no-ticket`, `promise-gone`, `promise-past`, `store-*`
 */
export async function takeUp(
  bg: Background,
  { tabId, offer: id, dueAt, instead }: Request<'promise.take-up'>,
): Promise<void> {
  const { page, hash, offer } = await offered(tabId, id);
  const now = new Date().toISOString();
  const due = dueAt ?? offer.dueAt;
  checkAhead(due);
  const subject = `ticket:${hash}`;
  const of = await caseOf(bg, hash);
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), now, page.requester);
  const quote = keep('quote', offer.quote) ?? '';
  if (instead) {
    const other = await bg.store((db) => findPromise(db, hash, instead));
    // Settled meanwhile: what was just promised would be lost with it.
    if (other?.state !== 'open') throw new ProblemError('promise-gone');
    const event = newEvent('promise.moved', subject, { promise: instead, dueAt: due, quote, offer: id, ...of });
    return void (await act(bg, { events: [event], items }));
  }
  const event = newEvent('promise.made', subject, {
    promise: id,
    quote,
    ticketRef: keep('ticket', refOf(page)),
    dueAt: due,
    ...(due === offer.dueAt ? {} : { heardAt: offer.dueAt }),
    saidAt: offer.saidAt,
    precision: due === offer.dueAt ? offer.precision : 'time',
    timeZone: offer.timeZone ?? null,
    maker: offer.maker ?? null,
    ...of,
  });
  await act(bg, { events: [event], items });
}

/** It was no promise, or needs no watching: nobody is asked about it again. @throws ProblemError as `takeUp` */
export async function decline(bg: Background, { tabId, offer: id }: Request<'promise.decline'>): Promise<void> {
  const { hash } = await offered(tabId, id);
  // Of no case: what was never kept track of is no part of its timeline.
  await act(bg, { events: [newEvent('promise.dropped', `ticket:${hash}`, { promise: id })], items: [] });
}

/** @throws ProblemError `promise-past` for a time that is over */
function checkAhead(dueAt: string): void {
  if (Date.parse(dueAt) <= Date.now()) throw new ProblemError('promise-past');
}

/** Done, moved or let go. What somebody else has settled meanwhile stays as it is. @throws ProblemError `promise-gone`, `promise-past`, `store-*` */
export async function settle(bg: Background, { ticket, promise, act: said }: Request<'promise.settle'>): Promise<void> {
  const it = await bg.store((db) => findPromise(db, ticket, promise));
  if (!it) throw new ProblemError('promise-gone');
  if (it.state !== 'open') return;
  const subject = `ticket:${ticket}`;
  const of = await caseOf(bg, ticket);
  if (said.what === 'moved') checkAhead(said.dueAt);
  const event =
    said.what === 'kept'
      ? newEvent('promise.kept', subject, { promise, at: said.at ?? null, ...of })
      : said.what === 'moved'
        ? newEvent('promise.moved', subject, { promise, dueAt: said.dueAt, ...of })
        : newEvent('promise.dropped', subject, { promise, ...of });
  await act(bg, { events: [event], items: [] });
}
