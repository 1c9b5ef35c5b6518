import type { Answer } from '../../lib/messages/messages.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import { ticketHash } from '../../lib/store/hashes.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { type Background, readMoment } from './context.ts';
import { listPages } from './tab-state.ts';

/** How hot the tickets of a list are, as far as they were seen here, in the reader's words. */
export async function markRows(bg: Background, keys: string[]): Promise<Answer<'page.rows'>> {
  const { say, identity } = await readMoment(bg);
  if (identity === null) return { rows: [] };
  const hashes = await Promise.all(keys.map(async (key) => ({ key, hash: await ticketHash(key) })));
  const rows = await bg.store((db) =>
    guardStore(async () => {
      const tx = db.transaction('seen');
      const found = await Promise.all(hashes.map(async ({ key, hash }) => ({ key, seen: await tx.store.get(hash) })));
      return found.flatMap(({ key, seen }) =>
        seen ? [{ key, level: seen.level, label: say(`mark.${seen.level}`, { score: seen.score }) }] : [],
      );
    }),
  );
  return { rows };
}

/** Tells every page with a list that its marks may be old. */
export async function tellRowsChanged(): Promise<void> {
  for (const { tabId, page } of await listPages()) {
    sendToTab(tabId, 'tab.rows-changed', {}, page.frameId).catch(() => {
      // The tab is loading or gone: it asks by itself when it is there again.
    });
  }
}
