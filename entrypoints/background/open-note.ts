import { browser } from '../../lib/browser/browser.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Background } from './context.ts';
import { aboutOf } from './notify.ts';
import { listPages } from './tab-state.ts';

/** Opens what a note was about: the case on the dashboard; the ticket in the tab that shows it, else in a new one. */
export async function openNote(bg: Background, noteId: string): Promise<void> {
  await browser.notifications.clear(noteId);
  const about = aboutOf(noteId);
  if (about.startsWith('case:')) {
    const url = browser.runtime.getURL(`/dashboard.html#${about}`);
    await browser.tabs.create({ url });
    return;
  }
  const hash = about.slice('ticket:'.length);
  const shown = (await listPages()).find(({ page }) => page.hash === hash);
  if (shown) {
    const tab = await browser.tabs.update(shown.tabId, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return;
  }
  const seen = await bg.store((db) => guardStore(() => db.get('seen', hash)));
  if (seen && /^https?:/.test(seen.url)) await browser.tabs.create({ url: seen.url });
}
