import { browser } from '../../lib/browser/browser.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background } from './context.ts';
import { listPages } from './tab-state.ts';

/**
 * Opens a ticket in the tab that shows it, else in a new one.
 * @returns false where it was never read here: then nobody knows its address
 */
export async function openTicket(bg: Background, hash: string): Promise<boolean> {
  const shown = (await listPages()).find(({ page }) => page.hash === hash);
  if (shown) {
    const tab = await browser.tabs.update(shown.tabId, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  }
  const seen = await bg.store((db) => guardStore(() => db.get('seen', hash)));
  if (!seen || !/^https?:/.test(seen.url)) return false;
  await browser.tabs.create({ url: seen.url });
  return true;
}
