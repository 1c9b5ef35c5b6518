import { browser } from '../../lib/browser/browser.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import { badgeTickets } from './badge-tickets.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { readFromNowOn } from './destinations.ts';
import { looksLike } from './fingerprint.ts';
import { injectInto } from './inject.ts';
import { setCollapsed } from './layout.ts';
import { panelState } from './panel-state.ts';
import { EVERYBODY, shownScope } from './scope.ts';
import { followGrants } from './site-access.ts';
import { findShownPage } from './tab-state.ts';

/** What the toolbar's popup asks. */
export function popupMessages(bg: Background): Handlers {
  return {
    'popup.state': () => popupState(bg),
    'popup.show-panel': async ({ tabId }) => {
      if (!(await findShownPage(tabId))) throw new ProblemError('no-ticket');
      await setCollapsed(bg, tabId, false, true);
      return {};
    },
    'popup.site-granted': async ({ tabId, origin }) => {
      await bg.store((db) => readFromNowOn(db, origin));
      await followGrants(bg);
      if (tabId !== null && tabId !== undefined && !(await findShownPage(tabId))) await injectInto(tabId);
      return {};
    },
  };
}

/** Match pattern of a page's origin, where an extension may run at all. */
export function originOf(url: string | undefined): { origin: string; host: string } | null {
  if (!url?.match(/^https?:/)) return null;
  const { protocol, hostname, host } = new URL(url);
  return { origin: `${protocol}//${hostname}/*`, host }; // a match pattern has no port
}

async function popupState(bg: Background): Promise<Answer<'popup.state'>> {
  const [[tab], moment] = await Promise.all([
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
    readMoment(bg),
  ]);
  const at = originOf(tab?.url);
  const page = tab?.id === undefined ? undefined : await findShownPage(tab.id);
  const granted = at ? await browser.permissions.contains({ origins: [at.origin] }) : false;
  return {
    tabId: tab?.id ?? null,
    origin: at?.origin ?? null,
    host: at?.host ?? null,
    granted,
    looksLike: at && !granted && tab?.id !== undefined ? await looksLike(tab.id) : null,
    state: page && tab?.id !== undefined ? await panelState(bg, tab.id, 'frame') : null,
    isAway: page && tab?.id !== undefined ? await isPanelAway(tab.id) : false,
    ...(await countAtRisk(bg, moment)),
    language: moment.language,
  };
}

async function isPanelAway(tabId: number): Promise<boolean> {
  try {
    return (await sendToTab(tabId, 'tab.panel', {})).isAway;
  } catch {
    return false; // a page that does not answer is loading: its panel is yet to come
  }
}

async function countAtRisk(
  bg: Background,
  moment: Moment,
): Promise<Pick<Answer<'popup.state'>, 'atRisk' | 'trouble' | 'scope'>> {
  try {
    const [{ count }, scope] = await Promise.all([badgeTickets(bg, moment), bg.store(shownScope)]);
    return { atRisk: count, trouble: null, scope };
  } catch (error) {
    return { atRisk: 0, trouble: problemOf(error), scope: { ...EVERYBODY, groups: [], known: [] } };
  }
}
