import { browser } from '../../lib/browser/browser.ts';
import type { TicketHead } from '../../lib/messages/panel-state.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import type { Background } from './context.ts';
import { injectInto } from './inject.ts';
import { checkTicket } from './own-host.ts';
import { showPage, showTicket } from './show-ticket.ts';
import { EMPTY_PAGE, findHost, findPage, type TabPage } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/**
 * The ticket of a tab as it is now, read again for an act that must not hit another (law 5).
 * @throws ProblemError `no-ticket`, `ticket-changed`, or why it could not be read
 */
export async function rereadTicket(tabId: number): Promise<{ ticket: Ticket; source: TicketHead['source'] }> {
  const page = await findPage(tabId);
  if (!page?.head) throw new ProblemError('no-ticket');
  const read = await sendToTab(tabId, 'tab.reread', { key: page.head.key }, page.frameId);
  if (read.ticket.key !== page.head.key) throw new ProblemError('ticket-changed');
  checkTicket(read.ticket, page.host);
  return read;
}

/** What the tab reported; where it reported nothing, an empty page of the host it is on. */
async function pageOf(tabId: number): Promise<TabPage> {
  const page = await findPage(tabId);
  if (page && page.host !== null) return page;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return { ...EMPTY_PAGE, host: findHost(tab?.url) };
}

/** "Try again": reads whatever is in front now, and shows it or why it cannot be read. */
export async function readAgain(bg: Background, tabId: number): Promise<void> {
  const page = await pageOf(tabId);
  try {
    const read = await sendToTab(tabId, 'tab.reread', { key: null }, page.frameId);
    checkTicket(read.ticket, page.host);
    await showTicket(bg, tabId, page, read);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'unknown') {
      // Nobody answered: the content script of this tab is gone (an update, a crash). A new one reads by itself.
      await injectInto(tabId);
      await tellChanged(tabId);
      return;
    }
    if (problem.code === 'ticket-changed') return; // the page has gone on, and tells by itself what it shows now
    const blank = { ...EMPTY_PAGE, site: page.site, host: page.host, frameId: page.frameId };
    await showPage(bg, tabId, problem.code === 'no-ticket' ? blank : { ...blank, reading: 'blind', problem });
  }
}

/** So long after it began a reading stands for whoever asks for one. Milliseconds. */
const FRESH = 1000;
const underWay = new Map<number, { since: number; reading: Promise<void> }>();

/**
 * As `readAgain`, where several ask at the same moment, as when a target passes: the panel in the page, the bar of the browser, the
 * alarm. One reading is for all of them: each is asked of the helpdesk, which counts. (Where something of ours has changed, only a
 * reading that began after it will do.)
 */
export function readTogether(bg: Background, tabId: number): Promise<void> {
  const last = underWay.get(tabId);
  if (last && performance.now() - last.since < FRESH) return last.reading;
  const mine = {
    since: performance.now(),
    reading: readAgain(bg, tabId).finally(() => {
      if (underWay.get(tabId) === mine) underWay.delete(tabId);
    }),
  };
  underWay.set(tabId, mine);
  return mine.reading;
}
