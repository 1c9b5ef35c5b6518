import type { TicketHead } from '../../lib/messages/panel-state.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { actByItself } from './automatic.ts';
import { updateBadge } from './badge.ts';
import { type Background, readMoment } from './context.ts';
import { noteAlike } from './knowledge/note-alike.ts';
import { noteTurn } from './note-turn.ts';
import { findOffers } from './promises/find-offers.ts';
import { tellRowsChanged } from './rows.ts';
import { headOf, keepSighting, scoreTicket } from './score-ticket.ts';
import { noteScriptAnswered } from './scripts/follow-use.ts';
import { EMPTY_PAGE, findPage, inTurn, putPage, type TabPage } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/** Puts what a page reported in front of the person, in the order it was reported. */
export async function showPage(bg: Background, tabId: number, page: TabPage): Promise<void> {
  await inTurn(tabId, () => putPage(tabId, page));
  await tellChanged(tabId);
  await updateBadge(bg);
}

/**
 * Scores what was read and shows it: first the score, then the keeping of it, so that a slow or broken store delays nobody.
 * @param page the page it was read on: its host and its frame
 */
export async function showTicket(
  bg: Background,
  tabId: number,
  page: TabPage,
  reading: {
    ticket: Ticket;
    source: TicketHead['source'];
    notice?: Problem | null | undefined;
    opens?: boolean | undefined;
  },
): Promise<void> {
  const shown = await inTurn(tabId, async () => {
    const moment = await readMoment(bg);
    const scored = await scoreTicket(bg, reading.ticket, moment);
    const before = await findPage(tabId);
    const ready: TabPage = {
      ...EMPTY_PAGE,
      site: reading.ticket.site,
      host: page.host,
      frameId: page.frameId,
      reading: 'ready',
      problem: reading.notice ?? null,
      head: headOf(reading.ticket, reading.source, reading.opens),
      assessment: scored.assessment,
      hash: scored.hash,
      requester: scored.requester,
      lastCustomerAt: scored.lastCustomerAt,
      // The same ticket read again: what was found of it stays in view while it is looked up anew.
      alike: before?.hash === scored.hash ? (before.alike ?? []) : [],
      turn: before?.hash === scored.hash ? before.turn : undefined,
      promises: await findOffers(scored, before, moment),
    };
    await putPage(tabId, ready);
    return { moment, scored };
  });
  await tellChanged(tabId);
  const kept = await keepSighting(bg, shown.scored, shown.moment);
  if (kept.trouble) await showTrouble(tabId, kept.trouble);
  await updateBadge(bg);
  if (kept.changed) await tellRowsChanged();
  await noteTurn(tabId, shown.scored, shown.moment);
  await noteScriptAnswered(bg, shown.scored);
  await noteAlike(bg, tabId, shown.scored, shown.moment);
  if (await actByItself(bg, shown.scored, shown.moment)) await tellChanged(null);
}

async function showTrouble(tabId: number, trouble: Problem): Promise<void> {
  await inTurn(tabId, async () => {
    const page = await findPage(tabId);
    if (page) await putPage(tabId, { ...page, trouble });
  });
  await tellChanged(tabId);
}
