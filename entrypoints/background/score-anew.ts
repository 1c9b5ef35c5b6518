import type { Background } from './context.ts';
import { readAgain } from './reread.ts';
import { listPages } from './tab-state.ts';

/** Tickets in front are scored by a new policy at once. */
export async function scoreAnew(bg: Background): Promise<void> {
  const ready = (await listPages()).filter(({ page }) => page.reading === 'ready');
  await Promise.all(ready.map(({ tabId }) => readAgain(bg, tabId)));
}
