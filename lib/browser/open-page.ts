import { browser } from './browser.ts';
import { opensTabs } from './quirks.ts';

/** Where the address of the dashboard asks for a case by hand (R53). */
export const NEW_CASE = '#new-case';

/** A page of ours; `new-case` is the dashboard with the form of a case by hand in front, `health` its page of what can be read where. */
export type OwnPage = 'dashboard' | 'settings' | 'new-case' | 'health';

const ADDRESSES = {
  settings: 'options.html',
  dashboard: 'dashboard.html',
  'new-case': `dashboard.html${NEW_CASE}`,
  health: 'dashboard.html#health',
};

/** Opens another page of ours in a tab of its own, straight from a press: without one, a page may not. */
export function openPage(page: OwnPage): void {
  const url = browser.runtime.getURL(ADDRESSES[page]);
  if (!opensTabs()) {
    window.open(url, '_blank', 'noopener');
    return;
  }
  const opened = page === 'settings' ? browser.runtime.openOptionsPage() : browser.tabs.create({ url });
  opened.catch((error: unknown) => console.warn('Simmer: the page did not open', error));
}
