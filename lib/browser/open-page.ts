import { browser } from './browser.ts';

/** Opens another page of ours in a tab of its own. */
export function openPage(page: 'dashboard' | 'settings'): void {
  const opened =
    page === 'settings'
      ? browser.runtime.openOptionsPage()
      : browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });
  opened.catch((error: unknown) => console.warn('Simmer: the page did not open', error));
}
