import { framesMissBroadcasts } from '../../lib/browser/quirks.ts';
import type { MessageName, Request } from '../../lib/messages/messages.ts';
import { broadcast, sendToTab } from '../../lib/messages/send.ts';
import { listPanels } from './tab-state.ts';

/**
 * Tells every open page of ours once, also the panels in web pages; nobody need be listening.
 * @param tabId the tab it is about, whose panel alone is told of those in web pages; null for all
 */
export async function tellPages<N extends MessageName>(name: N, data: Request<N>, tabId: number | null): Promise<void> {
  broadcast(name, data);
  if (!framesMissBroadcasts()) return;
  for (const panel of await listPanels()) {
    if (panel.frameId === null || (tabId !== null && tabId !== panel.tabId)) continue;
    sendToTab(panel.tabId, name, data, panel.frameId).catch(() => {
      // The page with the panel has gone: there is nobody to tell.
    });
  }
}
