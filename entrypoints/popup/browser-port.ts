import type { PopupPort } from '../../components/popup/popup-port.ts';
import { browser } from '../../lib/browser/browser.ts';
import { openPage } from '../../lib/browser/open-page.ts';
import { findSidePanel } from '../../lib/browser/quirks.ts';

/** The browser behind the popup's buttons. */
export function browserPort(reload: () => void): PopupPort {
  return {
    request: (origin) => browser.permissions.request({ origins: [origin] }),
    openNative: findSidePanel(),
    open(page) {
      openPage(page);
      window.close();
    },
    reload,
    close: () => window.close(),
  };
}
