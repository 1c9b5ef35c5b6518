import { findPage, forgetTab } from './tab-state.ts';
import { tellChanged } from './tell-changed.ts';

/**
 * A tab goes elsewhere. While it stays on the host it was read on, its content script reports by itself; on another host
 * (or one we may not know) what was shown before no longer holds.
 */
export async function followTab(tabId: number, url: string | undefined): Promise<void> {
  const page = await findPage(tabId);
  if (!page) return;
  if (url !== undefined && findHost(url) === page.host) return;
  await forgetTab(tabId);
  await tellChanged(tabId);
}

/** The host of an address; null where it has none or is not known. */
export function findHost(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
