import { browser } from '../../lib/browser/browser.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { send } from '../../lib/messages/send.ts';
import { ProblemError } from '../../lib/model/problem.ts';

/** The token that our content script put into the frame's address; undefined in the browser's own side panel. */
function findToken(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get('token') ?? undefined;
}

/** Says who we are, and gets what to show. @throws ProblemError `refused` in a frame that somebody else made */
export async function hello(): Promise<PanelState> {
  const token = findToken();
  if (token) return send('panel.hello', { token });
  // A frame without a token is a stranger's. Not left to the background: a page in a side bar has no tab to tell it by.
  if (window.top !== window) throw new ProblemError('refused');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return send('panel.hello', { tabId: tab?.id ?? null });
}

/** In the browser's own side panel, calls back when another tab or page comes to the front. Gives the function that stops it. */
export function onOtherTab(callback: () => void): () => void {
  if (window.top !== window) return () => {};
  // The worker is not woken for every page of every tab, so a panel that stands alone watches for itself.
  const onUpdated = (_: number, change: { status?: string }) => change.status === 'complete' && callback();
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
