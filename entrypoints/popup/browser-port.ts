import type { PopupPort } from '../../components/popup/popup-port.ts';
import { browser } from '../../lib/browser/browser.ts';
import { openPage } from '../../lib/browser/open-page.ts';

interface SidePanels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

/** The browser behind the popup's buttons. `sidePanel` is Chromium's, `sidebarAction` Firefox's. */
export function browserPort(reload: () => void): PopupPort {
  return {
    request: (origin) => browser.permissions.request({ origins: [origin] }),
    async openNative(tabId) {
      const { sidePanel } = (globalThis as { chrome?: SidePanels }).chrome ?? {};
      if (!sidePanel) return browser.sidebarAction.open();
      if (tabId === null) throw new Error('there is no tab to open the side panel in');
      await sidePanel.open({ tabId });
    },
    open(page) {
      openPage(page);
      window.close();
    },
    reload,
    close: () => window.close(),
  };
}
