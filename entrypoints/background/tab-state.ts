import { browser } from '../../lib/browser/browser.ts';
import type { TicketHead } from '../../lib/messages/panel-state.ts';
import type { Assessment } from '../../lib/model/assessment.ts';
import type { Problem } from '../../lib/model/problem.ts';
import type { Turn } from '../../lib/model/turn.ts';
import type { HeardPromises } from './promises/heard-promises.ts';

/**
 * What a tab shows, for as long as the browser runs: in `storage.session`, because the worker dies whenever it likes (law 3).
 * The messages' text is not in here, but for what was quoted and the last words of a side conversation; what a case needs is read from the
 * page again.
 */
export interface TabPage {
  site: string | null;
  /** Host of the page that reported: on another host none of this holds. */
  host: string | null;
  reading: 'none' | 'reading' | 'ready' | 'blind';
  problem: Problem | null;
  /** Saving the last sighting failed. */
  trouble: Problem | null;
  head: TicketHead | null;
  assessment: Assessment | null;
  /** SHA-256 of the ticket's key, and the keyed hash of its customer. */
  hash: string | null;
  requester: string | null;
  lastCustomerAt: string | null;
  /** What was seen before of this ticket: ids of articles and cases, and how well each fits. */
  alike?: readonly { id: string; grade: 'close' | 'alike' }[];
  /** What we had done before it turned, our words masked. */
  turn?: Turn | undefined;
  /** What our own messages promise for a time. */
  promises?: HeardPromises;
  /** The frame of the page that reads. */
  frameId: number;
}

/** The panel frame of a tab: the token given out for it, and the frame that came with it. */
export interface TabPanel {
  token: string | null;
  frameId: number | null;
}

export const EMPTY_PAGE: TabPage = {
  site: null,
  host: null,
  reading: 'none',
  problem: null,
  trouble: null,
  head: null,
  assessment: null,
  hash: null,
  requester: null,
  lastCustomerAt: null,
  frameId: 0,
};

const EMPTY_PANEL: TabPanel = { token: null, frameId: null };
const pageKey = (tabId: number) => `page:${tabId}`;
const panelKey = (tabId: number) => `panel:${tabId}`;
/** Of the list that is open in a tab (`view-state.ts`). */
export const viewKey = (tabId: number) => `view:${tabId}`;
const collapsedKey = (tabId: number) => `collapsed:${tabId}`;

/** One thing at a time for a tab, in the order asked: a page's messages must not overtake one another. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`simmer-tab-${tabId}`, work) as Promise<T>;
}

async function read<T>(key: string): Promise<T | undefined> {
  const kept = await browser.storage.session.get(key);
  return kept[key] as T | undefined;
}

/** What the tab shows; undefined where no page of a known site reported from it. */
export function findPage(tabId: number): Promise<TabPage | undefined> {
  return read<TabPage>(pageKey(tabId));
}

export async function putPage(tabId: number, page: TabPage): Promise<void> {
  await browser.storage.session.set({ [pageKey(tabId)]: page });
}

/** The host of an address; null where it has none or is not known to us. */
export function findHost(url: string | null | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).host : null;
}

/** True while the tab is still on the host that reported. No listener tells when it leaves: it would wake the worker for every page of every tab. */
function isStill(page: { host: string | null }, tab: { url?: string | undefined } | undefined): boolean {
  return tab !== undefined && findHost(tab.url) === page.host;
}

/** What the tab shows, where it is still there to show it. */
export async function findShownPage(tabId: number): Promise<TabPage | undefined> {
  const [page, tab] = await Promise.all([findPage(tabId), browser.tabs.get(tabId).catch(() => undefined)]);
  if (!page || isStill(page, tab)) return page;
  await forget(tabId);
  return undefined;
}

/** Every tab that reported a page and still shows it; the others are forgotten. */
export async function listPages(): Promise<{ tabId: number; page: TabPage }[]> {
  const [all, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const pages = Object.entries(all).flatMap(([key, page]) =>
    key.startsWith('page:') ? [{ tabId: Number(key.slice('page:'.length)), page: page as TabPage }] : [],
  );
  const open = new Map(tabs.map((tab) => [tab.id, tab]));
  const shown = pages.filter(({ tabId, page }) => isStill(page, open.get(tabId)));
  for (const { tabId } of pages) if (!shown.some((it) => it.tabId === tabId)) await forget(tabId);
  return shown;
}

export async function readPanel(tabId: number): Promise<TabPanel> {
  return (await read<TabPanel>(panelKey(tabId))) ?? EMPTY_PANEL;
}

/** Every panel frame that was given a token or accepted. */
export async function listPanels(): Promise<({ tabId: number } & TabPanel)[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, panel]) =>
    key.startsWith('panel:') ? [{ tabId: Number(key.slice('panel:'.length)), ...(panel as TabPanel) }] : [],
  );
}

export async function putPanel(tabId: number, panel: TabPanel): Promise<void> {
  await browser.storage.session.set({ [panelKey(tabId)]: panel });
}

/** Whether the panel of this tab is a slim tab: as left here, else as left last anywhere, else slim. */
export async function isCollapsed(tabId: number): Promise<boolean> {
  const own = await read<boolean>(collapsedKey(tabId));
  if (own !== undefined) return own;
  const { collapsed } = await browser.storage.local.get('collapsed');
  return collapsed !== false;
}

export async function putCollapsed(tabId: number, collapsed: boolean): Promise<void> {
  await Promise.all([
    browser.storage.session.set({ [collapsedKey(tabId)]: collapsed }),
    browser.storage.local.set({ collapsed }),
  ]);
}

/**
 * Forgets what a tab showed and has left; all of it where the tab itself is gone. Looked at again in turn: since it was found stale, a page
 * of another host may have reported from there.
 */
function forget(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const ofPage = [pageKey(tabId), viewKey(tabId)];
    const kept = await Promise.all(ofPage.map((key) => read<{ host: string | null }>(key)));
    const stale = ofPage.filter((_, at) => kept[at] && !isStill(kept[at], tab));
    await browser.storage.session.remove([...stale, ...(tab ? [] : [panelKey(tabId), collapsedKey(tabId)])]);
  });
}
