import { browser } from './browser.ts';

/** Where the address of the dashboard asks for a case by hand (R53). */
export const NEW_CASE = '#new-case';

/** A page of ours; `new-case` is the dashboard with the form of a case by hand in front. */
export type OwnPage = 'dashboard' | 'settings' | 'new-case';

/** Opens another page of ours in a tab of its own. */
export function openPage(page: OwnPage): void {
  const opened =
    page === 'settings'
      ? browser.runtime.openOptionsPage()
      : browser.tabs.create({
          url: browser.runtime.getURL(page === 'new-case' ? `dashboard.html${NEW_CASE}` : 'dashboard.html'),
        });
  opened.catch((error: unknown) => console.warn('Simmer: the page did not open', error));
}
