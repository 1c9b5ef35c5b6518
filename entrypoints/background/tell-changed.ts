import { browser } from '../../lib/browser/browser.ts';
import { broadcast, sendToTab } from '../../lib/messages/send.ts';
import { listPanels } from './tab-state.ts';

/**
 * Tells every page of ours that what it shows may have changed.
 * @param tabId the tab it is about; null for all
 */
export async function tellChanged(tabId: number | null): Promise<void> {
  broadcast('state.changed', { tabId });
  // Firefox 153 does not deliver the background's messages to our page in a frame of a web page, only to pages that stand
  // alone; by its tab and frame it is reached (tried 2026-11). Chromium delivers both, so there it would be told twice.
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return;
  for (const panel of await listPanels()) {
    if (panel.frameId === null || (tabId !== null && tabId !== panel.tabId)) continue;
    sendToTab(panel.tabId, 'state.changed', { tabId }, panel.frameId).catch(() => {
      // The page with the panel has gone: there is nobody to tell.
    });
  }
}
