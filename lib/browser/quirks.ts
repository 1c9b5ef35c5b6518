import { browser } from './browser.ts';

/*
 * Every difference between browsers that our code decides by, named, with where and when it was seen. What no code need decide
 * (both browsers are served by the same line) is told where that line is. Nothing else asks which browser it runs in:
 * test/contract/quirks.test.ts holds that, and wxt.config.ts what the packages' manifests say otherwise.
 *
 * Asked at run time and never at build time: a Chromium package that somebody loads into Opera is then right, too.
 */

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** `sidePanel` is Chromium's and Edge's, `sidebarAction.open` Firefox's. */
interface Panels {
  chrome?: { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
}

/** Firefox runs the background's script in a page that it makes for it (153, tried 2026-11); messages bear its address. */
export const FIREFOX_BACKGROUND = '/_generated_background_page.html';

/**
 * The background's `runtime.sendMessage` passes by our page in a frame of a web page, and reaches only pages that stand alone; by its
 * tab and frame it is reached. Chromium delivers both, so there it would be told twice. (Firefox 153, tried 2026-11.)
 */
export const framesMissBroadcasts = isFirefox;

/**
 * Our page in a frame of a web page is given no more than a content script: no `tabs`, and nothing that opens the settings. What it opens it
 * opens as any page does. Chromium gives it all. (Firefox 153, tried 2026-11.)
 */
export const opensTabs = (): boolean => (browser.tabs as typeof browser.tabs | undefined) !== undefined;

/** Notes know no buttons, and options that are not known are refused: there a click on the note opens it. (Firefox 153, tried 2026-11.) */
export const notesHaveButtons = (): boolean => !isFirefox();

/**
 * Sending names this browser: the address of the extension is the origin of a request, and made up anew in each browser. It would
 * tell one colleague's from another's, and let a page find the extension. Held to its own origin, Firefox writes "null" instead;
 * the permission for the host lets it through all the same. Chromium, whose origin is the same everywhere, refuses that.
 * (Firefox 153, tried 2026-11.)
 */
export const modeOfRequests = (): RequestMode => (isFirefox() ? 'same-origin' : 'cors');

/** `identity` comes with the extension, and asking for it is refused: it cannot be optional. (Firefox 153, tried 2026-11.) */
export const identityIsGiven = isFirefox;

/**
 * Opens the browser's own panel at the side, straight from a click. Opera knows neither way to open one (chrome.sidePanel is undefined
 * although it reads the key: seen by others in Opera 134, 2026-08): there a person opens it, in Opera's own bar.
 * Undefined where the browser has no way.
 */
export function findSidePanel(): ((tabId: number | null) => Promise<void>) | undefined {
  const { sidePanel } = (globalThis as Panels).chrome ?? {};
  if (sidePanel)
    return async (tabId) => {
      if (tabId === null) throw new Error('there is no tab to open the side panel in');
      await sidePanel.open({ tabId });
    };
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return sidebar && typeof sidebar.open === 'function' ? () => sidebar.open() : undefined;
}
