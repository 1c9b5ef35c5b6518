import type { From, Handlers } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { ticketHash } from '../../lib/store/hashes.ts';
import { noteSent } from './case-parts/customer-sent.ts';
import { type Background, readMoment } from './context.ts';
import { handOutQuietly } from './ladder-pager.ts';
import { checkTicket, isOfHost, placeOf } from './own-host.ts';
import { giveToken } from './panel-access.ts';
import { markRows } from './rows.ts';
import { noteScriptSent } from './scripts/follow-use.ts';
import { showPage, showTicket } from './show-ticket.ts';
import { EMPTY_PAGE, findPage, isCollapsed, type TabPage } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/** The tab of this sender, and the empty page that it reports. @throws ProblemError `refused` */
function pageOf(from: From, site: string): { tabId: number; page: TabPage } {
  const { tabId, host } = placeOf(from);
  return { tabId, page: { ...EMPTY_PAGE, site, host } };
}

/** What a helpdesk page tells: what it shows, what was read, why it could not be. */
export function pageMessages(bg: Background): Handlers {
  return {
    'page.mount': async (_, from) => {
      const { tabId } = placeOf(from);
      const [token, collapsed, moment] = await Promise.all([giveToken(tabId), isCollapsed(tabId), readMoment(bg)]);
      return { token, collapsed, side: moment.settings.side, title: moment.say('frame.title') };
    },
    'page.settings': async () => ({ mine: (await readMoment(bg)).settings.mine }),
    'page.none': async ({ site }, from) => {
      const { tabId, page } = pageOf(from, site);
      await showPage(bg, tabId, page);
      return {};
    },
    'page.reading': async ({ site, key }, from) => {
      const { tabId, page } = pageOf(from, site);
      if (key && !isOfHost(key, page.host)) throw new ProblemError('refused');
      // Read again, the same ticket stays in view: no flicker for what the page refreshes by itself.
      const shown = await findPage(tabId);
      if (key && shown?.reading === 'ready' && shown.head?.key === key) return {};
      await showPage(bg, tabId, { ...page, reading: 'reading' });
      return {};
    },
    'page.ticket': async (reading, from) => {
      const { tabId, page } = pageOf(from, reading.ticket.site);
      checkTicket(reading.ticket, page.host);
      await showTicket(bg, tabId, page, reading);
      await handOutQuietly(bg);
      return {};
    },
    'page.sent': async (sent, from) => {
      const { key, sentAt } = sent;
      const { tabId, host } = placeOf(from);
      if (!isOfHost(key, host)) throw new ProblemError('refused');
      const now = new Date().toISOString();
      const at = sentAt && Date.parse(sentAt) < Date.parse(now) ? sentAt : now;
      const hash = await ticketHash(key);
      if (await noteSent(hash, at)) await tellChanged(tabId);
      await noteScriptSent(bg, hash, sent, at);
      return {};
    },
    'page.blind': async ({ site, problem }, from) => {
      const { tabId, page } = pageOf(from, site);
      await showPage(bg, tabId, { ...page, reading: 'blind', problem });
      return {};
    },
    // Nobody is told of tickets of another host than their own.
    'page.rows': async ({ keys }, from) => {
      const { host } = placeOf(from);
      return markRows(
        bg,
        keys.filter((key) => isOfHost(key, host)),
      );
    },
  };
}
