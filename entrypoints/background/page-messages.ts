import type { From, Handlers } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { type Background, readMoment } from './context.ts';
import { giveToken } from './panel-access.ts';
import { markRows } from './rows.ts';
import { showPage, showTicket } from './show-ticket.ts';
import { EMPTY_PAGE, findHost, findPage, isCollapsed, type TabPage } from './tab-state.ts';

/** The tab a content script speaks from. @throws ProblemError `refused` where the browser names none */
function tabOf(from: From): number {
  if (from.tabId === null) throw new ProblemError('refused');
  return from.tabId;
}

/** An empty page that this sender reports. */
function pageOf(from: From, site: string): TabPage {
  return { ...EMPTY_PAGE, site, host: findHost(from.url), frameId: from.frameId ?? 0 };
}

/** What a helpdesk page tells: what it shows, what was read, why it could not be. */
export function pageMessages(bg: Background): Handlers {
  return {
    'page.mount': async (_, from) => {
      const tabId = tabOf(from);
      const [token, collapsed, moment] = await Promise.all([giveToken(tabId), isCollapsed(tabId), readMoment(bg)]);
      return { token, collapsed, side: moment.settings.side, title: moment.say('frame.title') };
    },
    'page.settings': async () => ({ mine: (await readMoment(bg)).settings.mine }),
    'page.none': async ({ site }, from) => {
      await showPage(bg, tabOf(from), pageOf(from, site));
      return {};
    },
    'page.reading': async ({ site, key }, from) => {
      // Read again, the same ticket stays in view: no flicker for what the page refreshes by itself.
      const shown = await findPage(tabOf(from));
      if (key && shown?.reading === 'ready' && shown.head?.key === key) return {};
      await showPage(bg, tabOf(from), { ...pageOf(from, site), reading: 'reading' });
      return {};
    },
    'page.ticket': async (reading, from) => {
      await showTicket(bg, tabOf(from), pageOf(from, reading.ticket.site), reading);
      return {};
    },
    'page.blind': async ({ site, problem }, from) => {
      await showPage(bg, tabOf(from), { ...pageOf(from, site), reading: 'blind', problem });
      return {};
    },
    'page.rows': async ({ keys }) => markRows(bg, keys),
  };
}
