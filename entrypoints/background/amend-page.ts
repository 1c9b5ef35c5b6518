import { findPage, inTurn, putPage, type TabPage } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/** Adds to what a tab shows what was found of its ticket afterwards, and says so where it is news; another ticket is left alone. */
export async function amendPage(
  tabId: number,
  hash: string,
  found: Partial<Pick<TabPage, 'alike' | 'turn'>>,
): Promise<void> {
  const isNews = await inTurn(tabId, async () => {
    const page = await findPage(tabId);
    if (page?.hash !== hash) return false;
    const amended = { ...page, ...found };
    if (JSON.stringify(amended) === JSON.stringify(page)) return false;
    await putPage(tabId, amended);
    return true;
  });
  if (isNews) await tellChanged(tabId);
}
