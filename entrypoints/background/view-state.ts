import { browser } from '../../lib/browser/browser.ts';
import type { ViewShown } from '../../lib/messages/view-shown.ts';
import { listPages, viewKey } from './tab-state.ts';

/** The list that is open in a tab, for as long as the browser runs. */
interface TabView {
  site: string;
  /** Host of the page that reported: on another host none of this holds. */
  host: string;
  view: ViewShown;
}

async function read(tabId: number): Promise<TabView | undefined> {
  const kept = await browser.storage.session.get(viewKey(tabId));
  return kept[viewKey(tabId)] as TabView | undefined;
}

/** Keeps what a page told of its list; null where none is open. */
export async function putView(tabId: number, site: string, host: string, view: ViewShown | null): Promise<void> {
  if (view === null) await browser.storage.session.remove([viewKey(tabId)]);
  else await browser.storage.session.set({ [viewKey(tabId)]: { site, host, view } satisfies TabView });
}

/** The list of a tab whose page is of this host; null where none is open. */
export async function findView(tabId: number, host: string | null): Promise<ViewShown | null> {
  const kept = await read(tabId);
  return kept && kept.host === host ? kept.view : null;
}

/** Lists that are open now and were looked through, wholly or in part. */
export async function listViews() {
  const shown = [];
  for (const { tabId, page } of await listPages()) {
    const kept = page.reading === 'none' ? await read(tabId) : undefined;
    if (!kept || kept.host !== page.host || kept.view.total == null) continue;
    shown.push({ tabId, site: kept.site, view: kept.view.id, read: kept.view.read, total: kept.view.total });
  }
  return shown;
}
