import { browser } from '../../lib/browser/browser.ts';
import type { From } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { inTurn, putPanel, readPanel } from './tab-state.ts';

export type Surface = 'frame' | 'native';

/**
 * A panel page is in a frame of a web page, or stands alone: the browser's own side panel has no tab, and a page of ours
 * opened as a tab is the top frame of it. No web page can put anything around the latter two.
 */
export function surfaceOf(from: From): Surface {
  return from.tabId === null || from.frameId === 0 ? 'native' : 'frame';
}

/** A one-time token for the panel frame that our content script is about to mount in this tab (law 1). */
export async function giveToken(tabId: number): Promise<string> {
  const token = crypto.randomUUID();
  // The frame that was accepted before stays so until the new one has shown its token.
  await inTurn(tabId, async () => putPanel(tabId, { ...(await readPanel(tabId)), token }));
  return token;
}

/**
 * Accepts a panel: a frame by its token, once, and from then on that frame of that tab alone.
 * @returns the tab it is the panel of
 * @throws ProblemError `refused`, or `no-ticket` where there is no tab
 */
export async function acceptPanel(from: From, token: string | null, named: number | null): Promise<number> {
  if (surfaceOf(from) === 'native') {
    // Only a frame bears a token. One outside any tab (a web page in a side bar, framing us) is nobody's panel.
    if (token !== null) throw new ProblemError('refused');
    return named ?? activeTab();
  }
  const tabId = from.tabId as number;
  return inTurn(tabId, async () => {
    const panel = await readPanel(tabId);
    if (panel.frameId !== null && panel.frameId === from.frameId) return tabId; // the same frame, loaded again
    if (token === null || panel.token !== token) throw new ProblemError('refused');
    await putPanel(tabId, { token: null, frameId: from.frameId });
    return tabId;
  });
}

/** Lets only the accepted frame of the tab it names pass, and the browser's own panel. @throws ProblemError `refused` */
export async function checkPanel(from: From, tabId: number | null): Promise<void> {
  if (from.sender !== 'panel' || surfaceOf(from) === 'native') return;
  const { frameId } = await readPanel(from.tabId as number);
  if (frameId === null || frameId !== from.frameId || (tabId !== null && tabId !== from.tabId)) {
    throw new ProblemError('refused');
  }
}

/** The tab in front. @throws ProblemError `no-ticket` where there is none */
export async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new ProblemError('no-ticket');
  return tab.id;
}
