import { sendToTab } from '../../lib/messages/send.ts';
import { type Background, readMoment } from './context.ts';
import { activeTab } from './panel-access.ts';
import { isCollapsed, putCollapsed } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/** Opens the panel beside the page or folds it to a slim tab, and remembers it. @throws ProblemError where the page cannot be told */
export async function setCollapsed(bg: Background, tabId: number, collapsed: boolean, focus: boolean): Promise<void> {
  await putCollapsed(tabId, collapsed);
  const { settings } = await readMoment(bg);
  await tellChanged(tabId);
  await sendToTab(tabId, 'tab.layout', { collapsed, side: settings.side, focus });
}

/** The keyboard's way in and out: opens and focuses the panel of the tab in front, or folds it. */
export async function togglePanel(bg: Background): Promise<void> {
  const tabId = await activeTab();
  const collapsed = await isCollapsed(tabId);
  await setCollapsed(bg, tabId, !collapsed, collapsed);
}

/** Tells every mounted panel which side it stands on. */
export async function tellSide(bg: Background, tabIds: number[]): Promise<void> {
  const { settings } = await readMoment(bg);
  for (const tabId of tabIds) {
    const collapsed = await isCollapsed(tabId);
    sendToTab(tabId, 'tab.layout', { collapsed, side: settings.side, focus: false }).catch(() => {
      // The tab is loading or gone: it is told when it mounts.
    });
  }
}
